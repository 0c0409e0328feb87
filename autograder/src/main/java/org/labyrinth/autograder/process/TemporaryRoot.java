package org.labyrinth.autograder.process;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of all temporary folders of this process. A file in it is locked; the system gives the
 * lock back when the process ends, however it ends, which a process number, used again or seen from
 * another container, would not tell.
 */
final class TemporaryRoot {
  private static final String PREFIX = "labyrinth-";
  private static final String OWNER = "owner";

  private static Optional<TemporaryRoot> current = Optional.empty();

  private final Path path;
  private final FileChannel owner;

  private TemporaryRoot(Path path, FileChannel owner) {
    this.path = path;
    this.owner = owner;
  }

  /** Makes it at the first call, and again if it was deleted. */
  static synchronized Path ofThisProcess() throws IOException {
    if (current.filter(root -> root.owner.isOpen() && Files.isDirectory(root.path)).isEmpty()) {
      current = Optional.of(make());
    }
    return current.orElseThrow().path;
  }

  private static TemporaryRoot make() throws IOException {
    Path path = Files.createTempDirectory(PREFIX);
    FileChannel owner = FileChannel.open(path.resolve(OWNER), CREATE_NEW, WRITE);
    TemporaryRoot root = new TemporaryRoot(path, owner);
    // Who starts at this very moment may have taken it for abandoned.
    if (owner.tryLock() == null || !Files.exists(path.resolve(OWNER))) {
      owner.close();
      return make();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(root::delete, "temporary-folders"));
    return root;
  }

  private void delete() {
    try {
      owner.close();
    } catch (IOException e) {
      // It is closed in any case when the process ends.
    }
    TemporaryFolder.delete(path);
  }

  /** Deletes those of processes that are gone. */
  static void removeAbandoned() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> entries = Files.list(temporary)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
          // To open and close the file would give back the lock that this very process has on it.
          .filter(entry -> !isOwn(entry))
          .forEach(TemporaryRoot::removeIfAbandoned);
    } catch (IOException e) {
      // Nothing can be tidied up where nothing can be listed.
    }
  }

  private static void removeIfAbandoned(Path folder) {
    try (FileChannel owner = FileChannel.open(folder.resolve(OWNER), WRITE)) {
      if (owner.tryLock() == null) {
        return;
      }
      // With the lock in hand: one who has just made it sees then that it is gone.
      TemporaryFolder.delete(folder);
    } catch (IOException | OverlappingFileLockException e) {
      return;
    }
    // What a system keeps of an open file is gone now that it is closed.
    TemporaryFolder.delete(folder);
  }

  private static synchronized boolean isOwn(Path folder) {
    return current.filter(root -> root.path.endsWith(folder.getFileName())).isPresent();
  }
}
