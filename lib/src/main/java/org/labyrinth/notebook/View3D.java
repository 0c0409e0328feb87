package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.IntStream;
import org.labyrinth.homogenization.FluxLine;
import org.labyrinth.homogenization.FluxLines;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * A phase as a body in space, seen from a corner without perspective: page 0 on top, x to the lower
 * right, y to the lower left. Each pixel follows its line of sight from voxel to voxel until it
 * meets the phase (Amanatides and Woo 1987).
 */
public final class View3D {
  private static final int SIZE = 420;
  private static final Color SKY = Color.WHITE;

  private final VoxelImage image;
  private final int phase;
  private final double[] extent;
  private final double[] step;
  private final double[] inverseDirection;

  /** The line of sight, towards the body: from above and from the high-x, high-y corner. */
  private static final double[] DIRECTION = unit(1, -1, -1);

  private static final double[] RIGHT = unit(0, -1, 1);
  private static final double[] DOWN = unit(2, 1, 1);

  private View3D(VoxelImage image, int phase) {
    this.image = image;
    this.phase = phase;
    Shape shape = image.shape();
    Spacing spacing = image.spacing();
    step = new double[] {spacing.z(), spacing.y(), spacing.x()};
    extent = new double[] {shape.nz() * step[0], shape.ny() * step[1], shape.nx() * step[2]};
    inverseDirection = new double[] {1 / DIRECTION[0], 1 / DIRECTION[1], 1 / DIRECTION[2]};
  }

  /**
   * The solid (everything but the pore phase's label 1 is hidden if it is not label 0).
   *
   * @param image the material
   * @return the picture of label 0
   */
  public static Picture of(VoxelImage image) {
    return of(image, 0);
  }

  /**
   * One phase; all others are transparent.
   *
   * @param image the material
   * @param phase the label to show
   * @return the picture
   */
  public static Picture of(VoxelImage image, int phase) {
    return new Picture(
        new View3D(image, phase).render(),
        "3-D view of phase %d, %s of a %s-voxel image"
            .formatted(phase, share(image, phase), image.shape()));
  }

  /**
   * Flux lines on their way through the phase that conducts, over a pale view of all else. Dark is
   * fast: the colour runs with the logarithm of the flux from the slowest to the fastest stretch.
   *
   * @param lines the lines
   * @return the picture
   */
  public static Picture of(FluxLines lines) {
    VoxelImage image = lines.problem().image();
    View3D view = new View3D(image, 0);
    return new Picture(
        view.draw(lines), "3-D view of a %s-voxel image with %s".formatted(image.shape(), lines));
  }

  private static String share(VoxelImage image, int phase) {
    long voxels = image.voxelsByLabel().getOrDefault(phase, 0L);
    return String.format(Locale.ROOT, "%.0f %%", 100.0 * voxels / image.shape().voxels());
  }

