package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.geometry.UnlikePairs.Step;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Interface area from the number of times that straight lines cross it.
 *
 * <p>Crofton's formula: area per volume is 2 × the mean, over all directions, of crossings per
 * length (π/2 × in a plane, 1 × on a line). Directions are those of the 26 neighbours, each
 * weighted by the part of the sphere (circle) that is nearer to it than to any other.
 */
final class Crofton {
  /** Enough that weights are good to 10⁻⁴, far below what 13 directions leave. */
  private static final int POINTS = 20_000;

  private Crofton() {}

  static double area(VoxelImage image, int phase, Boundary boundary) {
    List<Step> steps = steps(image.shape());
    double[] areaPerPair = areaPerPair(image, steps);
    long[] unlike =
        UnlikePairs.count(image, Indicator.of(phase), boundary, steps.toArray(new Step[0]));
    double area = 0;
    for (int i = 0; i < unlike.length; i++) {
      area += areaPerPair[i] * unlike[i];
    }
    return area;
  }

  /** What one pair of unlike voxels a step apart adds to the area, for each step [m²]. */
  static double[] areaPerPair(VoxelImage image, List<Step> steps) {
    Spacing h = image.spacing();
    double[] area = weights(steps, h);
    for (int i = 0; i < area.length; i++) {
      area[i] *= factor(image.shape()) * h.voxelVolume() / length(steps.get(i), h);
    }
    return area;
  }

  /** One over the mean of |cos| between a direction and the normals of an isotropic surface. */
  private static double factor(Shape shape) {
    return switch (dimensions(shape)) {
      case 3 -> 2;
      case 2 -> Math.PI / 2;
      default -> 1;
    };
  }

  private static int dimensions(Shape shape) {
    return Math.min(1, shape.nz() - 1) + Math.min(1, shape.ny() - 1) + Math.min(1, shape.nx() - 1);
  }

  /** Steps to the neighbours, one of each opposite pair, that an image of this shape has. */
  static List<Step> steps(Shape shape) {
    List<Step> steps = new ArrayList<>();
    for (int z = 0; z <= 1; z++) {
      for (int y = -1; y <= 1; y++) {
        for (int x = -1; x <= 1; x++) {
          boolean forward = z > 0 || y > 0 || (y == 0 && x > 0);
          boolean exists =
              (z == 0 || shape.nz() > 1)
                  && (y == 0 || shape.ny() > 1)
                  && (x == 0 || shape.nx() > 1);
          if (forward && exists) {
            steps.add(new Step(z, y, x));
          }
        }
      }
    }
    return steps;
  }

  /** The share of directions nearest to each step; sums to 1. */
  static double[] weights(List<Step> steps, Spacing h) {
    boolean flatZ = steps.stream().allMatch(s -> s.z() == 0);
    boolean flatY = steps.stream().allMatch(s -> s.y() == 0);
    boolean flatX = steps.stream().allMatch(s -> s.x() == 0);
    double[] weight = new double[steps.size()];
    for (int i = 0; i < POINTS && !steps.isEmpty(); i++) {
      // Points of a golden-section spiral on the sphere, or evenly spaced on a circle.
      boolean flat = flatZ || flatY || flatX;
      double up = flat ? 0 : 1 - (2 * i + 1.0) / POINTS;
      double turn = flat ? 2 * Math.PI * (i + 0.5) / POINTS : Math.PI * (3 - Math.sqrt(5)) * i;
      double a = Math.sqrt(1 - up * up) * Math.cos(turn);
      double b = Math.sqrt(1 - up * up) * Math.sin(turn);
      double[] point =
          flatZ
              ? new double[] {up, a, b}
              : flatY ? new double[] {a, up, b} : new double[] {a, b, up};
      weight[nearest(point, steps, h)] += 1.0 / POINTS;
    }
    return weight;
  }

  private static int nearest(double[] point, List<Step> steps, Spacing h) {
    int nearest = 0;
    double best = -1;
    for (int i = 0; i < steps.size(); i++) {
      Step s = steps.get(i);
      double along = point[0] * s.z() * h.z() + point[1] * s.y() * h.y() + point[2] * s.x() * h.x();
      double cosine = Math.abs(along) / length(s, h);
      if (cosine > best) {
        best = cosine;
        nearest = i;
      }
    }
    return nearest;
  }

  private static double length(Step s, Spacing h) {
    double z = s.z() * h.z();
    double y = s.y() * h.y();
    double x = s.x() * h.x();
    return Math.sqrt(z * z + y * y + x * x);
  }
}
