package org.labyrinth.geometry;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Distance and local thickness by their definitions, asking every voxel about every other. */
final class BruteForce {
  private BruteForce() {}

  static double distance(VoxelImage image, int phase, Boundary boundary, int z, int y, int x) {
    Shape s = image.shape();
    double nearest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < s.nz(); k++) {
      for (int j = 0; j < s.ny(); j++) {
        for (int i = 0; i < s.nx(); i++) {
          if (!image.inPhase(phase, k, j, i)) {
            nearest = Math.min(nearest, between(image, boundary, k - z, j - y, i - x));
          }
        }
      }
    }
    return nearest;
  }

  private static double between(VoxelImage image, Boundary boundary, int dz, int dy, int dx) {
    Shape s = image.shape();
    Spacing h = image.spacing();
    boolean ring = boundary == Boundary.PERIODIC;
    double z = h.z() * (ring ? shorter(dz, s.nz()) : dz);
    double y = h.y() * (ring ? shorter(dy, s.ny()) : dy);
    double x = h.x() * (ring ? shorter(dx, s.nx()) : dx);
    return Math.sqrt(z * z + y * y + x * x);
  }

  private static int shorter(int d, int n) {
    int away = Math.floorMod(d, n);
    return Math.min(away, n - away);
  }

  /** At each voxel the diameter of the ball of largest radius that covers it; 0 outside. */
  static double[] thickness(VoxelImage image, int phase, Boundary boundary) {
    Shape s = image.shape();
    int n = (int) s.voxels();
    double[] radius = new double[n];
    double[] diameter = new double[n];
    for (int p = 0; p < n; p++) {
      int[] at = at(s, p);
      if (image.inPhase(phase, at[0], at[1], at[2])) {
        radius[p] = distance(image, phase, boundary, at[0], at[1], at[2]);
        diameter[p] = diameter(image, phase, boundary, at, radius[p]);
      }
    }
    double[] thickness = new double[n];
    for (int p = 0; p < n; p++) {
      double best = 0;
      int[] a = at(s, p);
      for (int q = 0; q < n && radius[p] > 0; q++) {
        int[] b = at(s, q);
        double away = between(image, boundary, a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        boolean larger = radius[q] > best || (radius[q] == best && diameter[q] > thickness[p]);
        if (away < radius[q] && larger) {
          best = radius[q];
          thickness[p] = diameter[q];
        }
      }
    }
    return thickness;
  }

  private static int[] at(Shape s, int p) {
    return new int[] {p / s.page(), p % s.page() / s.nx(), p % s.nx()};
  }

  /** 2r, less a voxel along the widest axis of which both ends touch voxels outside the phase. */
  private static double diameter(
      VoxelImage image, int phase, Boundary boundary, int[] at, double radius) {
    double less = 0;
    for (Axis axis : Axis.values()) {
      double h = image.spacing().along(axis);
      int k = (int) Math.round(radius / h);
      if (Math.abs(k * h - radius) < 1e-9 * radius
          && outside(image, phase, boundary, at, axis, k)
          && outside(image, phase, boundary, at, axis, -k)) {
        less = Math.max(less, h);
      }
    }
    return 2 * radius - less;
  }

  private static boolean outside(
      VoxelImage image, int phase, Boundary boundary, int[] at, Axis axis, int by) {
    int[] to = at.clone();
    to[axis.index()] += by;
    Shape s = image.shape();
    if (!s.contains(to[0], to[1], to[2]) && boundary == Boundary.OPEN) {
      return false;
    }
    return !image.inPhase(
        phase,
        Math.floorMod(to[0], s.nz()),
        Math.floorMod(to[1], s.ny()),
        Math.floorMod(to[2], s.nx()));
  }
}