  private BufferedImage draw(FluxLines lines) {
    BufferedImage picture = render();
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        picture.setRGB(column, row, paler(new Color(picture.getRGB(column, row))).getRGB());
      }
    }
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    DoubleSummaryStatistics speed = speeds(lines);
    double span = Math.max(speed.getMax() - speed.getMin(), Double.MIN_NORMAL);
    for (FluxLine line : lines.lines()) {
      for (int i = 0; i + 1 < line.points(); i++) {
        double share = (Math.log(line.flux(i)) - speed.getMin()) / span;
        pen.setColor(Palette.ramp(0.85 * (1 - share)));
        double[] from = pixel(line.point(i));
        double[] to = pixel(line.point(i + 1));
        pen.draw(new Line2D.Double(from[0], from[1], to[0], to[1]));
      }
    }
    pen.dispose();
    return picture;
  }

  private static DoubleSummaryStatistics speeds(FluxLines lines) {
    return lines.lines().stream()
        .flatMapToDouble(
            line -> IntStream.range(0, line.points() - 1).mapToDouble(i -> Math.log(line.flux(i))))
        .summaryStatistics();
  }

  private static Color paler(Color colour) {
    return new Color(
        255 - (255 - colour.getRed()) / 3,
        255 - (255 - colour.getGreen()) / 3,
        255 - (255 - colour.getBlue()) / 3);
  }

  /** Where a point in (z, y, x) [m] lies in the picture: column and row. */
  private double[] pixel(double[] point) {
    double u = 0;
    double v = 0;
    for (int a = 0; a < 3; a++) {
      u += (point[a] - 0.5 * extent[a]) * RIGHT[a];
      v += (point[a] - 0.5 * extent[a]) * DOWN[a];
    }
    return new double[] {(u / reach() + 1) * SIZE / 2, (v / reach() + 1) * SIZE / 2};
  }

  private double reach() {
    return 0.5 * Math.sqrt(extent[0] * extent[0] + extent[1] * extent[1] + extent[2] * extent[2]);
  }

  private BufferedImage render() {
    double reach = reach();
    BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    double[] origin = new double[3];
    for (int row = 0; row < SIZE; row++) {
      double v = (2.0 * row / SIZE - 1) * reach;
      for (int column = 0; column < SIZE; column++) {
        double u = (2.0 * column / SIZE - 1) * reach;
        for (int a = 0; a < 3; a++) {
          origin[a] = 0.5 * extent[a] + u * RIGHT[a] + v * DOWN[a] - 3 * reach * DIRECTION[a];
        }
        picture.setRGB(column, row, look(origin).getRGB());
      }
    }
    return picture;
  }

  /** Follows one line of sight and returns the colour it ends in. */
  private Color look(double[] origin) {
    double enter = 0;
    double leave = Double.POSITIVE_INFINITY;
    int face = 0;
    for (int a = 0; a < 3; a++) {
      double near = -origin[a] * inverseDirection[a];
      double far = (extent[a] - origin[a]) * inverseDirection[a];
      double first = Math.min(near, far);
      if (first > enter) {
        enter = first;
        face = a;
      }
      leave = Math.min(leave, Math.max(near, far));
    }
    return enter < leave ? walk(origin, enter, face) : SKY;
  }

  private Color walk(double[] origin, double enter, int firstFace) {
    int[] voxel = new int[3];
    double[] next = new double[3];
    int[] count = {image.shape().nz(), image.shape().ny(), image.shape().nx()};
    for (int a = 0; a < 3; a++) {
      double position = (origin[a] + enter * DIRECTION[a]) / step[a];
      voxel[a] = Math.min(Math.max((int) Math.floor(position), 0), count[a] - 1);
      double wall = (voxel[a] + (DIRECTION[a] > 0 ? 1 : 0)) * step[a];
      next[a] = (wall - origin[a]) * inverseDirection[a];
    }
    double travelled = enter;
    int face = firstFace;
    while (voxel[face] >= 0 && voxel[face] < count[face]) {
      if (image.inPhase(phase, voxel[0], voxel[1], voxel[2])) {
        return shade(face, travelled - enter);
      }
      face = next[0] <= next[1] ? (next[0] <= next[2] ? 0 : 2) : (next[1] <= next[2] ? 1 : 2);
      travelled = next[face];
      voxel[face] += DIRECTION[face] > 0 ? 1 : -1;
      next[face] += step[face] * Math.abs(inverseDirection[face]);
    }
    return SKY;
  }

  /** Each of the three visible directions has a light of its own; depth inside the body darkens. */
  private Color shade(int face, double depth) {
    double light = face == 0 ? 1.0 : face == 1 ? 0.62 : 0.8;
    double dim = light * (0.35 + 0.65 * Math.exp(-2.5 * depth / extent[0]));
    Color base = phase == 0 ? new Color(0xC9C3B8) : Palette.label(phase);
    return new Color(
        (int) (base.getRed() * dim), (int) (base.getGreen() * dim), (int) (base.getBlue() * dim));
  }

  private static double[] unit(double z, double y, double x) {
    double length = Math.sqrt(z * z + y * y + x * x);
    return new double[] {z / length, y / length, x / length};
  }
}
