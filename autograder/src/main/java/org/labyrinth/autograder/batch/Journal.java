package org.labyrinth.autograder.batch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.labyrinth.autograder.batch.JournalLine.Kind;

/**
 * What has been graded, a line for each exercise of each student, on disk before anything is made
 * of it. Lines are only ever added; the last with a key counts. What a killed grader left of its
 * last line is cut off when the next one opens the journal, and a damaged line elsewhere is passed
 * over: what it said is graded again. May be used by many threads, and by one process.
 */
final class Journal implements AutoCloseable {
  private record Place(long position, int length) {}

  private final FileChannel file;
  private final Map<String, Place> places = new HashMap<>();
  private Optional<Regrade> round = Optional.empty();
  private long roundStart;
  private long end;
  private int damaged;
  private boolean frozen;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /** Opens a journal, a new one if there is none. */
  static Journal open(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Journal journal = new Journal(FileChannel.open(path, CREATE, READ, WRITE));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      journal.scan(in);
      journal.file.truncate(journal.end);
      return journal;
    } catch (IOException e) {
      journal.file.close();
      throw e;
    }
  }

  private void scan(InputStream in) throws IOException {
    long position = 0;
    int bad = 0;
    for (byte[] line = line(in); line.length > 0; line = line(in)) {
      Optional<JournalLine> parsed = JournalLine.parse(line);
      if (parsed.isPresent()) {
        enter(parsed.get(), new Place(position, line.length));
        damaged += bad;
        bad = 0;
      } else {
        bad++;
      }
      position += line.length;
    }
  }

  /** Up to and with the next end of a line; empty at the end. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      line.write(next);
      if (next == '\n') {
        break;
      }
      next = in.read();
    }
    return line.toByteArray();
  }

  private void enter(JournalLine line, Place place) {
    switch (line.kind()) {
      case GRADE, FIRST -> places.put(line.key(), place);
      case BEGIN -> {
        round = Optional.of(Regrade.valueOf(line.key()));
        roundStart = place.position();
      }
      case END -> round = Optional.empty();
    }
    end = place.position() + place.length();
  }

  /** How many lines in the midst of it could not be read. */
  int damaged() {
    return damaged;
  }

  /** Begins a round of grading again, or goes on with one of the same kind that was stopped. */
  synchronized void begin(Regrade regrade) throws IOException {
    if (regrade != Regrade.NOTHING && !round.equals(Optional.of(regrade))) {
      add(JournalLine.begin(regrade));
    }
  }

  /** The batch has come to its end. */
  synchronized void end() throws IOException {
    if (round.isPresent()) {
      add(JournalLine.end());
    }
  }

  /** The last that was said of an exercise. */
  synchronized Optional<Look> find(String key) throws IOException {
    Place place = places.get(key);
    return place == null ? Optional.empty() : Optional.of(read(place).look());
  }

  /** Whether it was said in the round that has begun. */
  synchronized boolean isOfThisRound(String key) {
    Place place = places.get(key);
    return place != null && round.isPresent() && place.position() > roundStart;
  }

  private JournalLine read(Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place.position() + bytes.position()) < 0) {
        throw new EOFException("the journal became shorter while it was in use");
      }
    }
    return JournalLine.parse(bytes.array())
        .orElseThrow(() -> new IOException("the journal changed while it was in use"));
  }

  /** Adds a grade; when this returns, it is on the disk. */
  synchronized void add(String key, Look look) throws IOException {
    add(JournalLine.of(key, look));
  }

  /** Takes nothing more: what a student's process that is being stopped says is no grade. */
  synchronized void freeze() {
    frozen = true;
  }

  private void add(JournalLine line) throws IOException {
    if (frozen) {
      throw new IOException("the grader is being stopped; start it again and it goes on");
    }
    byte[] bytes = line.bytes();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer, end + buffer.position());
    }
    file.force(false);
    enter(line, new Place(end, bytes.length));
  }

  /** Takes over the grades of another journal that are not here. */
  synchronized void takeOver(Path other) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(other))) {
      for (byte[] bytes = line(in); bytes.length > 0; bytes = line(in)) {
        Optional<JournalLine> line = JournalLine.parse(bytes);
        if (line.isPresent()
            && (line.get().kind() == Kind.GRADE || line.get().kind() == Kind.FIRST)
            && !isHere(line.get())) {
          add(line.get());
        }
      }
    }
  }

  private boolean isHere(JournalLine line) throws IOException {
    Place place = places.get(line.key());
    return place != null && read(place).equals(line);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
