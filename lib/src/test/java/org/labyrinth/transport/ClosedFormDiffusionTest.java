package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

class ClosedFormDiffusionTest {
  private static final double ROUND_OFF = 1e-12;
  private static final Grid1D LAYERS = Grid1D.ofFaces(0, 20e-6, 45e-6, 100e-6);
  private static final double[] EFFICIENCY = {0.5, 0.02, 0.3};
  private static final double D = 3e-10;

  private static AveragedDiffusion.Builder layered(Grid1D grid) {
    return AveragedDiffusion.builder()
        .grid(grid)
        .porosity(Profile.cells(LAYERS, 0.6, 0.2, 0.4))
        .transportEfficiency(Profile.cells(LAYERS, EFFICIENCY))
        .diffusivity(D);
  }

  private static double layerResistance() {
    double sum = 0;
    for (int i = 0; i < EFFICIENCY.length; i++) {
      sum += LAYERS.width(i) / (EFFICIENCY[i] * D);
    }
    return sum;
  }

  @Test
  void layersAreExactWhereFacesMeetTheJumps() {
    Grid1D grid = Grid1D.layers(LAYERS.faces(), 3, 1, 4);
    SteadySolution solution =
        new SteadySolver()
            .solve(
                layered(grid).left(End.concentration(1000)).right(End.concentration(200)).build());
    double flux = 800 / layerResistance();
    double drop = 0;
    for (int i = 0; i < grid.cells(); i++) {
      double b = EFFICIENCY[i < 3 ? 0 : i < 4 ? 1 : 2];
      double half = grid.width(i) / 2 / (b * D);
      assertThat(solution.flux()[i]).isCloseTo(flux, within(flux * ROUND_OFF));
      assertThat(solution.concentration()[i])
          .isCloseTo(1000 - flux * (drop + half), within(1000 * ROUND_OFF));
      drop += 2 * half;
    }
  }

  @Test
  void theFluxThroughLayersIsExactOnAnyGrid() {
    for (int n : new int[] {1, 2, 7, 33}) {
      SteadySolution solution =
          new SteadySolver()
              .solve(
                  layered(Grid1D.uniform(0, 100e-6, n))
                      .left(End.concentration(1))
                      .right(End.concentration(0))
                      .build());
      double exact = 1 / layerResistance();
      assertThat(solution.inflowLeft()).isCloseTo(exact, within(exact * ROUND_OFF));
      assertThat(solution.imbalance()).isLessThan(ROUND_OFF);
    }
  }

  @Test
  void filmsAddTheirResistanceInSeries() {
    SteadySolution solution =
        new SteadySolver()
            .solve(
                layered(Grid1D.uniform(0, 100e-6, 20))
                    .left(End.robin(2e-6, 1500))
                    .right(End.robin(5e-7, 300))
                    .build());
    double exact = 1200 / (1 / 2e-6 + layerResistance() + 1 / 5e-7);
    assertThat(solution.inflowLeft()).isCloseTo(exact, within(exact * ROUND_OFF));
    assertThat(solution.inflowRight()).isCloseTo(-exact, within(exact * ROUND_OFF));
  }

  @Test
  void aFilmWithoutResistanceHoldsTheConcentrationAndOneOfInfiniteResistanceCloses() {
    AveragedDiffusion held =
        layered(Grid1D.uniform(0, 100e-6, 10)).left(End.concentration(1)).build();
    AveragedDiffusion film = held.toBuilder().left(End.robin(1e6, 1)).build();
    double[] c = new BackwardEuler(1).solve(held, 10).last().concentration();
    // A film of 1e6 m/s has 1e-13 of the resistance of the first half cell.
    assertThat(new BackwardEuler(1).solve(film, 10).last().concentration())
        .containsExactly(c, within(ROUND_OFF));
  }

