package org.labyrinth.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What Linux tells about processors and memory in /proc; nothing elsewhere. */
public final class ProcFiles {
  private ProcFiles() {}

  /** The most memory this process ever held [B]. */
  public static OptionalLong peakBytes() {
    return value("/proc/self/status", "VmHWM")
        .map(v -> OptionalLong.of(1024 * Long.parseLong(v.replace("kB", "").strip())))
        .orElse(OptionalLong.empty());
  }

  /** The name of the processor. */
  public static Optional<String> processor() {
    return value("/proc/cpuinfo", "model name");
  }

  /** The value behind the first line {@code key : value}. */
  private static Optional<String> value(String file, String key) {
    return lines(file).stream()
        .filter(l -> l.startsWith(key))
        .map(l -> l.substring(l.indexOf(':') + 1).strip())
        .findFirst();
  }

  /**
   * Processor time since the machine started: what all programs took, and what there was [ticks].
   */
  public record Processors(long busy, long all) {}

  public static Optional<Processors> processors() {
    return lines("/proc/stat").stream()
        .filter(l -> l.startsWith("cpu "))
        .map(ProcFiles::processors)
        .findFirst();
  }

  /** Columns: user, nice, system, idle, iowait, irq, softirq, steal; guests are within user. */
  private static Processors processors(String line) {
    String[] words = line.strip().split("\\s+", -1);
    long all = 0;
    for (int i = 1; i < Math.min(9, words.length); i++) {
      all += Long.parseLong(words[i]);
    }
    return new Processors(all - Long.parseLong(words[4]) - Long.parseLong(words[5]), all);
  }

  /** Processor time of this process and of the children it has seen end [ticks]. */
  public static OptionalLong ownTicks() {
    List<String> stat = lines("/proc/self/stat");
    if (stat.isEmpty()) {
      return OptionalLong.empty();
    }
    // The second field is the program's name, in brackets and perhaps with blanks in it.
    String behindName = stat.get(0).substring(stat.get(0).lastIndexOf(')') + 2);
    String[] words = behindName.split(" ", -1);
    long ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Long.parseLong(words[i]);
    }
    return OptionalLong.of(ticks);
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      return List.of();
    }
  }
}
