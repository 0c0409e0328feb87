package org.labyrinth.porescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Lattice;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.SphereArray;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;

/** The averaged equation proved right, at the rate that theory gives; and where it is wrong. */
class ScaleStudyTest {
  private static final double L = 1e-4;
  private static final double D = 1e-10;
  private static final double THIELE = 2;
  private static final int[] PERIODS = {4, 8, 16, 32};

  /** One sphere in a cube: mirror-symmetric about its outer faces. */
  private static final VoxelImage SPHERE =
      SphereArray.ofSolidFraction(Lattice.SIMPLE_CUBIC, 8, 0.4).image();

  /** A cell repeated so often that the sample is L long, cut some slices into the cell. */
  private static VoxelImage sample(VoxelImage cell, int periods, int cut) {
    Shape s = cell.shape();
    return VoxelImage.from(
        new Shape(s.nz() * periods, s.ny(), s.nx()),
        Spacing.cubic(L / (s.nz() * periods)),
        (z, y, x) -> cell.label((z + cut) % s.nz(), y, x));
  }

  /** Held at 1 on the left, closed on the right, 0 at first and in equilibrium with the walls. */
  private static PoreScaleProblem withoutReaction(VoxelImage image) {
    return PoreScaleProblem.builder(image, Axis.Z)
        .diffusivity(D)
        .left(End.concentration(1))
        .build();
  }

  private static PoreScaleProblem ofThieleModulus(VoxelImage image) {
    PoreScaleProblem bare = withoutReaction(image);
    double k = MeasuredMedium.of(bare).rateConstant(THIELE, bare);
    return bare.withReaction(Reaction.linear(k, 0));
  }

  /** A fifth of the time that diffusion takes through a medium of ε/B = 1.5. */
  private static final double HALF_WAY = 0.2 * 1.5 * L * L / D;

  private static ScaleStudy separating(VoxelImage cell, int cut) {
    List<ScaleComparison> comparisons = new ArrayList<>();
    for (int n : PERIODS) {
      PoreScaleProblem problem = ofThieleModulus(sample(cell, n, cut));
      comparisons.add(ScaleComparison.of(problem, L / n, n, HALF_WAY, 8));
    }
    return new ScaleStudy(comparisons);
  }

  /**
   * The closure field vanishes on the held face, and so does the layer that it would cause: what
   * remains is the next term, of second order.
   */
  @Test
  void betweenPlanesOfSymmetryTheErrorFallsInSecondOrder() {
    ScaleStudy study = separating(SPHERE, 0);
    assertThat(study.steadyOrder()).isBetween(1.85, 2.05);
    assertThat(study.transientOrder()).isBetween(1.85, 2.05);
    assertThat(study.inflowOrder()).isBetween(1.95, 2.05);
    assertThat(study.comparisons().get(3).steady().largest()).isLessThan(2e-4); // measured 1.5e-4
  }

  /** The same material cut a quarter cell further: the held face shifts by a share of ℓ_micro. */
  @Test
  void cutAnywhereElseTheErrorFallsInFirstOrder() {
    ScaleStudy study = separating(SPHERE, 2);
    assertThat(study.steadyOrder()).isBetween(0.85, 1.05);
    assertThat(study.transientOrder()).isBetween(0.85, 1.05);
    assertThat(study.inflowOrder()).isBetween(0.95, 1.05);
  }

  @Test
  void aPeriodicMazeIsOfFirstOrderToo() {
    VoxelImage maze = new OverlappingSpheres(new Shape(12, 10, 10), 3.5, 0.6, 5).image();
    ScaleStudy study = separating(maze, 0);
    assertThat(study.steadyOrder()).isBetween(0.9, 1.1);
    assertThat(study.transientOrder()).isBetween(0.9, 1.1);
  }

  /**
   * Voxels that are pore at random: ℓ_micro is the voxel. A slice of width W has ε, a and B that
   * fluctuate by ℓ/W, and what n = L/ℓ of them do to a profile is 1/√n of that: order 3/2 in cubes,
   * W = L. The ends add their layers, of order 1, which win in the end. The measure is the root
   * mean square over an ensemble of 16, whose scatter is a tenth of the order.
   */
  @Test
  void inRandomCubesTheOrderLiesBetweenThatOfTheEndsAndThatOfTheFluctuations() {
    Ensemble ensemble = new Ensemble();
    for (int n : new int[] {8, 12, 16, 24}) {
      ensemble.add(Shape.cube(n));
    }
    assertThat(ensemble.steady().order()).isBetween(0.9, 1.6);
    assertThat(ensemble.inTime().order()).isBetween(0.9, 1.6);
  }

