package org.labyrinth.benchmarks.tortuosity;

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
final class PeerEnvironment {
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
  PeerEnvironment(Path environment, Path requirements, String python) {
    this.environment = environment;
    this.requirements = requirements;
    this.python = python;
  }

  Path interpreter() {
    return environment.resolve(
        System.getProperty("os.name").startsWith("Windows") ? "Scripts/python.exe" : "bin/python");
  }

  /** Makes the environment if need be, and puts the tool into it; a sentence if that fails. */
  Optional<String> install(Peer peer, Consumer<String> progress) throws IOException {
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
    Path done = environment.resolve(peer.symbol() + "-installed.txt");
    String wanted = Files.readString(requirements);
    if (Files.exists(done) && Files.readString(done).equals(wanted)) {
      return Optional.empty();
    }
    Child.Ended installed = start(pip(peer), progress);
    if (installed.code() != 0) {
      return Optional.of("pip could not install it, " + installed.sentence());
    }
    Files.writeString(done, wanted);
    return Optional.empty();
  }

  private List<String> pip(Peer peer) {
    return List.of(
        interpreter().toString(),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--constraint",
        requirements.toString(),
        peer.symbol());
  }

  private static Child.Ended start(List<String> line, Consumer<String> progress)
      throws IOException {
    return new Child(line, Map.of()).run(List.of(), progress);
  }
}
