package org.labyrinth.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * A journal open for writing, by one sweep at a time. A line is on the disk before the next variant
 * is heard of, so that whatever stops the sweep costs the runs under way and no more.
 */
final class Journal implements Closeable {
  /** The lock is on a byte that is never written, so that the journal can be read meanwhile. */
  private static final long FAR = Long.MAX_VALUE - 1;

  private final FileChannel file;
  private final JournalText text;
  private final Map<Integer, Outcome> outcomes;

  private Journal(FileChannel file, JournalText text, Map<Integer, Outcome> outcomes) {
    this.file = file;
    this.text = text;
    this.outcomes = outcomes;
  }

  /** Opens a journal to continue it, or begins one. */
  static Journal open(Path path, SweepPlan plan) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      requireAlone(file, path);
      JournalText text = new JournalText(plan, path.toString());
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {
        // the rest of the file
      }
      String whole = text.whole(decoded(bytes.array()));
      Map<Integer, Outcome> outcomes = text.outcomes(whole);
      file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
      file.position(file.size());
      Journal journal = new Journal(file, text, outcomes);
      if (whole.isEmpty()) {
        journal.write(text.header());
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The outcomes in a journal that is only read. */
  static Map<Integer, Outcome> read(Path path, SweepPlan plan) throws IOException {
    JournalText text = new JournalText(plan, path.toString());
    return text.outcomes(text.whole(decoded(Files.readAllBytes(path))));
  }

  /** A torn last line may end within a character, which then reads as a mark of that. */
  private static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lock goes with the file when it is closed. */
  private static void requireAlone(FileChannel file, Path path) throws IOException {
    boolean isAlone;
    try {
      FileLock lock = file.tryLock(FAR, 1, false);
      isAlone = lock != null;
    } catch (OverlappingFileLockException e) {
      isAlone = false;
    }
    if (!isAlone) {
      throw new SweepException("a journal must be written by one sweep at a time: " + path);
    }
  }

  /** What is finished already. */
  Map<Integer, Outcome> outcomes() {
    return outcomes;
  }

  /** Writes the line of a variant, down to the disk. */
  void append(Variant variant, Outcome outcome) throws IOException {
    write(text.line(variant, outcome));
    outcomes.put(variant.index(), outcome);
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
