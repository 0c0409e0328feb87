package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A finished picture with words for those who cannot see it.
 *
 * @param pixels the picture; not copied, not to be painted on afterwards
 * @param alt what it shows, in a sentence
 */
public record Picture(BufferedImage pixels, String alt) implements Html {
  /**
   * The picture as a PNG file's content.
   *
   * @return the bytes
   */
  public byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the picture as a PNG file.
   *
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public void save(Path file) throws IOException {
    Files.write(file, png());
  }

  @Override
  public String toHtml() {
    return "<img alt=\"%s\" style=\"max-width:100%%\" src=\"data:image/png;base64,%s\"/>"
        .formatted(Escape.html(alt), Base64.getEncoder().encodeToString(png()));
  }

  @Override
  public String toString() {
    return "Picture: " + alt;
  }
}
