package org.labyrinth.autograder.tests.e08;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.exercises.e08.NewtonStep.FARADAY;
import static org.labyrinth.exercises.e08.NewtonStep.GAS_CONSTANT;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e08.NewtonStep;
import org.labyrinth.exercises.e08.ReactionLayer;

class NewtonStepHiddenTest {
  /** Differences of a few volts over milliohms, of currents near 50 A/m²: round-off. */
  private static final double ROUND_OFF = 1e-7;

  private static final double CURRENT = 48;

  /** An electrode of a lithium cell: its numbers, U and j₀ of every cell, and a guess of Φ. */
  @SuppressWarnings("ArrayRecordComponent") // made and read in this test alone
  private record Electrode(
      ReactionLayer layer, double[] potential, double[] open, double[] exchange) {
    static Electrode random(int cells, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      ReactionLayer layer =
          new ReactionLayer(
              80e-6 / cells,
              random.nextDouble(0.2, 3),
              random.nextDouble(0.1, 0.6),
              random.nextDouble(3e5, 5e5),
              random.nextDouble(270, 320));
      double[] open = random.doubles(cells, 0.09, 0.1).toArray();
      double[] guess = Arrays.stream(open).map(u -> u + random.nextDouble(0.02, 0.06)).toArray();
      return new Electrode(layer, guess, open, random.doubles(cells, 0.4, 0.9).toArray());
    }

    double[] step(NewtonStep answer, double total, double[] from) {
      return answer.step(layer, total, from, open, exchange);
    }

    /** F/2RT [1/V]. */
    double perVolt() {
      return FARADAY / (2 * GAS_CONSTANT * layer.temperature());
    }

    double reaction(double[] phi, int k) {
      return layer.cellWidth()
          * layer.specificArea()
          * 2
          * exchange[k]
          * Math.sinh(perVolt() * (phi[k] - open[k]));
    }

    double[] residual(double total, double[] phi) {
      double solid = layer.cellWidth() / layer.solidConductivity();
      double all = solid + layer.cellWidth() / layer.electrolyteConductivity();
      double[] residual = new double[phi.length];
      double before = 0;
      for (int k = 0; k < phi.length; k++) {
        double behind = k == phi.length - 1 ? total : (phi[k + 1] - phi[k] + total * solid) / all;
        residual[k] = behind - before - reaction(phi, k);
        before = behind;
      }
      return residual;
    }
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElseThrow();
  }