  /** In columns of one width the slices' fluctuations do not shrink: only √n is left. */
  @Test
  void inRandomColumnsTheErrorFallsAsTheRootOfTheRatio() {
    Ensemble ensemble = new Ensemble();
    for (int n : new int[] {16, 32, 64, 128}) {
      ensemble.add(new Shape(n, 6, 6));
    }
    assertThat(ensemble.steady().order()).isBetween(0.35, 0.65);
    assertThat(ensemble.inTime().order()).isBetween(0.35, 0.65);
  }

  /** Random voxels, 16 images of each shape, compared in quarters of their length. */
  private static final class Ensemble {
    private static final int SIZE = 16;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> steady = new ArrayList<>();
    private final List<Double> inTime = new ArrayList<>();

    void add(Shape shape) {
      List<ScaleComparison> comparisons = new ArrayList<>();
      double voxel = L / shape.nz();
      for (int seed = 0; seed < SIZE; seed++) {
        SplittableRandom random = new SplittableRandom(100 + seed);
        VoxelImage image =
            VoxelImage.from(
                shape, Spacing.cubic(voxel), (z, y, x) -> random.nextDouble() < 0.7 ? 1 : 0);
        comparisons.add(ScaleComparison.of(ofThieleModulus(image), voxel, 4, HALF_WAY, 4));
      }
      ratios.add(comparisons.get(0).ratio());
      steady.add(rootMeanSquare(comparisons, c -> c.steady().rms()));
      inTime.add(rootMeanSquare(comparisons, c -> c.atTime().rms()));
    }

    RefinementStudy steady() {
      return new RefinementStudy(ratios, steady);
    }

    RefinementStudy inTime() {
      return new RefinementStudy(ratios, inTime);
    }
  }

  private static double rootMeanSquare(
      List<ScaleComparison> ensemble, ToDoubleFunction<ScaleComparison> error) {
    double squares = 0;
    for (ScaleComparison comparison : ensemble) {
      squares += error.applyAsDouble(comparison) * error.applyAsDouble(comparison);
    }
    return Math.sqrt(squares / ensemble.size());
  }

  /** k ℓ_micro / D = 1 at every length: the salt is gone within a cell or two of the end. */
  @Test
  void whereTheScalesDoNotSeparateTheErrorStays() {
    List<ScaleComparison> comparisons = new ArrayList<>();
    for (int n : PERIODS) {
      PoreScaleProblem problem =
          withoutReaction(sample(SPHERE, n, 0)).withReaction(Reaction.linear(D * n / L, 0));
      comparisons.add(ScaleComparison.of(problem, L / n, n, HALF_WAY, 8));
    }
    ScaleStudy study = new ScaleStudy(comparisons);
    assertThat(comparisons).allMatch(c -> Math.abs(c.poreDamkohler() - 1) < 1e-12); // round-off
    assertThat(study.steadyOrder()).isBetween(-0.01, 0.01);
    assertThat(study.inflowOrder()).isBetween(-0.01, 0.01);
    assertThat(comparisons).allMatch(c -> c.steady().largest() > 0.09 && c.inflow() > 0.1);
  }

  @Test
  void theStudyIsATableForAChart() {
    ScaleStudy study =
        new ScaleStudy(
            List.of(
                ScaleComparison.of(ofThieleModulus(sample(SPHERE, 2, 2)), L / 2, 2, HALF_WAY, 2),
                ScaleComparison.of(ofThieleModulus(sample(SPHERE, 4, 2)), L / 4, 4, HALF_WAY, 2)));
    assertThat(study.toTable().shape()).isEqualTo("scale study: 2 rows X 10 cols");
    assertThat(study.toTable().doubleColumn("ℓ_micro / L [-]").asDoubleArray())
        .containsExactly(0.5, 0.25);
    assertThat(study)
        .hasToString(study.toString())
        .asString()
        .startsWith("Scale study on 2 images");
  }

  @Test
  void oneImageMakesNoStudy() {
    assertThatThrownBy(() -> new ScaleStudy(List.of()))
        .hasMessage("comparisons = 0 must be at least 2: scale study");
    PoreScaleProblem still =
        PoreScaleProblem.builder(SPHERE, Axis.Z)
            .diffusivity(D)
            .left(End.concentration(5))
            .initial(5)
            .build();
    assertThatThrownBy(() -> ScaleComparison.of(still, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must differ: scale comparison");
  }
}
