package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.geometry.UnlikePairs.Step;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class SpecificAreaTest {
  private static final double ROUND_OFF = 1e-12;

  /** The three estimates relative to the true area, mean over four positions of a ball. */
  private static double[] relativeToBall(int radius) {
    Shape shape = Shape.cube(2 * radius + 4);
    double truth = 4 * Math.PI * radius * radius / shape.voxels();
    double[][] shifts = {{0.1, 0.2, 0.3}, {-0.4, 0.1, 0.25}, {0.45, -0.3, 0.05}, {0, 0.35, -0.2}};
    double[] mean = new double[3];
    for (double[] shift : shifts) {
      VoxelImage ball = Structures.ball(shape, Spacing.UNIT, radius, shift);
      SpecificArea area = SpecificArea.of(ball, 0, Boundary.OPEN);
      mean[0] += area.faceCount() / truth / 4;
      mean[1] += area.crofton() / truth / 4;
      mean[2] += area.marchingCubes() / truth / 4;
    }
    return mean;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16, 24, 32})
  void onABallEachEstimatorHasItsOwnLimit(int radius) {
    double[] ratio = relativeToBall(radius);

    // Scatter with the position of the ball falls as R^-3/2 or so; 0.3 % at R = 8.
    assertThat(ratio[0]).isBetween(1.495, 1.505);
    assertThat(ratio[1]).isBetween(0.99, 1.005);
    assertThat(ratio[2]).isBetween(1.06, 1.075);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1.10", "2, 1.106", "3, 1.15"})
  void onLongVoxelsOnlyMarchingCubesChanges(double h, double marchingCubes) {
    Shape shape = new Shape((int) (56 / h), 56, 56);
    Spacing spacing = new Spacing(h * 1e-6, 1e-6, 1e-6);
    VoxelImage ball = Structures.ball(shape, spacing, 24e-6, 1e-7, -2e-7, 3e-7);

    SpecificArea area = SpecificArea.of(ball, 1, Boundary.PERIODIC);

    double truth = 4 * Math.PI * 24e-6 * 24e-6 / (shape.voxels() * spacing.voxelVolume());
    assertThat(area.faceCount() / truth).isCloseTo(1.5, within(0.01));
    assertThat(area.crofton() / truth).isCloseTo(1, within(0.01)); // coarse directions
    assertThat(area.marchingCubes() / truth).isCloseTo(marchingCubes, within(0.01)); // measured
  }

  @Test
  void overlappingSpheresHaveTheirClosedForm() {
    double exact = 3 * 0.5 * Math.log(2) / 6;

    Ensemble crofton =
        Ensemble.of(
            16,
            seed ->
                SpecificArea.crofton(
                    Structures.poissonSpheres(Shape.cube(48), 6, 0.5, seed), 1, Boundary.PERIODIC));

    // 4 % too little: diagonal steps jump the sharp edges where balls meet.
    crofton.assertIs(exact, 0.045, 0.02);
    assertThat(crofton.mean()).isLessThan(exact);
  }

  @Test
  void onSharpEdgesTheBiasIsOfFirstOrder() {
    // Four structures, each drawn with 2, 4, 8, 16 voxels a radius: area in units of 1/R converges.
    double[] area = new double[4];
    for (int i = 0; i < 4; i++) {
      int radius = 2 << i;
      for (int seed = 0; seed < 4; seed++) {
        VoxelImage image = Structures.spheres(Shape.cube(8 * radius), radius, 0.5, seed);
        area[i] += radius * SpecificArea.crofton(image, 1, Boundary.PERIODIC);
      }
    }

    for (int i = 0; i < 2; i++) {
      double order = Math.log((area[i + 1] - area[i]) / (area[i + 2] - area[i + 1])) / Math.log(2);
      assertThat(order).isBetween(0.9, 1.1);
    }
  }

  @Test
  void noPlaneIsFurtherOffThanStated() {
    List<Step> steps = Crofton.steps(Shape.cube(2));
    double[] weight = Crofton.weights(steps, Spacing.UNIT);
    SplittableRandom random = new SplittableRandom(1);

    for (int trial = 0; trial < 2000; trial++) {
      double up = 2 * random.nextDouble() - 1;
      double turn = 2 * Math.PI * random.nextDouble();
      double[] normal = {
        up, Math.sqrt(1 - up * up) * Math.cos(turn), Math.sqrt(1 - up * up) * Math.sin(turn)
      };
      double area = 0;
      for (int i = 0; i < weight.length; i++) {
        Step s = steps.get(i);
        double along = s.z() * normal[0] + s.y() * normal[1] + s.x() * normal[2];
        double length = Math.sqrt(s.z() * s.z() + s.y() * s.y() + s.x() * s.x());
        area += 2 * weight[i] * Math.abs(along) / length;
      }
      assertThat(area).isBetween(0.925, 1.025);
    }
  }

  @ParameterizedTest
  @EnumSource
  void planesNormalToAnAxisAreCountedExactly(Axis axis) {
    // 7 planes between 8 layers, 8 with the wrap; 64² faces each, as in the reference image.
    VoxelImage image = Structures.laminate(Shape.cube(64), axis, 8);

    assertThat(SpecificArea.interfaceFaces(image, 1, axis, Boundary.OPEN)).isEqualTo(28672);
    assertThat(SpecificArea.interfaceFaces(image, 1, axis, Boundary.PERIODIC)).isEqualTo(32768);
    assertThat(SpecificArea.interfaceFaces(image, 1, Structures.turned(axis), Boundary.OPEN))
        .isZero();
    SpecificArea area = SpecificArea.of(image, 1, Boundary.PERIODIC);
    assertThat(area.faceCount()).isEqualTo(1 / 8.0);
    assertThat(area.marchingCubes()).isCloseTo(1 / 8.0, within(ROUND_OFF));
    assertThat(area.crofton()).isCloseTo(1 / 8.0, within(0.075 / 8)); // worst case
  }

  @Test
  void facesOfACheckerboardAreAllFaces() {
    VoxelImage image = Structures.checkerboard(Shape.cube(32));

    for (Axis axis : Axis.values()) {
      assertThat(SpecificArea.interfaceFaces(image, 0, axis, Boundary.OPEN)).isEqualTo(31744);
    }
  }

  @Test
  void facesBetweenTwoOtherPhasesAreNotThePhases() {
    VoxelImage image = VoxelImage.from(new Shape(1, 1, 5), Spacing.UNIT, (z, y, x) -> x / 2);

    assertThat(SpecificArea.interfaceFaces(image, Axis.X, Boundary.OPEN)).isEqualTo(2);
    assertThat(SpecificArea.interfaceFaces(image, 2, Axis.X, Boundary.OPEN)).isEqualTo(1);
    assertThat(SpecificArea.interfaceFaces(image, 2, Axis.X, Boundary.PERIODIC)).isEqualTo(2);
  }

  @Test
  void weightsOfThirteenDirectionsAreTheirSolidAngles() {
    // Solid angles by a separate quadrature of 4 million points on a cubic lattice.
    List<Step> steps = Crofton.steps(Shape.cube(2));
    double[] weight = Crofton.weights(steps, Spacing.cubic(1e-6));

    assertThat(steps).hasSize(13);
    for (int i = 0; i < weight.length; i++) {
      Step s = steps.get(i);
      int diagonal = Math.abs(s.z()) + Math.abs(s.y()) + Math.abs(s.x());
      double solidAngle = new double[] {0.0915559, 0.0739613, 0.0703913}[diagonal - 1];
      assertThat(weight[i]).isCloseTo(solidAngle, within(5e-4)); // 20 000 points
    }
  }

  @Property(tries = 40, seed = "1")
  void bothSidesOfAnInterfaceHaveTheSameArea(
      @ForAll @IntRange(min = 1, max = 7) int nz,
      @ForAll @IntRange(min = 1, max = 7) int ny,
      @ForAll @IntRange(min = 1, max = 7) int nx,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), new Spacing(1, 2, 3), 0.4, seed);

    assertSame(SpecificArea.of(image, 0, boundary), SpecificArea.of(image, 1, boundary), 1);
  }

  @Property(tries = 20, seed = "1")
  void movingAPeriodicImageChangesNothing(
      @ForAll @IntRange(min = 0, max = 6) int by, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(4, 5, 7), new Spacing(1, 2, 3), 0.4, seed);

    assertSame(
        SpecificArea.of(Structures.moved(image, by, 2, by), 1, Boundary.PERIODIC),
        SpecificArea.of(image, 1, Boundary.PERIODIC),
        1);
  }

  @Property(tries = 20, seed = "1")
  void areaPerVolumeScalesAsOneOverLength(@ForAll Boundary boundary, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(4, 5, 7), Spacing.UNIT, 0.4, seed);

    assertSame(
        SpecificArea.of(image.withSpacing(Spacing.cubic(0.01)), 1, boundary),
        SpecificArea.of(image, 1, boundary),
        100);
  }

  @Property(tries = 20, seed = "1")
  void turningTheImageChangesNothing(@ForAll Boundary boundary, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(4, 5, 7), new Spacing(2, 1, 1), 0.4, seed);
    SpecificArea turned = SpecificArea.of(Structures.turned(image), 1, boundary);
    SpecificArea area = SpecificArea.of(image, 1, boundary);

    assertThat(turned.faceCount()).isCloseTo(area.faceCount(), within(ROUND_OFF));
    assertThat(turned.marchingCubes()).isCloseTo(area.marchingCubes(), within(ROUND_OFF));
    assertThat(turned.crofton()).isCloseTo(area.crofton(), within(2e-3)); // numeric weights
  }

  private static void assertSame(SpecificArea a, SpecificArea b, double factor) {
    double error = ROUND_OFF * factor;
    assertThat(a.faceCount()).isCloseTo(factor * b.faceCount(), within(error));
    assertThat(a.crofton()).isCloseTo(factor * b.crofton(), within(error));
    assertThat(a.marchingCubes()).isCloseTo(factor * b.marchingCubes(), within(error));
  }

  @ParameterizedTest
  @EnumSource
  void aSliceIsACutThroughACylinder(Boundary boundary) {
    VoxelImage disk =
        VoxelImage.from(
            new Shape(128, 128, 1),
            Spacing.UNIT,
            (z, y, x) -> Math.hypot(z - 63.2, y - 63.6) <= 50 ? 1 : 0);

    SpecificArea area = SpecificArea.of(disk, 1, boundary);

    double truth = 2 * Math.PI * 50 / (128 * 128);
    assertThat(area.faceCount() / truth).isCloseTo(4 / Math.PI, within(0.01)); // square outline
    assertThat(area.crofton() / truth).isCloseTo(1, within(0.01)); // four directions
    assertThat(area.marchingCubes() / truth).isCloseTo(1.055, within(0.01)); // octagonal steps
  }

  @Test
  void whatHasNoInterfaceHasNoArea() {
    for (Shape shape : List.of(Shape.cube(1), new Shape(1, 1, 4), Shape.cube(3))) {
      VoxelImage pore = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1);
      for (Boundary boundary : Boundary.values()) {
        assertThat(SpecificArea.of(pore, 1, boundary)).isEqualTo(new SpecificArea(0, 0, 0));
        assertThat(SpecificArea.of(pore, 7, boundary)).isEqualTo(new SpecificArea(0, 0, 0));
      }
    }
  }

  @Test
  void estimatorsGoByName() {
    assertThat(new SpecificArea(3, 2, 1).byEstimator())
        .containsExactly(
            Map.entry("faceCount", 3.0),
            Map.entry("crofton", 2.0),
            Map.entry("marchingCubes", 1.0));
  }
}
