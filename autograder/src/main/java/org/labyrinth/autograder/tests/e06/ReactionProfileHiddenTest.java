package org.labyrinth.autograder.tests.e06;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e06.PorousLayer;
import org.labyrinth.exercises.e06.ReactionProfile;

class ReactionProfileHiddenTest {
  /** A dozen operations and a few functions: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-9;

  private static PorousLayer random(SplittableRandom random) {
    return new PorousLayer(
        random.nextDouble(50e-6, 200e-6),
        random.nextDouble(0.1, 10),
        random.nextDouble(0.1, 1),
        random.nextDouble(1e6, 1e8));
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Fast reactions and poor conductors make the reaction shallow")
  @Hint("Both conductors resist, one after the other: which combination of σ and κ stands in ν²?")
  void depthHasBothConductors(ReactionProfile answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(2101));
    for (int trial = 0; trial < 10; trial++) {
      PorousLayer p = random(random);
      double s = p.solidConductivity();
      double k = p.electrolyteConductivity();
      assertThat(answer.penetrationDepth(p))
          .isCloseTo(
              Math.sqrt(s * k / (s + k) / p.reactionConductance()), withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("The reaction of the whole electrode carries the whole current")
  @Hint("Integrate a j over x: it must give i.")
  void theReactionCarriesTheCurrent(ReactionProfile answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(2111));
    for (int trial = 0; trial < 5; trial++) {
      PorousLayer p = random(random);
      int n = 2000;
      double h = p.thickness() / n;
      double[] middles = IntStream.range(0, n).mapToDouble(i -> (i + 0.5) * h).toArray();
      for (double current : new double[] {30, -7}) {
        double sum = h * Arrays.stream(answer.reaction(p, current, middles)).sum();
        // Midpoint rule: an error of (ν h)²/24, at most 1e-4.
        assertThat(sum).isCloseTo(current, withinPercentage(0.02));
      }
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("It is steep where its conductor is poor, at the end where that one carries all")
  @Hint("At the collector all current is in the solid, at the separator all in the electrolyte.")
  void thePoorConductorDecidesTheEnd(ReactionProfile answer) {
    // A fast reaction: sinh and cosh are equal, and each end has the share of its conductor's
    // resistance.
    PorousLayer layer = new PorousLayer(1e-4, 9, 1, 1e11);
    double nu = Math.sqrt(1e11 * (1.0 / 9 + 1));
    double[] ends = answer.reaction(layer, 20, new double[] {0, 1e-4});
    assertThat(ends[0]).isCloseTo(20 * nu * 0.1, withinPercentage(ROUND_OFF));
    assertThat(ends[1]).isCloseTo(20 * nu * 0.9, withinPercentage(ROUND_OFF));
    // The same slopes for any reaction: d(aj)/dx is −K i/σ at the collector and K i/κ at the
    // separator.
    PorousLayer slow = new PorousLayer(1e-4, 9, 1, 1e7);
    double step = 1e-9;
    double[] near = answer.reaction(slow, 20, new double[] {0, step, 1e-4 - step, 1e-4});
    assertThat((near[1] - near[0]) / step).isCloseTo(-1e7 * 20 / 9, withinPercentage(0.1));
    assertThat((near[3] - near[2]) / step).isCloseTo(1e7 * 20, withinPercentage(0.1));
  }

  @Test
  @Order(4)
  @DisplayName("A slow reaction is the same everywhere: i/L")
  @Hint("Small νL: does 1 − e^(−2νL) keep its digits?")
  void aSlowReactionIsUniform(ReactionProfile answer) {
    PorousLayer slow = new PorousLayer(1e-4, 5, 0.5, 1e-11);
    double[] found = answer.reaction(slow, 30, new double[] {0, 2e-5, 1e-4});
    assertThat(found)
        .containsExactly(new double[] {3e5, 3e5, 3e5}, within(3e5 * 1e-9)); // digits kept
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("However fast the reaction, no infinity and no NaN")
  @Hint("Divide cosh by sinh before either becomes infinite: multiply both by an exponential.")
  void fastReactionsDoNotOverflow(ReactionProfile answer) {
    for (double k : new double[] {1e13, 1e15, 1e18}) {
      PorousLayer fast = new PorousLayer(1e-3, 2, 2, k);
      double nu = Math.sqrt(k);
      double[] found = answer.reaction(fast, 8, new double[] {0, 1 / nu, 5e-4, 1e-3});
      assertThat(found[0]).isCloseTo(4 * nu, withinPercentage(ROUND_OFF));
      assertThat(found[1]).isCloseTo(4 * nu * Math.exp(-1), withinPercentage(1e-7)); // of ν L = 1e6
      assertThat(found[2]).isCloseTo(0, within(1e-9));
      assertThat(found[3]).isCloseTo(4 * nu, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @DisplayName("Numbers and positions out of range are refused")
  @Hint(
      "All four of the layer above 0 and finite; 0 ≤ x ≤ L; a finite current. NaN is in no range.")
  void refusesNumbersOutOfRange(ReactionProfile answer) {
    double[] good = {1e-4, 5, 0.5, 1e7};
    double[] middle = {5e-5};
    for (int i = 0; i < 4; i++) {
      for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
        double[] p = good.clone();
        p[i] = no;
        PorousLayer bad = new PorousLayer(p[0], p[1], p[2], p[3]);
        assertThatThrownBy(() -> answer.penetrationDepth(bad))
            .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer.reaction(bad, 1, middle))
            .isExactlyInstanceOf(IllegalArgumentException.class);
      }
    }
    PorousLayer layer = new PorousLayer(1e-4, 5, 0.5, 1e7);
    for (double x : new double[] {-1e-9, 1.01e-4, Double.NaN}) {
      assertThatThrownBy(() -> answer.reaction(layer, 1, new double[] {5e-5, x}))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double current : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> answer.reaction(layer, current, middle))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}
