package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an attack left running or lying about: all of it carries the attack's marker. */
final class Remains {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int DEPTH = 4;

  private final String marker;
  private final Path own;

  /**
   * Of one attack.
   *
   * @param marker in the command line of its processes and the names of its files
   * @param own the suite's own folder, which may hold marked files
   */
  Remains(String marker, Path own) {
    this.marker = marker;
    this.own = own;
  }

  /** Processes that are still there a moment after the end. */
  private List<ProcessHandle> processes() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<ProcessHandle> found = marked();
    while (!found.isEmpty() && System.nanoTime() - end < 0) {
      Thread.sleep(50);
      found = marked();
    }
    return found;
  }

  private List<ProcessHandle> marked() {
    long self = ProcessHandle.current().pid();
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != self && commandLine(process).contains(marker))
        .toList();
  }

  /** In full where the system shows it: Java itself cuts a long one short. */
  private static String commandLine(ProcessHandle process) {
    Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      return Files.exists(file)
          ? new String(Files.readAllBytes(file), ISO_8859_1).replace('\0', ' ')
          : process.info().commandLine().orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Marked files and folders where anyone may write. */
  private List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    Set<Path> places = new LinkedHashSet<>();
    places.add(Path.of(System.getProperty("java.io.tmpdir")).toRealPath());
    for (String name : List.of("/tmp", "/var/tmp", "/dev/shm")) {
      if (Files.isDirectory(Path.of(name))) {
        places.add(Path.of(name).toRealPath());
      }
    }
    for (Path place : places) {
      Files.walkFileTree(place, EnumSet.noneOf(FileVisitOption.class), DEPTH, search(found));
    }
    try (Stream<Path> home = Files.list(Path.of(System.getProperty("user.home")))) {
      home.filter(this::isMarked).forEach(found::add);
    }
    return found;
  }

  private boolean isMarked(Path path) {
    return path.getFileName() != null && path.getFileName().toString().contains(marker);
  }

  private SimpleFileVisitor<Path> search(List<Path> found) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(own)) {
          return FileVisitResult.SKIP_SUBTREE;
        } else if (isMarked(folder)) {
          found.add(folder);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isMarked(file)) {
          found.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        return FileVisitResult.CONTINUE;
      }
    };
  }

  /** What there is, said and then removed. */
  List<Breach> breaches() throws IOException, InterruptedException {
    List<Breach> breaches = new ArrayList<>();
    for (ProcessHandle process : processes()) {
      breaches.add(new Breach(Invariant.END, "still running: " + commandLine(process)));
      process.destroyForcibly();
    }
    for (Path file : files()) {
      breaches.add(new Breach(Invariant.END, "left on disk: " + file));
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // A folder with something in it: said to be there, and that is enough.
      }
    }
    return breaches;
  }
}
