package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * One plane of an image or of a field as a picture. A z slice shows y downwards and x to the right;
 * a y slice z downwards and x to the right; an x slice z downwards and y to the right. A bar below
 * it shows a length along the horizontal; it is in voxels where the spacing is {@link
 * Spacing#UNIT}.
 */
public final class Slice {
  private static final int TARGET = 360;
  private static final Color NOTHING = new Color(0x4A4A4A);
  private static final Color WINDOW = new Color(0xE69F00);

  private Slice() {}

  /**
   * A plane of labels: solid (0) dark, pore (1) pale blue.
   *
   * @param image the material
   * @param normal the axis the plane is normal to
   * @param index which plane, from 0
   * @param windows rectangles to draw on it; none is usual
   * @return the picture
   * @throws IndexOutOfBoundsException if there is no such plane
   * @throws IllegalArgumentException if a window does not lie in the plane
   */
  public static Picture of(VoxelImage image, Axis normal, int index, Outline... windows) {
    requirePlane(image.shape(), normal, index);
    Map<Integer, Integer> count = new TreeMap<>();
    BufferedImage plane =
        paint(
            image.shape(),
            normal,
            index,
            (z, y, x) -> {
              count.merge(image.label(z, y, x), 1, Integer::sum);
              return Palette.label(image.label(z, y, x));
            });
    draw(plane, image.shape(), normal, windows);
    return new Picture(
        withBar(plane, image.shape(), image.spacing(), normal),
        "Slice %s = %d of a %s-voxel image%s: %s%s"
            .formatted(
                normal.symbol(),
                index,
                image.shape(),
                size(image.shape(), image.spacing(), normal),
                shares(count),
                inWords(windows)));
  }

  /**
   * A plane of a field with its colour scale; voxels without a value (NaN) are dark grey. A field
   * does not know how large its voxels are, so there is no bar below it.
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
    BufferedImage plane = paint(field, normal, index, range);
    return new Picture(withScale(plane, range, quantity), words(normal, index, quantity, range));
  }

  /**
   * The same with a bar below it, and windows on it.
   *
   * @param field the values
   * @param spacing the voxels' spacing: that of the image the field belongs to
   * @param normal the axis the plane is normal to
   * @param index which plane, from 0
   * @param quantity what the values are, with the unit: {@code "c [mol/m³]"}
   * @param windows rectangles to draw on it
   * @return the picture
   * @throws IndexOutOfBoundsException if there is no such plane
   * @throws IllegalArgumentException if a window does not lie in the plane
   */
  public static Picture of(
      ScalarField field,
      Spacing spacing,
      Axis normal,
      int index,
      String quantity,
      Outline... windows) {
    requirePlane(field.shape(), normal, index);
    double[] range = range(field, normal, index);
    BufferedImage plane = paint(field, normal, index, range);
    draw(plane, field.shape(), normal, windows);
    return new Picture(
        withScale(withBar(plane, field.shape(), spacing, normal), range, quantity),
        words(normal, index, quantity, range)
            + size(field.shape(), spacing, normal)
            + inWords(windows));
  }

  private static BufferedImage paint(ScalarField field, Axis normal, int index, double[] range) {
    double span = range[1] > range[0] ? range[1] - range[0] : 1;
    return paint(
        field.shape(),
        normal,
        index,
        (z, y, x) -> {
          double value = field.at(z, y, x);
          return Double.isNaN(value) ? NOTHING : Palette.ramp((value - range[0]) / span);
        });
  }

  private static String words(Axis normal, int index, String quantity, double[] range) {
    return "%s on slice %s = %d, from %s to %s"
        .formatted(
            quantity, normal.symbol(), index, Numbers.short4(range[0]), Numbers.short4(range[1]));
  }

  private static String size(Shape shape, Spacing spacing, Axis normal) {
    if (spacing.equals(Spacing.UNIT)) {
      return "";
    }
    double height = shape.along(down(normal)) * spacing.along(down(normal));
    double width = shape.along(right(normal)) * spacing.along(right(normal));
    return ", %s × %s".formatted(Numbers.metres(height), Numbers.metres(width));
  }

  private static String shares(Map<Integer, Integer> count) {
    double all = count.values().stream().mapToInt(n -> n).sum();
    return count.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT, "label %d %.0f %%", e.getKey(), 100 * e.getValue() / all))
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Outline... windows) {
    return Arrays.stream(windows).map(w -> "; " + w).collect(Collectors.joining());
  }

  private static Axis down(Axis normal) {
    return normal == Axis.Z ? Axis.Y : Axis.Z;
  }

  private static Axis right(Axis normal) {
    return normal == Axis.X ? Axis.Y : Axis.X;
  }

  private static int scale(Shape shape, Axis normal) {
    return Math.max(1, TARGET / Math.max(shape.along(right(normal)), shape.along(down(normal))));
  }

  private static BufferedImage withBar(
      BufferedImage plane, Shape shape, Spacing spacing, Axis normal) {
    double voxel = spacing.equals(Spacing.UNIT) ? 1 : spacing.along(right(normal));
    return ScaleBar.under(plane, shape.along(right(normal)), scale(shape, normal), voxel);
  }

  /**
   * Orange inside a black edge: seen on dark solid, on pale pore and on every colour of a field.
   */
  private static void draw(BufferedImage plane, Shape shape, Axis normal, Outline... windows) {
    int scale = scale(shape, normal);
    Graphics2D pen = plane.createGraphics();
    for (Outline w : windows) {
      if (w.top() + w.height() > shape.along(down(normal))
          || w.left() + w.width() > shape.along(right(normal))) {
        throw new IllegalArgumentException(
            "%s must lie in the slice: slice of shape %s normal to %s"
                .formatted(w, shape, normal.symbol()));
      }
      int width = w.width() * scale;
      int height = w.height() * scale;
      pen.setColor(Color.BLACK);
      pen.setStroke(new BasicStroke(4));
      pen.drawRect(w.left() * scale + 2, w.top() * scale + 2, width - 4, height - 4);
      pen.setColor(WINDOW);
      pen.setStroke(new BasicStroke(2));
      pen.drawRect(w.left() * scale + 1, w.top() * scale + 1, width - 2, height - 2);
    }
    pen.dispose();
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
    int height = shape.along(down(normal));
    int width = shape.along(right(normal));
    int scale = scale(shape, normal);
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
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    int words = Math.max(108, 6 + plane.getGraphics().getFontMetrics(font).stringWidth(quantity));
    int height = Math.max(plane.getHeight(), 120);
    BufferedImage whole =
        new BufferedImage(plane.getWidth() + margin + words, height, BufferedImage.TYPE_INT_RGB);
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
    pen.setFont(font);
    pen.drawString(quantity, left, 14);
    pen.drawString(Numbers.short4(range[1]), left + bar + 5, top + 11);
    pen.drawString(Numbers.short4(range[0]), left + bar + 5, height - 9);
    pen.dispose();
    return whole;
  }
}
