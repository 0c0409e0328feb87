package org.labyrinth.autograder.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file somewhere in a submission, read when it is needed and never past the limit.
 *
 * @param name its path inside the submission
 * @param content its bytes
 */
public record SubmittedFile(String name, Content content) {
  /** Reads the bytes, counting what really comes and not what a header says. */
  public interface Content {
    /**
     * Reads from the beginning.
     *
     * @param most how many bytes at most
     * @return the bytes there are; as many as asked for if there are as many or more
     * @throws IOException if it cannot be read
     */
    byte[] read(int most) throws IOException;

    /**
     * The file itself, where it is one.
     *
     * @return its path; empty for what lies in a zip
     */
    default Optional<Path> file() {
      return Optional.empty();
    }

    /**
     * Opens what it lies in, so that several contents of the same zip are read without opening it
     * anew for each.
     *
     * @return to be closed after the last of them
     * @throws IOException if it cannot be opened
     */
    default Closeable around() throws IOException {
      return () -> {};
    }
  }

  /** The same file by another name. */
  SubmittedFile as(String other) {
    return new SubmittedFile(other, content);
  }

  boolean isZip() {
    return Names.isZip(name);
  }
}
