package org.labyrinth.benchmarks.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.autograder.batch.Progress;

/** Takes the memory of this process and of all that it started, from time to time. */
final class MemoryWatch implements Progress {
  private static final int EVERY = 10;

  private final List<Long> bytes = new ArrayList<>();
  private int done;

  @Override
  public void found(String sentence) {}

  @Override
  public void begin(int submissions) {}

  @Override
  public synchronized void done(String student, String outcome) {
    done++;
    if (done % EVERY == 0) {
      bytes.add(resident());
      System.out.println(done + " graded");
    }
  }

  @Override
  public void already(String student) {}

  @Override
  public void secondLook(int submissions) {}

  @Override
  public void trouble(String sentence) {}

  @Override
  public void close() {}

  synchronized List<Long> bytes() {
    return List.copyOf(bytes);
  }

  private static long resident() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants())
        .mapToLong(process -> resident(process.pid()))
        .sum();
  }

  /** As Linux tells it; zero elsewhere, or if the process is gone by now. */
  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
