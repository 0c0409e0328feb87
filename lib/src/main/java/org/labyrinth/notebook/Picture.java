package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Graphics2D;
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

  /**
   * This picture and another to its right, both from the top: a place and its curve, say.
   *
   * @param right the other
   * @return one picture that carries the words of both
   */
  public Picture beside(Picture right) {
    int height = Math.max(pixels.getHeight(), right.pixels.getHeight());
    int gap = 16;
    BufferedImage both =
        new BufferedImage(
            pixels.getWidth() + gap + right.pixels.getWidth(), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = both.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, both.getWidth(), height);
    pen.drawImage(pixels, 0, 0, null);
    pen.drawImage(right.pixels, pixels.getWidth() + gap, 0, null);
    pen.dispose();
    return new Picture(both, alt + "; beside it: " + right.alt);
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
