package org.labyrinth.benchmarks.tortuosity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that measures one tool, so that each has the memory and the processors to itself. Its
 * output feeds the progress display; its figures come through a file.
 *
 * @param command the program and its arguments, without the file
 * @param environment variables beside the inherited ones
 */
record Child(List<String> command, Map<String, String> environment) {
  private static final int NEVER_STARTED = -1;

  Child {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Runs to the end; a failure is an outcome, not an exception. */
  <T> Outcome<T> run(Class<T> figures, Consumer<String> progress) throws IOException {
    Path out = Files.createTempFile("labyrinth-bench", ".json");
    out.toFile().deleteOnExit();
    try {
      Ended ended = run(List.of("--out", out.toString()), progress);
      return ended.code() == 0
          ? new Outcome.Measured<>(new JsonMapper().readValue(Files.readString(out), figures))
          : new Outcome.Absent<>(ended.sentence());
    } finally {
      Files.deleteIfExists(out);
    }
  }

  /** How a process ended; a code below 0 if it did not even start. */
  record Ended(int code, String lastLine) {
    String sentence() {
      return "ended with code %d: %s".formatted(code, lastLine.isEmpty() ? "no message" : lastLine);
    }
  }

  Ended run(List<String> more, Consumer<String> progress) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
    builder.command().addAll(more);
    builder.environment().putAll(environment);
    builder.environment().put("PYTHONUTF8", "1");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Ended(NEVER_STARTED, String.valueOf(e.getMessage()));
    }
    Thread withUs = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(withUs);
    try {
      String last = relay(process, progress);
      return new Ended(process.waitFor(), last);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted: " + command.get(0)).initCause(e);
    } finally {
      Runtime.getRuntime().removeShutdownHook(withUs);
    }
  }

  private static String relay(Process process, Consumer<String> progress) throws IOException {
    String last = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          last = line.strip();
          progress.accept(last);
        }
      }
    }
    return last;
  }
}
