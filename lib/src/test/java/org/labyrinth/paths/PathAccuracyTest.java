package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Measured paths against geodesics in closed form, and how the error falls with the voxel. */
class PathAccuracyTest {
  /** A wall across the lower half of the unit square, from z = 1/4 to z = 1/2. */
  private static VoxelImage barrier(int n) {
    return VoxelImage.from(
        new Shape(n, n, 1),
        Spacing.cubic(1.0 / n),
        (z, y, x) -> z >= n / 4 && z < n / 2 && y < n / 2 ? 0 : 1);
  }

  /** In the shadow: straight to the wall's upper corner at (1/2, 1/2), then aslant. */
  private static double barrierTortuosity(int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double below = Math.max(0, 0.5 - (i + 0.5) / n);
      sum += 0.5 + Math.hypot(0.5, below);
    }
    return sum / n;
  }

  private static double barrierOrder(PathMethod method) {
    double[] sizes = {16, 32, 64, 128, 256};
    double[] errors = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      int n = (int) sizes[i];
      errors[i] =
          method.measure(barrier(n), 1, Axis.Z).geometricTortuosity() - barrierTortuosity(n);
      assertThat(errors[i]).isPositive();
    }
    return Mazes.order(sizes, errors);
  }

  @Test
  void eikonalPathsRoundACornerInFirstOrder() {
    assertThat(barrierOrder(new EikonalPaths())).isCloseTo(1, within(0.1));
  }

  @Test
  void firstOrderDifferencesLoseALogarithmAtACorner() {
    // h ln(1/h) looks like h^(1 − 1/ln(1/h)), that is 0.75 at the middle size.
    assertThat(barrierOrder(new EikonalPaths(1))).isCloseTo(0.85, within(0.1));
  }

  @Test
  void chamferPathsDoNotConverge() {
    double fine = new ChamferPaths().measure(barrier(256), 1, Axis.Z).geometricTortuosity();
    assertThat(fine / barrierTortuosity(256)).isBetween(1.014, 1.0824);
  }

  @Test
  void farFromCornersSecondOrderDifferencesAreSecondOrder() {
    double[] sizes = {24, 48, 96, 192};
    for (int order = 1; order <= 2; order++) {
      double[] errors = new double[sizes.length];
      for (int i = 0; i < sizes.length; i++) {
        errors[i] = circleError((int) sizes[i], order);
      }
      assertThat(Mazes.order(sizes, errors)).isCloseTo(order, within(0.15));
    }
  }

  /** The mean error of the distance from a corner of the unit square, given exactly within 1/4. */
  private static double circleError(int n, int order) {
    VoxelImage image = Mazes.open(new Shape(1, n, n), Spacing.cubic(1.0 / n));
    PaddedPhase phase = new PaddedPhase(image, 1);
    FastMarching march = new FastMarching(phase, image.spacing(), order);
    for (int i = 0; i < n * n; i++) {
      if (radius(n, i) < 0.25) {
        march.start(phase.index(0, i / n, i % n), radius(n, i));
      }
    }
    double[] arrival = march.run();
    double sum = 0;
    for (int i = 0; i < n * n; i++) {
      sum += Math.abs(arrival[phase.index(0, i / n, i % n)] - radius(n, i));
    }
    return sum / (n * n);
  }

  private static double radius(int n, int i) {
    int row = i / n;
    int column = i % n;
    return Math.hypot(row + 0.5, column + 0.5) / n;
  }

  /** An inclined slit of width 0.2 (along y) through the unit cube, of voxels 1/n. */
  private static PathLengths slit(PathMethod method, int n, double slope) {
    VoxelImage image =
        VoxelImage.from(
            new Shape(n, 2 * n, 1),
            Spacing.cubic(1.0 / n),
            (z, y, x) -> {
              double offset = (y + 0.5) / n - 0.2 - slope * (z + 0.5) / n;
              return offset >= 0 && offset <= 0.2 ? 1 : 0;
            });
    return method.measure(image, 1, Axis.Z);
  }

  @Test
  void theLongestWayThroughAnInclinedCapillaryIsOneOverTheCosine() {
    for (double degrees : new double[] {22.5, 35, 45}) {
      double cosine = Math.cos(Math.toRadians(degrees));
      double slope = Math.tan(Math.toRadians(degrees));
      for (int n : new int[] {32, 64, 128, 256}) {
        double longest = slit(new EikonalPaths(), n, slope).quantile(1);
        // First order: where the last voxel ends, and staircases of one voxel.
        assertThat(longest).isCloseTo(1 / cosine, within(1.5 / n));
        double chamfer = slit(new ChamferPaths(), n, slope).quantile(1);
        assertThat(chamfer * cosine).isBetween(1 - 1.5 / n, 1.0824 + 1.5 / n);
      }
    }
  }

  @Test
  void chamferIsUpTo12Point8PercentTooLongInSpace() {
    int n = 40;
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(n), Spacing.UNIT, (z, y, x) -> z > 0 || (y == 0 && x == 0) ? 1 : 0);
    PathLengths chamfer = new ChamferPaths().measure(image, 1, Axis.Z);
    PathLengths eikonal = new EikonalPaths().measure(image, 1, Axis.Z);
    double worst = 0;
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        // From the mouth of the single open voxel, half a voxel before its centre.
        double straight = Math.sqrt((n - 1) * (n - 1) + y * y + x * x);
        double ratio = (chamfer.distance().at(n - 1, y, x) - 0.5) / straight;
        assertThat(ratio).isGreaterThanOrEqualTo(1 - 1e-12);
        worst = Math.max(worst, ratio);
        // The front leaves a hole of one voxel, so the error is that of a few voxels.
        assertThat(eikonal.distance().at(n - 1, y, x) - 0.5).isCloseTo(straight, within(1.0));
      }
    }
    assertThat(worst).isBetween(1.127, 1.1281);
  }
}
