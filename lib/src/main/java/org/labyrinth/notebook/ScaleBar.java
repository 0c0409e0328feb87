package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.labyrinth.image.Spacing;

/** The strip under a slice that says how long a length is: a bar and its length in words. */
final class ScaleBar {
  private static final int STRIP = 24;
  private static final int THICK = 4;

  /**
   * Steps that people read at a glance; the bar is the longest that fits a third of the picture.
   */
  private static final double[] STEPS = {5, 2, 1};

  private ScaleBar() {}

  /**
   * A picture with a bar below it; nothing of the picture is covered.
   *
   * @param plane the picture, {@code scale} pixels a voxel
   * @param columns how many voxels wide the picture is
   * @param scale pixels a voxel
   * @param size width of a voxel [m], or 1 if lengths are in voxels
   */
  static BufferedImage under(BufferedImage plane, int columns, int scale, double size) {
    BufferedImage whole =
        new BufferedImage(plane.getWidth(), plane.getHeight() + STRIP, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = whole.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, whole.getWidth(), whole.getHeight());
    pen.drawImage(plane, 0, 0, null);
    double length = length(columns * size);
    int pixels = Math.max(1, (int) Math.round(length / size * scale));
    int middle = plane.getHeight() + STRIP / 2;
    pen.setColor(Color.BLACK);
    pen.fillRect(0, middle - THICK / 2, pixels, THICK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    pen.drawString(words(length, size), pixels + 6, middle + 5);
    pen.dispose();
    return whole;
  }

  /** The longest of 1, 2, 5, 10, 20 … in the decimal system that fits a third of the width. */
  static double length(double width) {
    double decade = Math.pow(10, Math.floor(Math.log10(width / 3)));
    for (double step : STEPS) {
      if (step * decade <= width / 3 * (1 + 1e-12)) { // round-off must not cost a step
        return step * decade;
      }
    }
    return decade;
  }

  /** "10 µm", or "20 voxels" where nobody has said how large a voxel is. */
  static String words(double length, double size) {
    if (size == Spacing.UNIT.x()) {
      return length == 1 ? "1 voxel" : Numbers.short4(length) + " voxels";
    }
    return Numbers.metres(length);
  }
}
