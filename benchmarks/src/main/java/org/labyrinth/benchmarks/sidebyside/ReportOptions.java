package org.labyrinth.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every comparison with other tools has. */
public final class ReportOptions {
  @Option(names = "--skip-peers", description = "Ours alone.")
  private boolean skipPeers;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write the tables there too, as they come.")
  private Optional<Path> markdown;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures there, as they come.")
  private Optional<Path> json;

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description = "The interpreter that makes the peers' environment.")
  private Optional<String> python;

  /** Filled in by picocli. */
  public ReportOptions() {}

  /** Why no peer runs at all; nothing if they may. */
  public Optional<String> obstacle() {
    if (skipPeers) {
      return Optional.of("not wanted by --skip-peers");
    }
    return python.isEmpty()
        ? Optional.of("they need Python 3.10 or newer, and none was found")
        : Optional.empty();
  }

  /** The interpreter for the peers, where there is no obstacle. */
  public String python() {
    return python.orElseThrow();
  }

  /** Writes what there is so far to where the user wants it. */
  public void keep(String tables, String figures) throws IOException {
    if (markdown.isPresent()) {
      Files.writeString(markdown.get(), tables);
    }
    if (json.isPresent()) {
      Files.writeString(json.get(), figures);
    }
  }

  /** The kit's folder. */
  public static Path root() {
    return Path.of(System.getProperty("labyrinth.root", "")).toAbsolutePath();
  }
}
