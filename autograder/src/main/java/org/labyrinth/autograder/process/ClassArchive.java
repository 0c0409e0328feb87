package org.labyrinth.autograder.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Classes as a JVM keeps them in memory, saved for the next one to map: class-data sharing. A
 * student's process then starts in half the time. Made once for these jars and this Java, by a run
 * that ends at once; where that fails, there is none, and all goes as before but slower.
 */
final class ClassArchive {
  private static final int SECONDS = 120;
  private static final String ENDING = ".jsa";

  private ClassArchive() {}

  /**
   * Whether an archive lies there, made now if need be.
   *
   * @param archive the file; others in its folder whose names begin alike, up to the dash, go
   * @param java a command line that starts a process which ends when its input does
   * @return true if there is one
   */
  static boolean make(Path archive, List<String> java) {
    if (Files.isRegularFile(archive)) {
      return true;
    }
    try {
      Files.createDirectories(archive.getParent());
      Path fresh = Files.createTempFile(archive.getParent(), "new-", ENDING);
      try {
        List<String> command = new ArrayList<>(java);
        command.add(1, "-XX:ArchiveClassesAtExit=" + fresh);
        if (!run(command) || Files.size(fresh) == 0) {
          return false;
        }
        boolean readable = fresh.toFile().setReadable(true, false);
        Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
        removeOthers(archive);
        return readable;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      // Not writable, perhaps: an instructor's machine may be set up by another user.
      return false;
    }
  }

  private static boolean run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Those of earlier jars and other versions of Java, which no JVM would map any more. */
  private static void removeOthers(Path archive) throws IOException {
    String name = archive.getFileName().toString();
    String kind = name.substring(0, name.indexOf('-') + 1);
    try (Stream<Path> files = Files.list(archive.getParent())) {
      for (Path file : files.toList()) {
        String other = file.getFileName().toString();
        if (other.startsWith(kind) && other.endsWith(ENDING) && !other.equals(name)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
