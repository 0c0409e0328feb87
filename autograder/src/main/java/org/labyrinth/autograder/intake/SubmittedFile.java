package org.labyrinth.autograder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.labyrinth.autograder.notebook.Notebook;

/**
 * A file somewhere in a submission, read when it is needed and never past the limit.
 *
 * @param name its path inside the submission
 * @param content its bytes
 */
public record SubmittedFile(String name, Content content) {
  /** Reads the bytes; one more than the limit if there are more. */
  public interface Content {
    /**
     * Reads.
     *
     * @return the bytes
     * @throws IOException if it cannot be read
     */
    byte[] read() throws IOException;
  }

  static SubmittedFile of(String name, Path file) {
    return new SubmittedFile(
        name,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Notebook.MAX_BYTES + 1);
          }
        });
  }

  /** An entry of a zip. Its name is only ever a name: nothing is unpacked onto the disk. */
  static SubmittedFile of(Path zip, String entry) {
    return new SubmittedFile(
        entry,
        () -> {
          try (ZipFile opened = new ZipFile(zip.toFile());
              InputStream in = opened.getInputStream(opened.getEntry(entry))) {
            return in.readNBytes(Notebook.MAX_BYTES + 1);
          }
        });
  }
}
