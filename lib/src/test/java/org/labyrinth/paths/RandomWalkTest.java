package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Diffusion by walkers, against closed forms and against the through-plane solver. */
class RandomWalkTest {
  /** Six comparisons a test or fewer: a right answer is beyond four σ once in some 2500 of them. */
  private static final double FOUR_SIGMA = 4;

  private static RandomWalk walk(Ant ant, int steps) {
    return new RandomWalk(steps, 2024).withAnt(ant);
  }

  @ParameterizedTest
  @EnumSource(Ant.class)
  void openSpaceDiffusesLikeTheBulkWhateverTheSpacing(Ant ant) {
    for (Spacing spacing : List.of(Spacing.cubic(1e-7), new Spacing(1e-7, 2e-7, 0.5e-7))) {
      VoxelImage open = Mazes.open(new Shape(3, 4, 5), spacing);
      WalkDiffusivity found = walk(ant, 400).diffuse(open, 1);
      for (Axis axis : Axis.values()) {
        assertThat(found.intrinsicDiffusivity(axis).deviation(1)).isLessThan(FOUR_SIGMA);
        assertThat(found.intrinsicDiffusivity(axis).standardError()).isLessThan(0.04);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Ant.class)
  void alongALaminateNothingHindersAndAcrossNothingPasses(Ant ant) {
    VoxelImage image = Laminate.alternating(Shape.cube(8), Axis.Y, 2).image();
    WalkDiffusivity found = walk(ant, 800).diffuse(image, 1);
    assertThat(found.intrinsicDiffusivity(Axis.Z).deviation(1)).isLessThan(FOUR_SIGMA);
    assertThat(found.intrinsicDiffusivity(Axis.X).deviation(1)).isLessThan(FOUR_SIGMA);
    assertThat(found.intrinsicDiffusivity(Axis.Y).deviation(0)).isLessThan(FOUR_SIGMA);
  }

  @ParameterizedTest
  @EnumSource(Ant.class)
  void walkersAgreeWithTheThroughPlaneSolver(Ant ant) {
    VoxelImage image =
        new FilteredNoise(new Shape(12, 14, 16), 3, 0.55, 7)
            .image()
            .withSpacing(new Spacing(1.2, 1, 0.9));
    WalkDiffusivity found = walk(ant, 2000).diffuse(image, 1);
    for (Axis axis : Axis.values()) {
      ThroughPlaneSolution exact =
          new MultigridSolver().solve(ThroughPlaneProblem.of(image, 1, axis));
      Estimate efficiency = found.transportEfficiency(axis);
      assertThat(efficiency.deviation(exact.transportEfficiency())).isLessThan(FOUR_SIGMA);
      assertThat(efficiency.standardError() / efficiency.value()).isLessThan(0.05);
      assertThat(Math.abs(found.drift(axis))).isLessThan(FOUR_SIGMA);
    }
  }

  @Test
  void tooShortAWalkIsTooFastAndItsDriftTellsSo() {
    // Chambers of 8 voxels joined by doors of one: walkers need time to find the doors.
    VoxelImage chambers =
        VoxelImage.from(
            new Shape(9, 9, 9), Spacing.UNIT, (z, y, x) -> z < 8 || (y == 4 && x == 4) ? 1 : 0);
    Estimate exact =
        new Estimate(
            1
                / new MultigridSolver()
                    .solve(ThroughPlaneProblem.of(chambers, 1, Axis.Z))
                    .tortuosityFactor(),
            0);
    WalkDiffusivity found = walk(Ant.BLIND, 200).diffuse(chambers, 1);
    assertThat(found.intrinsicDiffusivity(Axis.Z).value()).isGreaterThan(1.5 * exact.value());
    assertThat(found.drift(Axis.Z)).isGreaterThan(FOUR_SIGMA);
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() throws Exception {
    VoxelImage image = Mazes.noise(Shape.cube(8), 0.7, 3);
    RandomWalk walk = new RandomWalk(Ant.MYOPIC, 8, 20, 80, 5);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      assertThat(four.submit(() -> walk.diffuse(image, 1)).get())
          .isEqualTo(one.submit(() -> walk.diffuse(image, 1)).get());
    } finally {
      one.shutdown();
      four.shutdown();
    }
    RandomWalk other = new RandomWalk(Ant.MYOPIC, 8, 20, 80, 6);
    assertThat(other.diffuse(image, 1).late()).isNotEqualTo(walk.diffuse(image, 1).late());
  }

  @Test
  void theStandardErrorIsThatOfTheMean() {
    VoxelImage open = Mazes.open(Shape.cube(2), Spacing.UNIT);
    double squares = 0;
    double told = 0;
    int runs = 100;
    for (int seed = 0; seed < runs; seed++) {
      RandomWalk walk = new RandomWalk(Ant.BLIND, 32, 20, 80, seed);
      Estimate d = walk.diffuse(open, 1).intrinsicDiffusivity(Axis.X);
      squares += (d.value() - 1) * (d.value() - 1) / runs;
      told += d.standardError() * d.standardError() / runs;
    }
    // The variance of a variance from 100 runs: √(2/100) = 14 %; four of these.
    assertThat(squares / told).isBetween(0.44, 1.56);
  }

  @Test
  void whereNobodyCanMoveDiffusivityIsZero() {
    VoxelImage none = Mazes.noise(Shape.cube(3), 0, 1);
    WalkDiffusivity found = new RandomWalk(40, 1).diffuse(none, 1);
    assertThat(found.intrinsicDiffusivity(Axis.Z)).isEqualTo(new Estimate(0, 0));
    assertThat(found.tortuosityFactor(Axis.Z)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(found.drift(Axis.X)).isZero();
    VoxelImage prison =
        VoxelImage.from(
            Shape.cube(3), Spacing.UNIT, (z, y, x) -> z == 1 && y == 1 && x == 1 ? 1 : 0);
    for (Ant ant : Ant.values()) {
      assertThat(walk(ant, 40).diffuse(prison, 1).intrinsicDiffusivity(Axis.Y))
          .isEqualTo(new Estimate(0, 0));
    }
  }

  @Test
  void resultsReadWell() {
    WalkDiffusivity found =
        new RandomWalk(Ant.BLIND, 4, 5, 40, 1).diffuse(Mazes.open(Shape.cube(2), Spacing.UNIT), 1);
    assertThat(found.toString())
        .startsWith("Random walk: D_eff/D = ")
        .endsWith("blind ant, 20 walkers, 40 steps, seed 1");
    assertThat(found.toTable().rowCount()).isEqualTo(3);
    assertThat(found.displacementTable().columnNames())
        .containsExactly("D t [m2]", "z [m2]", "y [m2]", "x [m2]");
    assertThat(found.displacementTable().rowCount()).isEqualTo(40);
  }

  @Test
  void impossibleWalksAreRefused() {
    assertThatThrownBy(() -> new RandomWalk(Ant.BLIND, 1, 5, 40, 1))
        .hasMessage("batches = 1 must be at least 2: random walk");
    assertThatThrownBy(() -> new RandomWalk(Ant.BLIND, 2, 5, 50, 1))
        .hasMessage("steps = 50 must be a multiple of 40: random walk");
    assertThatThrownBy(() -> new RandomWalk(0, 1))
        .hasMessage("steps = 0 must be at least 1: random walk");
    assertThat(RandomWalk.through(new Shape(10, 20, 5), 1).steps()).isEqualTo(2000);
    assertThatThrownBy(() -> new Estimate(Double.NaN, 1))
        .hasMessage("value = NaN must be finite: estimate");
  }
}
