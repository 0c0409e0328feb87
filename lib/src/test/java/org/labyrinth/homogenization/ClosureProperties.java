package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Laws that the closure problem keeps on every image. */
class ClosureProperties {
  private static final ClosureSolver SOLVER = new ClosureSolver();

  /** Round-off: the energy form's error is the square of a residual of 1e-8. */
  private static final double ROUND_OFF = 1e-10;

  private static VoxelImage noise(Shape shape, Spacing spacing, double porosity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(shape, spacing, (z, y, x) -> random.nextDouble() < porosity ? 1 : 0);
  }

  private static SymmetricTensor tensor(VoxelImage image) {
    return SOLVER.solve(ClosureProblem.of(image, 1)).transportEfficiency();
  }

  @Property(tries = 60, seed = "1")
  void theEigenvaluesLieBetweenWienersBounds(
      @ForAll @IntRange(min = 1, max = 8) int nz,
      @ForAll @IntRange(min = 1, max = 8) int ny,
      @ForAll @IntRange(min = 1, max = 8) int nx,
      @ForAll @DoubleRange(min = 0, max = 1) double porosity,
      @ForAll @DoubleRange(min = 0.01, max = 3) double solid,
      @ForAll long seed) {
    VoxelImage image = noise(new Shape(nz, ny, nx), new Spacing(1, 2, 0.5), porosity, seed);
    PhaseConductivities k = new PhaseConductivities(Map.of(0, solid, 1, 1.0));
    PhaseConductivities resistivities = new PhaseConductivities(Map.of(0, 1 / solid, 1, 1.0));
    ClosureSolution solution = SOLVER.solve(new ClosureProblem(image, k));
    assertThat(solution.transportEfficiency().eigenvalues())
        .allSatisfy(
            value ->
                assertThat(value)
                    .isBetween(
                        1 / resistivities.mean(image) - ROUND_OFF,
                        solution.meanConductivity() + ROUND_OFF));
    assertThat(solution.asymmetry()).isLessThan(1e-6); // first order in the residual
  }

  @Property(tries = 60, seed = "2")
  void withAnInsulatorTheTensorIsPositiveSemiDefinite(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 0.9) double porosity) {
    VoxelImage image = noise(new Shape(7, 6, 5), new Spacing(1, 2, 3), porosity, seed);
    assertThat(tensor(image).eigenvalues())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a))
        .allMatch(value -> value >= -1e-15 && value <= 1); // round-off of an eigenvalue of 0
  }

  @Property(tries = 40, seed = "3")
  void exchangingTheAxesOfTheImageExchangesThoseOfTheTensor(@ForAll long seed) {
    VoxelImage image = noise(new Shape(7, 6, 5), new Spacing(1, 2, 3), 0.6, seed);
    // What was z, y, x is now y, x, z.
    VoxelImage turned =
        VoxelImage.from(
            new Shape(5, 7, 6), new Spacing(3, 1, 2), (z, y, x) -> image.label(y, x, z));
    SymmetricTensor b = tensor(image);
    SymmetricTensor c = tensor(turned);
    assertSame(c, new SymmetricTensor(b.xx(), b.zz(), b.yy(), b.zx(), b.yx(), b.zy()));
  }

  @Property(tries = 40, seed = "4")
  void aMirrorTurnsTheSignsOfWhatCrossesIt(@ForAll long seed) {
    VoxelImage image = noise(new Shape(7, 6, 5), Spacing.UNIT, 0.6, seed);
    VoxelImage mirrored =
        VoxelImage.from(image.shape(), Spacing.UNIT, (z, y, x) -> image.label(6 - z, y, x));
    SymmetricTensor b = tensor(image);
    assertSame(
        tensor(mirrored), new SymmetricTensor(b.zz(), b.yy(), b.xx(), -b.zy(), -b.zx(), b.yx()));
  }

  @Property(tries = 40, seed = "5")
  void whereThePeriodBeginsDoesNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 6) int dz,
      @ForAll @IntRange(min = 0, max = 5) int dy,
      @ForAll @IntRange(min = 0, max = 4) int dx) {
    VoxelImage image = noise(new Shape(7, 6, 5), Spacing.UNIT, 0.6, seed);
    VoxelImage shifted =
        VoxelImage.from(
            image.shape(),
            Spacing.UNIT,
            (z, y, x) -> image.label((z + dz) % 7, (y + dy) % 6, (x + dx) % 5));
    assertSame(tensor(shifted), tensor(image));
  }

  @Property(tries = 20, seed = "6")
  void twoPeriodsAreAsGoodAsOne(@ForAll long seed) {
    VoxelImage image = noise(new Shape(5, 4, 6), Spacing.UNIT, 0.6, seed);
    assertSame(tensor(Cells.repeatedAlongZ(image, 2, 3)), tensor(image));
  }

  @Property(tries = 20, seed = "7")
  void lengthsDoNotMatterOnlyTheirRatios(
      @ForAll long seed, @ForAll @IntRange(min = -9, max = 3) int decade) {
    VoxelImage image = noise(Shape.cube(6), Spacing.UNIT, 0.6, seed);
    assertSame(tensor(image.withSpacing(Spacing.cubic(Math.pow(10, decade)))), tensor(image));
  }

  private static void assertSame(SymmetricTensor actual, SymmetricTensor expected) {
    for (List<Double> pair :
        List.of(
            List.of(actual.zz(), expected.zz()),
            List.of(actual.yy(), expected.yy()),
            List.of(actual.xx(), expected.xx()),
            List.of(actual.zy(), expected.zy()),
            List.of(actual.zx(), expected.zx()),
            List.of(actual.yx(), expected.yx()))) {
      assertThat(pair.get(0)).isCloseTo(pair.get(1), within(ROUND_OFF));
    }
  }
}
