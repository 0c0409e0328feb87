package org.labyrinth.autograder.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Linux's own tools for limits, where they are. */
final class Tools {
  /** The most a process may write to one file [bytes]. */
  static final long FILE_BYTES = 64L << 20;

  private static final boolean LINUX =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

  /** What a JVM takes besides its heap: metaspace, compiled code, stacks, buffers [MB]. */
  private static final int BESIDES_HEAP = 1024;

  private Tools() {}

  static Optional<Path> find(String name) {
    if (!LINUX) {
      return Optional.empty();
    }
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path + File.pathSeparator + "/usr/bin")
        .filter(folder -> folder.startsWith("/"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * To one core: a process with hundreds of busy threads then slows down none but those that share
   * it.
   */
  static List<String> pinned(Path taskset, int slot) {
    int cores = Runtime.getRuntime().availableProcessors();
    return slot < cores
        ? List.of(taskset.toString(), "--cpu-list", String.valueOf(slot))
        : List.of();
  }

  static List<String> limited(Path prlimit, StudentJvm jvm) {
    long data = (long) (jvm.megabytes() + BESIDES_HEAP) << 20;
    return List.of(
        prlimit.toString(),
        "--data=" + data,
        "--fsize=" + FILE_BYTES,
        "--nofile=1024",
        "--core=0",
        "--");
  }
}
