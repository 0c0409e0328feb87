package org.labyrinth.autograder.tests.e06;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e06.SaltStep;

class SaltStepHiddenTest {
  /** A solve of a dozen equations, well conditioned: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-9;

  /**
   * Concentrations, porosities, diffusivities and sources of a graded electrode, drawn at random.
   */
  @SuppressWarnings("ArrayRecordComponent") // made and read in this test alone
  private record Electrode(double[] c, double[] porosity, double[] diffusivity, double[] source) {
    static Electrode random(int cells, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      return new Electrode(
          random.doubles(cells, 500, 2000).toArray(),
          random.doubles(cells, 0.2, 0.7).toArray(),
          random.doubles(cells, 0.2e-10, 3e-10).toArray(),
          random.doubles(cells, -5, 5).toArray());
    }

    double salt(double[] concentration) {
      double salt = 0;
      for (int i = 0; i < porosity.length; i++) {
        salt += porosity[i] * concentration[i];
      }
      return salt;
    }
  }

  private static final double WIDTH = 5e-6;

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("Salt is kept to round-off in a graded electrode, whatever the step")
  @Hint("Each flux leaves one cell and enters the next: is it one number, or two?")
  void keepsSaltToRoundOff(SaltStep answer, Seeds seeds) {
    for (int cells = 2; cells < 12; cells++) {
      Electrode graded = Electrode.random(cells, seeds.at(1901 + cells));
      for (double timeStep : new double[] {0.01, 1, 1000}) {
        double[] after =
            answer.step(
                graded.c(),
                graded.porosity(),
                graded.diffusivity(),
                new double[cells],
                WIDTH,
                timeStep);
        assertThat(after).hasSize(cells).isNotEqualTo(graded.c());
        assertThat(graded.salt(after))
            .isCloseTo(graded.salt(graded.c()), withinPercentage(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("What the sources release is in the electrode afterwards, no more and no less")
  @Hint("A cell of width h releases s h Δt: the source is per volume of electrode, not of liquid.")
  void gainsWhatTheSourcesRelease(SaltStep answer, Seeds seeds) {
    Electrode graded = Electrode.random(6, seeds.at(1921));
    for (double timeStep : new double[] {0.5, 7}) {
      double[] after =
          answer.step(
              graded.c(),
              graded.porosity(),
              graded.diffusivity(),
              graded.source(),
              WIDTH,
              timeStep);
      double released = timeStep * Arrays.stream(graded.source()).sum();
      assertThat(graded.salt(after))
          .isCloseTo(graded.salt(graded.c()) + released, withinPercentage(ROUND_OFF));
    }
    double[] alone =
        answer.step(
            new double[] {1000}, new double[] {0.25}, new double[] {1e-10}, new double[] {2}, 1, 3);
    assertThat(alone).containsExactly(new double[] {1024}, within(1e-9)); // round-off
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Even salt stays even, however uneven the electrode")
  @Hint("No gradient of c, no flux: where does the porosity stand, inside or outside?")
  void evenSaltStaysEven(SaltStep answer, Seeds seeds) {
    Electrode graded = Electrode.random(9, seeds.at(1931));
    double[] even = new double[9];
    Arrays.fill(even, 1000);
    double[] after =
        answer.step(even, graded.porosity(), graded.diffusivity(), new double[9], WIDTH, 50);
    assertThat(after).containsExactly(even, within(1e-8)); // round-off of a thousand
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("A cosine decays as backward Euler has it, exactly")
  @Hint(
      "Fluxes at the new time; the cells' width squared; half a cell from the ends nothing flows.")
  void aCosineDecaysAsBackwardEulerHasIt(SaltStep answer) {
    int n = 8;
    double porosity = 0.4;
    double diffusivity = 2e-10;
    double[] wave = new double[n];
    for (int mode = 1; mode < 4; mode++) {
      for (int i = 0; i < n; i++) {
        wave[i] = Math.cos(mode * Math.PI * (i + 0.5) / n);
      }
      double sine = Math.sin(mode * Math.PI / (2 * n));
      double timeStep = 0.3;
      double rate = 4 * diffusivity / (porosity * WIDTH * WIDTH) * sine * sine;
      double[] c = Arrays.stream(wave).map(w -> 1000 + 100 * w).toArray();
      double[] expected =
          Arrays.stream(wave).map(w -> 1000 + 100 * w / (1 + rate * timeStep)).toArray();
      double[] after =
          answer.step(
              c, filled(n, porosity), filled(n, diffusivity), new double[n], WIDTH, timeStep);
      assertThat(after).containsExactly(expected, within(1e-8)); // round-off of a thousand
    }
  }

  private static double[] filled(int n, double value) {
    double[] array = new double[n];
    Arrays.fill(array, value);
    return array;
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("Between unequal cells stands the harmonic mean")
  @Hint("Resistances in a row: a cell of low B D holds its neighbour up.")
  void betweenUnequalCellsStandsTheHarmonicMean(SaltStep answer) {
    // B D = 1 and 3: their harmonic mean is 1.5. With porosities 1, h = 1, Δt = 1: d' = d/(1 + 3).
    double[] one = {1, 1};
    double[] after =
        answer.step(new double[] {800, 1200}, one, new double[] {1, 3}, new double[2], 1, 1);
    assertThat(after).containsExactly(new double[] {950, 1050}, within(1e-9)); // round-off
    double[] blocked =
        answer.step(new double[] {800, 1200}, one, new double[] {0, 3}, new double[2], 1, 1);
    assertThat(blocked).containsExactly(new double[] {800, 1200}, within(1e-9));
    double[] both =
        answer.step(new double[] {800, 1200}, one, new double[] {0, 0}, new double[2], 1, 1);
    assertThat(both).containsExactly(new double[] {800, 1200}, within(1e-9));
  }

  @Test
  @Order(6)
  @DisplayName("Read from right to left, the electrode does the same")
  @Hint("Is one end treated unlike the other?")
  void aMirroredElectrodeDoesTheSame(SaltStep answer, Seeds seeds) {
    Electrode graded = Electrode.random(7, seeds.at(1941));
    double[] after =
        answer.step(graded.c(), graded.porosity(), graded.diffusivity(), graded.source(), WIDTH, 2);
    double[] mirrored =
        answer.step(
            reversed(graded.c()),
            reversed(graded.porosity()),
            reversed(graded.diffusivity()),
            reversed(graded.source()),
            WIDTH,
            2);
    assertThat(reversed(mirrored)).containsExactly(after, within(1e-8)); // round-off of a thousand
    assertThat(after).isNotEqualTo(graded.c());
  }

  private static double[] reversed(double[] array) {
    double[] turned = new double[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  @Test
  @Order(7)
  @DisplayName("What is no electrode is refused, NaN too")
  @Hint("0 < ε ≤ 1, B D ≥ 0, h and Δt above 0, all finite, one of each a cell, at least one cell.")
  void refusesNumbersOutOfRange(SaltStep answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] bad = {
      {{}, {}, {}, {}},
      {{1, 1}, {1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {1}},
      {{1}, {1, 1}, {1, 1}, {1, 1}},
      {{1, nan}, {1, 1}, {1, 1}, {1, 1}},
      {{1, infinity}, {1, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {0, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1.01}, {1, 1}, {1, 1}},
      {{1, 1}, {1, nan}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {-1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, nan}, {1, 1}},
      {{1, 1}, {1, 1}, {1, infinity}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {nan, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {1, infinity}},
    };
    for (double[][] b : bad) {
      assertThatThrownBy(() -> answer.step(b[0], b[1], b[2], b[3], 1, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    double[] one = {1};
    for (double no : new double[] {0, -1, nan, infinity}) {
      assertThatThrownBy(() -> answer.step(one, one, one, one, no, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.step(one, one, one, one, 1, no))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}