  @Test
  void aHeldFaceSpreadsAsTheComplementaryErrorFunction() {
    // Crank 1975, eq. 3.13: c = erfc(x / 2√(D_i t)), D_i = B D/ε, while the far end feels nothing.
    double intrinsic = 0.2 * 1e-10 / 0.4;
    double t = 20;
    AveragedDiffusion problem =
        AveragedDiffusion.builder()
            .grid(Grid1D.graded(0, 400e-6, 200, s -> s * (0.2 + 0.8 * s)))
            .porosity(0.4)
            .transportEfficiency(0.2)
            .diffusivity(1e-10)
            .left(End.concentration(1))
            .build();
    double[] c = new AdaptiveStepping(1e-7).solve(problem, t).last().concentration();
    for (int i = 0; i < c.length; i++) {
      double z = problem.grid().centre(i) / (2 * Math.sqrt(intrinsic * t));
      assertThat(c[i]).isCloseTo(erfc(z), within(2e-4)); // (h/√(D_i t))² with h ≤ 1 µm in the front
    }
  }

  /** erfc z by its Taylor series below 2.5 and its continued fraction above. */
  private static double erfc(double z) {
    if (z < 2.5) {
      double term = z;
      double sum = z;
      for (int n = 1; n < 80; n++) {
        term *= -z * z / n;
        sum += term / (2 * n + 1);
      }
      return 1 - 2 / Math.sqrt(Math.PI) * sum;
    }
    double fraction = 0;
    for (int n = 60; n > 0; n--) {
      fraction = n / 2.0 / (z + fraction);
    }
    return Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
  }

  @Test
  void aSlabEmptiesAsItsFourierSeries() {
    // Crank 1975, eq. 4.17, between two faces held at 0, at four times.
    double length = 1e-4;
    double intrinsic = 0.3 * 1e-10 / 0.5;
    AveragedDiffusion problem =
        AveragedDiffusion.builder()
            .grid(Grid1D.uniform(0, length, 100))
            .porosity(0.5)
            .transportEfficiency(0.3)
            .diffusivity(1e-10)
            .left(End.concentration(0))
            .right(End.concentration(0))
            .initial(1)
            .build();
    double[] times = {2, 10, 40, 80};
    TransientSolution solution = new AdaptiveStepping(1e-7).solve(problem, times);
    for (int k = 0; k < times.length; k++) {
      for (int i = 0; i < 100; i++) {
        double exact =
            slab(problem.grid().centre(i) / length, intrinsic * times[k] / (length * length));
        // (h/√(D_i t))²/24 at the first time is 3e-4; it falls as 1/t.
        assertThat(solution.concentration(k)[i]).isCloseTo(exact, within(1e-3 * 2 / times[k]));
      }
    }
  }

  private static double slab(double x, double fourier) {
    double sum = 0;
    for (int m = 1; m < 200; m += 2) {
      double mode = m * Math.PI;
      sum += 4 / mode * Math.sin(mode * x) * Math.exp(-mode * mode * fourier);
    }
    return sum;
  }

  @Test
  void aBlockedSlabLetsNothingThrough() {
    AveragedDiffusion problem =
        AveragedDiffusion.builder()
            .grid(Grid1D.uniform(0, 1, 3))
            .porosity(0.5)
            .transportEfficiency(Profile.cells(Grid1D.uniform(0, 1, 3), 0.3, 0, 0.3))
            .diffusivity(1)
            .left(End.concentration(1))
            .right(End.concentration(0))
            .build();
    TransientSolution solution = new BackwardEuler(10).solve(problem, 1000);
    assertThat(solution.last().flux()).containsExactly(new double[4], within(ROUND_OFF));
    assertThat(solution.last().concentration())
        .containsExactly(new double[] {1, 0, 0}, within(ROUND_OFF));
  }

  @Test
  void aReactionAloneComesToEquilibriumExponentially() {
    // No transport: c = c_eq (1 − exp(−a k t/ε)), here over half a time constant.
    AveragedDiffusion problem =
        AveragedDiffusion.builder()
            .grid(Grid1D.uniform(0, 1e-4, 4))
            .porosity(0.4)
            .specificArea(2e5)
            .transportEfficiency(0.3)
            .diffusivity(1e-10)
            .reaction(Reaction.linear(1e-7, 900))
            .build();
    TransientSolution solution = new AdaptiveStepping(1e-8).solve(problem, 10);
    double exact = 900 * -Math.expm1(-0.5);
    assertThat(solution.last().concentration())
        .containsOnly(new double[] {exact}, within(900 * 1e-5)); // tol^(2/3)
    assertThat(solution.last().balance().produced()).isCloseTo(0.4 * 1e-4 * exact, within(1e-6));
  }
}
