package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.labyrinth.benchmarks.sidebyside.PeerEnvironment;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;

/**
 * PyBaMM in an environment of its own, or the reason why it is not there.
 *
 * @param interpreter of its environment
 * @param folder of the scripts
 * @param missing why it cannot run; empty if it can
 */
record PyBamm(Path interpreter, Path folder, Optional<String> missing) {
  static PyBamm absent(String reason) {
    return new PyBamm(Path.of("python"), Path.of(""), Optional.of(reason));
  }

  /** What the options allow; says what it does. */
  static PyBamm of(ReportOptions options, Consumer<String> say) throws IOException {
    Optional<String> obstacle = options.obstacle();
    if (obstacle.isEmpty()) {
      say.accept("Seeing to PyBaMM (first time: a minute or two, a network and 1 GB of disk) …");
    }
    PyBamm pyBamm =
        obstacle.isPresent()
            ? absent(obstacle.get())
            : install(ReportOptions.root(), options.python(), line -> {});
    pyBamm.missing().ifPresent(why -> say.accept("Without PyBaMM: " + why));
    return pyBamm;
  }

  /** Installs it into {@code benchmarks/target/p2d-peers} of the kit, unless it is there. */
  private static PyBamm install(Path root, String python, Consumer<String> progress)
      throws IOException {
    Path benchmarks = root.resolve("benchmarks");
    Path folder = benchmarks.resolve("peers");
    PeerEnvironment environment =
        new PeerEnvironment(
            benchmarks.resolve("target").resolve("p2d-peers"),
            folder.resolve("p2d-requirements.txt"),
            python);
    Optional<String> missing = environment.install("pybamm", progress);
    if (missing.isEmpty()) {
      missing = environment.install("bpx", progress);
    }
    return new PyBamm(environment.interpreter(), folder, missing);
  }

  ToolProcess process() {
    return ToolProcess.pyBamm(interpreter, folder.resolve("p2d.py"));
  }
}
