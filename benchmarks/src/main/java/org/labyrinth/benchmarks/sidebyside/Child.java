package org.labyrinth.benchmarks.sidebyside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that measures one tool, so that each has the memory and the processors to itself. Its
 * output feeds the progress display; its figures come through a file.
 *
 * @param command the program and its arguments, without the file
 * @param environment variables beside the inherited ones
 * @param limit after which it is ended, and all that it started
 */
public record Child(List<String> command, Map<String, String> environment, Duration limit) {
  private static final int NEVER_STARTED = -1;
  private static final int TOOK_TOO_LONG = -2;

  public Child {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** A process that may take a day. */
  public Child(List<String> command, Map<String, String> environment) {
    this(command, environment, Duration.ofDays(1));
  }

  /** Runs to the end; a failure is an outcome, not an exception. */
  public <T> Outcome<T> run(Class<T> figures, Consumer<String> progress) throws IOException {
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

  /** How a process ended; a code below 0 if it did not even start, or not end by itself. */
  public record Ended(int code, String lastLine) {
    public String sentence() {
      return code == TOOK_TOO_LONG
          ? lastLine
          : "ended with code %d: %s".formatted(code, lastLine.isEmpty() ? "no message" : lastLine);
    }
  }

  /** Runs with more arguments behind the command's own; the progress gets every line. */
  public Ended run(List<String> more, Consumer<String> progress) throws IOException {
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
    Thread withUs = new Thread(() -> end(process));
    Runtime.getRuntime().addShutdownHook(withUs);
    try {
      AtomicBoolean late = new AtomicBoolean();
      var watch =
          CompletableFuture.runAsync(
              () -> {
                late.set(process.isAlive());
                end(process);
              },
              CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
      String last = relay(process, progress);
      int code = process.waitFor();
      watch.cancel(false);
      return late.get()
          ? new Ended(TOOK_TOO_LONG, "took longer than %d s".formatted(limit.toSeconds()))
          : new Ended(code, last);
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted: " + command.get(0)).initCause(e);
    } finally {
      Runtime.getRuntime().removeShutdownHook(withUs);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroy();
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
