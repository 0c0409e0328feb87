package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.RefinementStudy;

/** Second order in space, with ε, a, B and D all graded. */
class OrderInSpaceTest {
  private static final int[] CELLS = {20, 40, 80, 160};

  /** c grows linearly in time, which Crank–Nicolson follows exactly: the error is that of space. */
  private static RefinementStudy inTime(IntFunction<Grid1D> grids) {
    return RefinementStudy.onCells(
        n -> {
          Grid1D grid = grids.apply(n);
          AveragedDiffusion problem = Manufactured.problem(grid, t -> 1 + t, t -> 1);
          TransientSolution solution = new CrankNicolson(0.05).solve(problem, 0.5);
          return Manufactured.error(grid, solution.last().concentration(), 1.5);
        },
        CELLS);
  }

  @Test
  void uniformGridsAreSecondOrder() {
    assertThat(inTime(n -> Grid1D.uniform(0, 1, n)).order()).isCloseTo(2, within(0.1));
  }

  @Test
  void smoothlyGradedGridsAreSecondOrder() {
    // Widths differ by a factor of six from end to end.
    RefinementStudy study =
        inTime(n -> Grid1D.graded(0, 1, n, s -> Math.expm1(1.8 * s) / Math.expm1(1.8)));
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  @Test
  void theSteadyStateIsSecondOrder() {
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              Grid1D grid = Grid1D.graded(0, 1, n, s -> s * (2 + s) / 3);
              AveragedDiffusion problem = Manufactured.problem(grid, t -> 1, t -> 0);
              return Manufactured.error(grid, new SteadySolver().solve(problem).concentration(), 1);
            },
            CELLS);
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  @Test
  void jumpsOnFacesKeepTheOrder() {
    // Two layers of different B and k a: cosh in each, matched in c and in flux where they meet.
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              AveragedDiffusion problem = twoLayers(n / 2);
              double[] c = new SteadySolver().solve(problem).concentration();
              double worst = 0;
              for (int i = 0; i < n; i++) {
                double x = problem.grid().centre(i);
                worst = Math.max(worst, Math.abs(c[i] - twoLayerSolution(x)));
              }
              return worst;
            },
            CELLS);
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  private static final double LEFT = 0.8;
  private static final double RIGHT = 0.1;

  /** c = 1 at x = 0, closed at x = 1; a k = 1, D = 1, B jumps at x = 0.4. */
  private static AveragedDiffusion twoLayers(int each) {
    Grid1D layers = Grid1D.ofFaces(0, 0.4, 1);
    return AveragedDiffusion.builder()
        .grid(Grid1D.layers(new double[] {0, 0.4, 1}, each, each))
        .porosity(0.9)
        .specificArea(1)
        .transportEfficiency(Profile.cells(layers, LEFT, RIGHT))
        .diffusivity(1)
        .reaction(Reaction.linear(1, 0))
        .left(End.concentration(1))
        .build();
  }

  /** In the right layer c = p cosh((1 − x)/√B₂); in the left c = q cosh(s) + r sinh(s). */
  private static double twoLayerSolution(double x) {
    double rootLeft = Math.sqrt(LEFT);
    double rootRight = Math.sqrt(RIGHT);
    double meet = 0.6 / rootRight;
    // With c(0.4) = 1: inward flux √B₂ tanh(meet) continues c to the left as cosh + ratio · sinh.
    double ratio = rootRight * Math.tanh(meet) / rootLeft;
    double atStart = Math.cosh(0.4 / rootLeft) + ratio * Math.sinh(0.4 / rootLeft);
    if (x > 0.4) {
      return Math.cosh((1 - x) / rootRight) / Math.cosh(meet) / atStart;
    }
    double s = (0.4 - x) / rootLeft;
    return (Math.cosh(s) + ratio * Math.sinh(s)) / atStart;
  }

  @Test
  void theThieleModulusGivesTheProfileOfASlab() {
    // c = cosh(φ (1 − x/L)) / cosh φ, φ² = a k L²/(B D) (Thiele 1939, doi 10.1021/ie50355a027).
    double length = 1e-4;
    double phi = Math.sqrt(1e5 * 2e-6 * length * length / (0.3 * 1e-9));
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              Grid1D grid = Grid1D.uniform(0, length, n);
              SteadySolution solution =
                  new SteadySolver()
                      .solve(
                          AveragedDiffusion.builder()
                              .grid(grid)
                              .porosity(0.5)
                              .specificArea(1e5)
                              .transportEfficiency(0.3)
                              .diffusivity(1e-9)
                              .reaction(Reaction.linear(2e-6, 0))
                              .left(End.concentration(1000))
                              .build());
              double in = 1000 * 0.3 * 1e-9 / length * phi * Math.tanh(phi);
              return Math.abs(solution.inflowLeft() / in - 1);
            },
            CELLS);
    assertThat(study.order()).isCloseTo(2, within(0.1));
    assertThat(study.errors().get(3)).isLessThan(1e-4); // (φ h/L)²/24 is some 1e-5
  }
}
