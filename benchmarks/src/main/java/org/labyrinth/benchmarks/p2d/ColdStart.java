package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.labyrinth.benchmarks.sidebyside.Child;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/** Times whole processes, from the command to the curve on the screen. */
final class ColdStart {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private ColdStart() {}

  /** Our command line, as the launcher starts it; a 1C discharge is what it does unasked. */
  static List<String> ours(Path root) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    Path archive = root.resolve(".lab").resolve("kit.jsa");
    if (Files.isReadable(archive)) {
      command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive));
    }
    command.addAll(
        List.of(
            "-jar",
            root.resolve("kit").resolve("labyrinth.jar").toString(),
            "simulate",
            "lgm50",
            "--csv",
            "-"));
    return List.copyOf(command);
  }

  static List<String> pyBamm(Path interpreter, Path folder) {
    return List.of(interpreter.toString(), folder.resolve("p2d_cold.py").toString());
  }

  /** One warm-up, which fills the disk's cache, and then the runs. */
  static Outcome<ColdFigures> measure(String name, List<String> command, int runs)
      throws IOException {
    Child child = new Child(command, Map.of(), LIMIT);
    List<Double> seconds = new ArrayList<>();
    for (int run = -1; run < runs; run++) {
      long begin = System.nanoTime();
      Child.Ended ended = child.run(List.of(), line -> {});
      if (ended.code() != 0) {
        return new Outcome.Absent<>(ended.sentence());
      }
      if (run >= 0) {
        seconds.add(1e-9 * (System.nanoTime() - begin));
      }
    }
    return new Outcome.Measured<>(new ColdFigures(name, seconds));
  }
}
