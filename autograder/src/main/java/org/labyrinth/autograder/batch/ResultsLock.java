package org.labyrinth.autograder.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.autograder.report.AtomicFiles;

/**
 * Keeps a second grader off a folder of results. The system gives the lock back when a process
 * ends, however it ends. Graders of different parts of a class may share a folder; one of the whole
 * class shares it with nobody.
 */
final class ResultsLock implements AutoCloseable {
  private final List<FileChannel> files = new ArrayList<>();
  private final Path results;
  private final Shard shard;

  private ResultsLock(Path results, Shard shard) {
    this.results = results;
    this.shard = shard;
  }

  /** Takes the lock, or says who has it. */
  static ResultsLock take(Path results, Shard shard) throws IOException {
    ResultsLock lock = new ResultsLock(results, shard);
    try {
      Path folder = Files.createDirectories(GradingFolder.of(results));
      lock.take(folder.resolve("lock"), !shard.isWhole());
      if (!shard.isWhole()) {
        lock.take(folder.resolve("lock" + shard.suffix()), false);
      }
      return lock;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private void take(Path path, boolean shared) throws IOException {
    FileChannel file = FileChannel.open(path, CREATE, READ, WRITE);
    files.add(file);
    try {
      FileLock lock = file.tryLock(0, Long.MAX_VALUE, shared);
      if (lock == null) {
        throw refusal(path);
      }
    } catch (OverlappingFileLockException e) {
      throw refusal(path);
    }
    if (!shared) {
      file.truncate(0);
      file.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
    }
  }

  private ResultsInUseException refusal(Path path) {
    return new ResultsInUseException(
        "%s is in use by another grader%s: wait until it has ended, or give another folder"
            .formatted(results, holder(path)));
  }

  /** Who it is, where the file can be read while it is locked. */
  private static String holder(Path path) {
    try {
      String pid = Files.readString(path).strip();
      return pid.isEmpty() ? "" : " (process %s)".formatted(pid);
    } catch (IOException e) {
      return "";
    }
  }

  /** Opens the journal of these results, which nobody may write to without the lock. */
  Journal openJournal() throws IOException {
    return Journal.open(GradingFolder.journal(results, shard));
  }

  /** Deletes what a killed grader left of tables; where parts share a folder, none are written. */
  void removeHalfWritten() throws IOException {
    if (shard.isWhole()) {
      try (Stream<Path> files = Files.list(results)) {
        for (Path file : files.filter(AtomicFiles::isHalfWritten).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      file.close();
    }
  }
}
