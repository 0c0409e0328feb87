package org.labyrinth.autograder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The content of a file on disk. A link is not followed, not even one that was made since it was
 * listed.
 *
 * @param path where it lies
 */
record DiskFile(Path path) implements SubmittedFile.Content {
  @Override
  public byte[] read(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }
}
