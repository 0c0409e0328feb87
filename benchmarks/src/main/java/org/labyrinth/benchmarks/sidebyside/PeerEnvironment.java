package org.labyrinth.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Python environment of the other tools, apart from the course's and from the user's. A tool
 * that cannot be installed is left out, with its reason; the others stay.
 */
public final class PeerEnvironment {
  private final Path environment;
  private final Path requirements;
  private final String python;

  /**
   * An environment that is not there yet.
   *
   * @param environment its folder
   * @param requirements the file that pins every version
   * @param python the interpreter to make it with
   */
  public PeerEnvironment(Path environment, Path requirements, String python) {
    this.environment = environment;
    this.requirements = requirements;
    this.python = python;
  }

  public Path interpreter() {
    return environment.resolve(
        System.getProperty("os.name").startsWith("Windows") ? "Scripts/python.exe" : "bin/python");
  }

  /**
   * Makes the environment if need be, and puts the tool into it, by its name for pip; a sentence if
   * that fails.
   */
  public Optional<String> install(String tool, Consumer<String> progress) throws IOException {
    // Written last, so that an interrupted start is not taken for a finished one.
    Path whole = environment.resolve("made-with.txt");
    if (!Files.exists(whole) || !Files.readString(whole).equals(python)) {
      Child.Ended made =
          start(List.of(python, "-m", "venv", "--clear", environment.toString()), progress);
      if (made.code() != 0) {
        return Optional.of("Python made no environment, " + made.sentence());
      }
      Files.writeString(whole, python);
    }
    Path done = environment.resolve(tool + "-installed.txt");
    String wanted = Files.readString(requirements);
    if (Files.exists(done) && Files.readString(done).equals(wanted)) {
      return Optional.empty();
    }
    Child.Ended installed = start(pip(tool), progress);
    if (installed.code() != 0) {
      return Optional.of("pip could not install it, " + installed.sentence());
    }
    Files.writeString(done, wanted);
    return Optional.empty();
  }

  private List<String> pip(String tool) {
    return List.of(
        interpreter().toString(),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--constraint",
        requirements.toString(),
        tool);
  }

  private static Child.Ended start(List<String> line, Consumer<String> progress)
      throws IOException {
    return new Child(line, Map.of()).run(List.of(), progress);
  }
}
