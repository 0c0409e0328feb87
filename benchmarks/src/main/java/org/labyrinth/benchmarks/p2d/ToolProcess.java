package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.labyrinth.benchmarks.sidebyside.Child;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tool that takes jobs, each in a process of its own, so that none profits or suffers from what
 * another one did before.
 *
 * @param command that takes {@code --job FILE --out FILE}
 * @param environment variables beside the inherited ones
 */
record ToolProcess(List<String> command, Map<String, String> environment) {
  ToolProcess {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Our own solver, in a Java machine of its own. */
  static ToolProcess ours() {
    return new ToolProcess(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OurCommand.class.getName()),
        Map.of());
  }

  /** PyBaMM; linear algebra on one thread, for that many small solves gain nothing from more. */
  static ToolProcess pyBamm(Path interpreter, Path script) {
    return new ToolProcess(
        List.of(interpreter.toString(), script.toString()), Map.of("OPENBLAS_NUM_THREADS", "1"));
  }

  <T> Outcome<T> run(Object job, Class<T> figures, Duration limit, Consumer<String> progress)
      throws IOException {
    Path file = Files.createTempFile("labyrinth-bench", ".job.json");
    try {
      Files.writeString(file, new JsonMapper().writeValueAsString(job));
      List<String> line = new ArrayList<>(command);
      line.addAll(List.of("--job", file.toString()));
      return new Child(line, environment, limit).run(figures, progress);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
