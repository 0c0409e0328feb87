package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class TriplePhaseBoundaryTest {
  private static final double ROUND_OFF = 1e-12;

  /** Three sectors of 120° about a line through a point, along the unit vector u. */
  private static VoxelImage sectors(int n, double[] u, double[] through, double turn) {
    double[] across = Math.abs(u[0]) < 0.6 ? new double[] {1, 0, 0} : new double[] {0, 1, 0};
    double[] e = unit(cross(u, across));
    double[] f = cross(u, e);
    return VoxelImage.from(
        Shape.cube(n),
        Spacing.UNIT,
        (z, y, x) -> {
          double[] r = {z + 0.5 - through[0], y + 0.5 - through[1], x + 0.5 - through[2]};
          double angle = Math.atan2(dot(r, f), dot(r, e)) + turn;
          return (int) Math.floor(3 * angle / (2 * Math.PI) + 6) % 3;
        });
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double[] unit(double[] a) {
    double length = Math.sqrt(dot(a, a));
    return new double[] {a[0] / length, a[1] / length, a[2] / length};
  }

  /** Length of the line inside the cube. */
  private static double inside(int n, double[] u, double[] through) {
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 3; i++) {
      double a = -through[i] / u[i];
      double b = (n - through[i]) / u[i];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    return to - from;
  }

  @ParameterizedTest
  @EnumSource
  void linesAlongAnAxisAreExact(Axis axis) {
    Spacing h = new Spacing(1e-6, 2e-6, 3e-6);
    VoxelImage image =
        VoxelImage.from(
            new Shape(6, 8, 10),
            h,
            (z, y, x) -> {
              int a = axis == Axis.Z ? y : z;
              int b = axis == Axis.X ? y : x;
              return a < 3 ? 0 : b < 4 ? 1 : 2;
            });
    TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, Boundary.OPEN);

    double length = image.shape().along(axis) * h.along(axis);
    double exact = length / (480 * h.voxelVolume());
    assertThat(lines.staircase()).isCloseTo(exact, within(ROUND_OFF * exact));
    assertThat(lines.smoothed()).isCloseTo(exact, within(ROUND_OFF * exact));
    assertThat(axis == Axis.Z ? lines.alongZ() : axis == Axis.Y ? lines.alongY() : lines.alongX())
        .isEqualTo(lines.staircase());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1.41421", "1, 1, 1, 1.73205", "1, 1, 2, 1.63299", "0, 1, 3, 1.26491"})
  void anInclinedLineIsTooLongByItsFactor(double z, double y, double x, double factor) {
    double[] u = unit(new double[] {z, y, x});
    assertThat(u[0] + u[1] + u[2]).isCloseTo(factor, within(1e-5)); // digits given
    SplittableRandom random = new SplittableRandom(5);
    double[] staircase = new double[9];
    double[] smoothed = new double[9];
    for (int i = 0; i < 9; i++) {
      double[] through = {
        20 + random.nextDouble(), 20 + random.nextDouble(), 20 + random.nextDouble()
      };
      VoxelImage image = sectors(40, u, through, 2 * Math.PI * random.nextDouble());
      TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, Boundary.OPEN);
      staircase[i] = lines.staircase() * 64000 / inside(40, u, through);
      smoothed[i] = lines.smoothed() * 64000 / inside(40, u, through);
    }
    Arrays.sort(staircase);
    Arrays.sort(smoothed);

    // The median, since some positions graze voxel edges all along; ends cost up to a voxel of 40.
    assertThat(staircase[4] / factor).isCloseTo(1, within(0.03));
    assertThat(smoothed[4]).isCloseTo(1, within(0.04));
  }

  @Test
  void overAllDirectionsBothCorrectionsHold() {
    SplittableRandom random = new SplittableRandom(3);
    double truth = 0;
    double isotropic = 0;
    double smoothed = 0;
    for (int i = 0; i < 40; i++) {
      double up = 2 * random.nextDouble() - 1;
      double turn = 2 * Math.PI * random.nextDouble();
      double flat = Math.sqrt(1 - up * up);
      double[] u = {up, flat * Math.cos(turn), flat * Math.sin(turn)};
      double[] through = {
        15 + random.nextDouble(), 15 + random.nextDouble(), 15 + random.nextDouble()
      };
      VoxelImage image = sectors(30, u, through, 2 * Math.PI * random.nextDouble());
      TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, Boundary.OPEN);
      truth += inside(30, u, through) / 27000;
      isotropic += lines.isotropic();
      smoothed += lines.smoothed();
    }
    assertThat(isotropic / truth).isCloseTo(1, within(0.03)); // forty directions scatter by 2 %
    assertThat(smoothed / truth).isCloseTo(1, within(0.02)); // 1 % too long, less at the ends
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 12, 18})
  void aCircleIsFourOverPiTooLongAndSmoothedRight(int radius) {
    VoxelImage image =
        VoxelImage.from(
            new Shape(6, 2 * radius + 6, 2 * radius + 6),
            Spacing.UNIT,
            (z, y, x) -> {
              double r = Math.hypot(y - radius - 2.3, x - radius - 2.6);
              return r < radius ? 0 : z < 3 ? 1 : 2;
            });
    TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, Boundary.OPEN);
    double exact = 2 * Math.PI * radius / image.shape().voxels();

    assertThat(lines.staircase() / exact).isCloseTo(4 / Math.PI, within(0.08 / Math.sqrt(radius)));
    assertThat(lines.smoothed() / exact).isCloseTo(1, within(0.03)); // see the class
  }

  @Property(tries = 30, seed = "1")
  void movingAPeriodicImageChangesNothing(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VoxelImage image =
        VoxelImage.from(new Shape(3, 4, 5), new Spacing(1, 2, 3), (z, y, x) -> random.nextInt(4));
    TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, Boundary.PERIODIC);
    TriplePhaseBoundary moved =
        TriplePhaseBoundary.of(Structures.moved(image, 1, 2, 3), Boundary.PERIODIC);

    assertThat(moved.staircase()).isCloseTo(lines.staircase(), within(ROUND_OFF));
    assertThat(moved.smoothed()).isCloseTo(lines.smoothed(), within(1e-9)); // sums in other order
    assertThat(lines.smoothed()).isLessThanOrEqualTo(lines.staircase());
  }

  @Property(tries = 30, seed = "1")
  void turningTheImageTurnsTheEdges(@ForAll Boundary boundary, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VoxelImage image =
        VoxelImage.from(new Shape(3, 4, 5), new Spacing(1, 2, 3), (z, y, x) -> random.nextInt(3));
    TriplePhaseBoundary lines = TriplePhaseBoundary.of(image, boundary);
    TriplePhaseBoundary turned = TriplePhaseBoundary.of(Structures.turned(image), boundary);

    assertThat(turned.alongZ()).isCloseTo(lines.alongY(), within(ROUND_OFF));
    assertThat(turned.alongY()).isCloseTo(lines.alongX(), within(ROUND_OFF));
    assertThat(turned.alongX()).isCloseTo(lines.alongZ(), within(ROUND_OFF));
  }

  @Test
  void onlyTheChosenThreeMeet() {
    VoxelImage image =
        VoxelImage.from(new Shape(2, 2, 3), Spacing.UNIT, (z, y, x) -> y == 0 ? 0 : x + 1);

    // One line between 0, 1, 2 and one between 0, 2, 3, two voxels long each, in 12 voxels.
    assertThat(TriplePhaseBoundary.of(image, Boundary.OPEN).alongZ()).isEqualTo(4.0 / 12);
    assertThat(TriplePhaseBoundary.of(image, 0, 2, 3, Boundary.OPEN).alongZ()).isEqualTo(2.0 / 12);
    assertThat(TriplePhaseBoundary.of(image, 0, 1, 3, Boundary.OPEN).staircase()).isZero();
    assertThatThrownBy(() -> TriplePhaseBoundary.of(image, 0, 1, 0, Boundary.OPEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labels = 0, 1, 0 must differ: triple-phase boundary");
  }

  @Test
  void twoPhasesHaveNone() {
    VoxelImage image = Structures.noise(Shape.cube(5), Spacing.UNIT, 0.5, 1);
    VoxelImage voxel = VoxelImage.from(Shape.cube(1), Spacing.UNIT, (z, y, x) -> 1);

    for (Boundary boundary : Boundary.values()) {
      assertThat(TriplePhaseBoundary.of(image, boundary))
          .isEqualTo(new TriplePhaseBoundary(0, 0, 0, 0));
      assertThat(TriplePhaseBoundary.of(voxel, boundary).isotropic()).isZero();
    }
  }
}