  private static double[] moved(double[] from, double share, double[] to) {
    double[] between = new double[from.length];
    Arrays.setAll(between, k -> from[k] + share * (to[k] - from[k]));
    return between;
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("All residuals together are the current that has not reacted yet")
  @Hint("Faces cancel in the sum. What enters at the collector, and what leaves at the separator?")
  void residualsAddUpToWhatHasNotReacted(NewtonStep answer, Seeds seeds) {
    for (int cells = 1; cells < 8; cells++) {
      Electrode e = Electrode.random(cells, seeds.at(8101 + cells));
      double missing = CURRENT;
      for (int k = 0; k < cells; k++) {
        missing -= e.reaction(e.potential(), k);
      }
      double[] found = answer.residual(e.layer(), CURRENT, e.potential(), e.open(), e.exchange());
      assertThat(found).hasSize(cells);
      assertThat(Arrays.stream(found).sum()).isCloseTo(missing, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Each cell's residual is what its faces bring less what its particles take")
  @Hint(
      "Φ falls by the solid's share of i and rises by i_e times both resistances: which is which?")
  void everyCellHasItsOwnResidual(NewtonStep answer, Seeds seeds) {
    for (double total : new double[] {CURRENT, -7, 0}) {
      Electrode e = Electrode.random(6, seeds.at(8121));
      assertThat(answer.residual(e.layer(), total, e.potential(), e.open(), e.exchange()))
          .containsExactly(e.residual(total, e.potential()), within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("Where the kinetics are linear one step solves the problem")
  @Hint("For a tiny current sinh is straight. Is the matrix, with both its neighbours, solved?")
  void oneStepSolvesALinearProblem(NewtonStep answer, Seeds seeds) {
    for (int cells = 1; cells < 8; cells++) {
      Electrode e = Electrode.random(cells, seeds.at(8131 + cells));
      Electrode even = new Electrode(e.layer(), new double[cells], new double[cells], e.exchange());
      double tiny = 1e-4;
      double[] after = even.step(answer, tiny, new double[cells]);
      // sinh is straight to (10⁻⁷)²; potentials of 10⁻⁷ V have all their digits.
      assertThat(largest(even.residual(tiny, after))).isLessThan(1e-9 * tiny);
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("Along the step the residual begins to change by just its negative")
  @Hint(
      "Along a small part of the step r should fall by that part of itself: J δ = −r. Derive each r with each Φ it depends on: three at most.")
  void theStepFollowsTheDirectionalDerivative(NewtonStep answer, Seeds seeds) {
    for (int cells = 1; cells < 8; cells++) {
      Electrode e = Electrode.random(cells, seeds.at(8151 + cells));
      double[] after = e.step(answer, CURRENT, e.potential());
      double small = 1e-4;
      double[] ahead = e.residual(CURRENT, moved(e.potential(), small, after));
      double[] behind = e.residual(CURRENT, moved(e.potential(), -small, after));
      double[] now = e.residual(CURRENT, e.potential());
      for (int k = 0; k < cells; k++) {
        // The error of a central difference is small², that of round-off 10⁻¹²/small.
        assertThat((ahead[k] - behind[k]) / (2 * small))
            .isCloseTo(-now[k], within(1e-5 * largest(now)));
      }
    }
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("Repeated, the step converges quadratically")
  @Hint(
      "Take the step again and again: if the digits do not double each time, one derivative is not quite right.")
  void convergenceIsQuadratic(NewtonStep answer, Seeds seeds) {
    Electrode e = Electrode.random(7, seeds.at(8171));
    double[][] phi = new double[13][];
    phi[0] = e.potential();
    for (int m = 1; m < phi.length; m++) {
      phi[m] = e.step(answer, CURRENT, phi[m - 1]);
    }
    double[] solution = phi[phi.length - 1];
    assertThat(largest(e.residual(CURRENT, solution))).isLessThan(ROUND_OFF);
    for (int m = 1; m < phi.length; m++) {
      double error = largest(difference(phi[m], solution));
      double before = largest(difference(phi[m - 1], solution));
      // r″/2r′ is F/4RT · tanh at most, and neighbours soften it; 10⁻¹³ V is round-off.
      assertThat(error).isLessThanOrEqualTo(0.5 * e.perVolt() * before * before + 1e-13);
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    Arrays.setAll(difference, k -> a[k] - b[k]);
    return difference;
  }

  @Test
  @Order(6)
  @DisplayName("What is no electrode is refused, NaN too")
  @Hint("Five numbers above 0 and finite, three arrays of one length, every j₀ above 0; in both.")
  void refusesNumbersOutOfRange(NewtonStep answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[] one = {1};
    double[] good = {1e-5, 1, 0.3, 4e5, 300};
    for (int i = 0; i < good.length; i++) {
      for (double no : new double[] {0, -1, nan, infinity}) {
        double[] p = good.clone();
        p[i] = no;
        refused(answer, new ReactionLayer(p[0], p[1], p[2], p[3], p[4]), 1, one, one, one);
      }
    }
    ReactionLayer layer = new ReactionLayer(1e-5, 1, 0.3, 4e5, 300);
    refused(answer, layer, nan, one, one, one);
    refused(answer, layer, infinity, one, one, one);
    double[][][] bad = {
      {{}, {}, {}},
      {{1, 1}, {1}, {1, 1}},
      {{1, 1}, {1, 1}, {1}},
      {{1}, {1, 1}, {1}},
      {{1}, {1}, {1, 1}},
      {{1, nan}, {1, 1}, {1, 1}},
      {{1, infinity}, {1, 1}, {1, 1}},
      {{1, 1}, {nan, 1}, {1, 1}},
      {{1, 1}, {1, infinity}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 0}},
      {{1, 1}, {1, 1}, {-1, 1}},
      {{1, 1}, {1, 1}, {1, nan}},
      {{1, 1}, {1, 1}, {1, infinity}},
    };
    for (double[][] b : bad) {
      refused(answer, layer, 1, b[0], b[1], b[2]);
    }
  }

  private static void refused(
      NewtonStep answer,
      ReactionLayer layer,
      double total,
      double[] potential,
      double[] open,
      double[] exchange) {
    assertThatThrownBy(() -> answer.residual(layer, total, potential, open, exchange))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> answer.step(layer, total, potential, open, exchange))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
