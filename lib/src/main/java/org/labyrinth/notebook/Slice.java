package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * One plane of an image or of a field as a picture. A z slice shows y downwards and x to the right;
 * a y slice z downwards and x to the right; an x slice z downwards and y to the right.
 */
public final class Slice {
  private static final int TARGET = 360;
  private static final Color NOTHING = new Color(0x4A4A4A);

  private Slice() {}

  /**
   * A plane of labels: solid (0) dark, pore (1) pale blue.
   *
   * @param image the material
   * @param normal the axis the plane is normal to
   * @param index which plane, from 0
   * @return the picture
   * @throws IndexOutOfBoundsException if there is no such plane
   */
  public static Picture of(VoxelImage image, Axis normal, int index) {
    requirePlane(image.shape(), normal, index);
    BufferedImage plane =
        paint(image.shape(), normal, index, (z, y, x) -> Palette.label(image.label(z, y, x)));
    return new Picture(
        plane,
        "Slice %s = %d of a %s-voxel image, labels %s"
            .formatted(normal.symbol(), index, image.shape(), image.voxelsByLabel().keySet()));
  }

  /**
   * A plane of a field with its colour scale; voxels without a value (NaN) are dark grey.
   *
   * @param field the values
   * @param normal the axis the plane is normal to
   * @param index which plane, from 0
   * @param quantity what the values are, with the unit: {@code "c [-]"}
   * @return the picture
   * @throws IndexOutOfBoundsException if there is no such plane
   */
  public static Picture of(ScalarField field, Axis normal, int index, String quantity) {
    requirePlane(field.shape(), normal, index);
    double[] range = range(field, normal, index);
    return of(field, normal, index, quantity, range[0], range[1]);
  }

  /**
   * The same with a colour scale of its own, so that several planes can be compared. Values outside
   * have the colour of the nearer end.
   *
   * @param field the values
   * @param normal the axis the plane is normal to
   * @param index which plane, from 0
   * @param quantity what the values are, with the unit
   * @param low the value at the dark end of the scale
   * @param high the value at the bright end, at least as large
   * @return the picture
   * @throws IndexOutOfBoundsException if there is no such plane
   * @throws IllegalArgumentException if the ends are not in order
   */
  public static Picture of(
      ScalarField field, Axis normal, int index, String quantity, double low, double high) {
    requirePlane(field.shape(), normal, index);
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "colour scale = %s to %s must rise: slice of %s".formatted(low, high, quantity));
    }
    double[] range = {low, high};
    double span = high > low ? high - low : 1;
    BufferedImage plane =
        paint(
            field.shape(),
            normal,
            index,
            (z, y, x) -> {
              double value = field.at(z, y, x);
              return Double.isNaN(value) ? NOTHING : Palette.ramp((value - range[0]) / span);
            });
    return new Picture(
        withScale(plane, range, quantity),
        "%s on slice %s = %d, from %s to %s"
            .formatted(
                quantity,
                normal.symbol(),
                index,
                Numbers.short4(range[0]),
                Numbers.short4(range[1])));
  }

  private static void requirePlane(Shape shape, Axis normal, int index) {
    if (index < 0 || index >= shape.along(normal)) {
      throw new IndexOutOfBoundsException(
          "slice %s = %d must be from 0 to %d: image of shape %s"
              .formatted(normal.symbol(), index, shape.along(normal) - 1, shape));
    }
  }

  private interface VoxelColour {
    Color at(int z, int y, int x);
  }

  private static BufferedImage paint(Shape shape, Axis normal, int index, VoxelColour colour) {
    int height = normal == Axis.Z ? shape.ny() : shape.nz();
    int width = normal == Axis.X ? shape.ny() : shape.nx();
    int scale = Math.max(1, TARGET / Math.max(width, height));
    BufferedImage plane =
        new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plane.createGraphics();
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int z = normal == Axis.Z ? index : row;
        int y = normal == Axis.Z ? row : normal == Axis.Y ? index : column;
        int x = normal == Axis.X ? index : column;
        pen.setColor(colour.at(z, y, x));
        pen.fillRect(column * scale, row * scale, scale, scale);
      }
    }
    pen.dispose();
    return plane;
  }

  private static double[] range(ScalarField field, Axis normal, int index) {
    double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    paint(
        field.shape(),
        normal,
        index,
        (z, y, x) -> {
          double value = field.at(z, y, x);
          if (!Double.isNaN(value)) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
          }
          return NOTHING;
        });
    return range[0] > range[1] ? new double[] {0, 0} : range;
  }

  private static BufferedImage withScale(BufferedImage plane, double[] range, String quantity) {
    int bar = 18;
    int margin = 12;
    int words = 90;
    int height = Math.max(plane.getHeight(), 120);
    BufferedImage whole =
        new BufferedImage(
            plane.getWidth() + margin + bar + words, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = whole.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, whole.getWidth(), height);
    pen.drawImage(plane, 0, 0, null);
    int left = plane.getWidth() + margin;
    int top = 22;
    for (int y = top; y < height - 8; y++) {
      pen.setColor(Palette.ramp(1 - (y - top) / (double) (height - 9 - top)));
      pen.fillRect(left, y, bar, 1);
    }
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    pen.drawString(quantity, left, 14);
    pen.drawString(Numbers.short4(range[1]), left + bar + 5, top + 11);
    pen.drawString(Numbers.short4(range[0]), left + bar + 5, height - 9);
    pen.dispose();
    return whole;
  }
}
