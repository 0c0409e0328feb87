package org.labyrinth.autograder.tests.e05;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e05.ClosureMistake.FLUX_NOT_UNIFORM;
import static org.labyrinth.exercises.e05.ClosureMistake.MEAN_NOT_ZERO;
import static org.labyrinth.exercises.e05.ClosureMistake.NONE;
import static org.labyrinth.exercises.e05.ClosureMistake.NOT_PERIODIC;
import static org.labyrinth.exercises.e05.ClosureMistake.WRONG_AVERAGE;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e05.ClosureDiagnosis;
import org.labyrinth.exercises.e05.ClosureField;

class ClosureDiagnosisHiddenTest {
  /** Far above round-off, far below the mistakes. */
  private static final double TOLERANCE = 1e-8;

  private static final double PERIOD = 2;

  private static double[] conductivities(long seed) {
    return new SplittableRandom(seed).doubles(5, 0.5, 5).toArray();
  }

  private static double face(double[] k, int i) {
    double next = k[(i + 1) % k.length];
    return 2 * k[i] * next / (k[i] + next);
  }

  /** A field whose flux is the same behind every cell but the last. */
  private static double[] field(double[] k, double flux, double first) {
    double h = PERIOD / k.length;
    double[] g = new double[k.length];
    g[0] = first;
    for (int i = 0; i + 1 < k.length; i++) {
      g[i + 1] = g[i] + h * (flux / face(k, i) - 1);
    }
    return g;
  }

  private static double[] centred(double[] g) {
    double mean = Arrays.stream(g).average().orElseThrow();
    return Arrays.stream(g).map(each -> each - mean).toArray();
  }

  private static double effective(double[] k) {
    return k.length / Arrays.stream(k).map(each -> 1 / each).sum();
  }

  @Test
  @Order(1)
  @DisplayName("A right solution has no mistake")
  @Hint("h is the period over the number of cells; the last cell's next is the first.")
  void theRightFieldHasNone(ClosureDiagnosis answer, Seeds seeds) {
    for (int trial = 0; trial < 5; trial++) {
      double[] k = conductivities(seeds.at(1801 + trial));
      ClosureField right = new ClosureField(centred(field(k, effective(k), 0)), effective(k));
      assertThat(answer.diagnose(k, PERIOD, right, TOLERANCE)).isEqualTo(NONE);
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("A value that is off makes some cell gain or lose")
  @Hint("Compare all fluxes inside the period with each other, the first and the last of them too.")
  void oneValueOffIsNotUniform(ClosureDiagnosis answer, Seeds seeds) {
    double[] k = conductivities(seeds.at(1811));
    for (int cell = 0; cell < 5; cell++) {
      double[] g = field(k, effective(k), 0);
      g[cell] += 0.01;
      ClosureField off = new ClosureField(centred(g), effective(k));
      assertThat(answer.diagnose(k, PERIOD, off, TOLERANCE)).isEqualTo(FLUX_NOT_UNIFORM);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("A uniform flux inside that differs from the last one does not repeat")
  @Hint("From the last cell to the first: what flows there?")
  void anotherFluxAtTheEndIsNotPeriodic(ClosureDiagnosis answer, Seeds seeds) {
    double[] k = conductivities(seeds.at(1821));
    for (double factor : new double[] {0.8, 1.2}) {
      double flux = factor * effective(k);
      ClosureField broken = new ClosureField(centred(field(k, flux, 0)), flux);
      assertThat(answer.diagnose(k, PERIOD, broken, TOLERANCE)).isEqualTo(NOT_PERIODIC);
    }
    // The mean conductivity as the flux: the step of g is forgotten where the period closes.
    double[] zero = new double[2];
    assertThat(answer.diagnose(new double[] {1, 4}, PERIOD, new ClosureField(zero, 1.6), TOLERANCE))
        .isEqualTo(NONE);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A right field that was shifted up or down has the wrong mean")
  @Hint("Up and down: a mean may be negative. And how large may it be beside the period?")
  void aShiftedFieldHasTheWrongMean(ClosureDiagnosis answer, Seeds seeds) {
    double[] k = conductivities(seeds.at(1831));
    for (double shift : new double[] {0.3, -0.3}) {
      double[] g = centred(field(k, effective(k), 0));
      double[] shifted = Arrays.stream(g).map(each -> each + shift).toArray();
      ClosureField field = new ClosureField(shifted, effective(k));
      assertThat(answer.diagnose(k, PERIOD, field, TOLERANCE)).isEqualTo(MEAN_NOT_ZERO);
      // A mean of 0.3 is 0.15 of the period.
      assertThat(answer.diagnose(k, PERIOD, field, 0.16)).isEqualTo(NONE);
      assertThat(answer.diagnose(k, PERIOD, field, 0.14)).isEqualTo(MEAN_NOT_ZERO);
    }
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A right field with another conductivity has the wrong average")
  @Hint("The effective conductivity is the flux of the field.")
  void anotherConductivityIsTheWrongAverage(ClosureDiagnosis answer, Seeds seeds) {
    double[] k = conductivities(seeds.at(1841));
    double[] g = centred(field(k, effective(k), 0));
    for (double factor : new double[] {0.9, 1.1, -1, 0}) {
      ClosureField field = new ClosureField(g, factor * effective(k));
      assertThat(answer.diagnose(k, PERIOD, field, TOLERANCE)).isEqualTo(WRONG_AVERAGE);
    }
  }

  @Test
  @Order(6)
  @DisplayName("Of several mistakes the first in the list is named")
  @Hint("Look in the order of the constants: flux, period, mean, average.")
  void theFirstOfSeveralMistakesIsNamed(ClosureDiagnosis answer) {
    double[] k = {1, 1, 4};
    double[][] fields = {{0, 2, 1}, {0, 0.5, 0.4375}};
    assertThat(answer.diagnose(k, 3, new ClosureField(fields[0], 9), TOLERANCE))
        .isEqualTo(FLUX_NOT_UNIFORM);
    // Fluxes 1.5 and 1.5 inside, 0.9 behind the last cell.
    assertThat(answer.diagnose(k, 3, new ClosureField(fields[1], 9), TOLERANCE))
        .isEqualTo(NOT_PERIODIC);
    assertThat(
            answer.diagnose(
                k, 3, new ClosureField(new double[] {1, 4.0 / 3, 7.0 / 6}, 9), TOLERANCE))
        .isEqualTo(MEAN_NOT_ZERO);
  }

  @Test
  @Order(7)
  @DisplayName("The tolerance is relative to the largest flux, and reached is within")
  @Hint("Scale all conductivities by a million: the verdict must not change.")
  void theToleranceIsRelative(ClosureDiagnosis answer) {
    // Fluxes 1 and 0.5 behind the two cells: the last differs by half of the largest.
    double[] g = {-0.125, 0.125};
    for (double unit : new double[] {1, 1 / 1024.0, 1024}) {
      double[] k = {unit, unit};
      // h = 1: behind the first cell flows 1.25, behind the last 0.75; they differ by 0.4 of 1.25.
      assertThat(answer.diagnose(k, 2, new ClosureField(g, 1.25 * unit), 0.39))
          .isEqualTo(NOT_PERIODIC);
      assertThat(answer.diagnose(k, 2, new ClosureField(g, 1.25 * unit), 0.41)).isEqualTo(NONE);
      // The reported one may be off by 0.4 of 1.25 too.
      assertThat(answer.diagnose(k, 2, new ClosureField(g, 0.74 * unit), 0.405))
          .isEqualTo(WRONG_AVERAGE);
      assertThat(answer.diagnose(k, 2, new ClosureField(g, 0.76 * unit), 0.405)).isEqualTo(NONE);
      double[] flat = {0, 0};
      assertThat(answer.diagnose(k, 2, new ClosureField(flat, unit), 0)).isEqualTo(NONE);
      assertThat(answer.diagnose(k, 2, new ClosureField(flat, 1.25 * unit), 0.25)).isEqualTo(NONE);
    }
    // Four equal cells of 1 m: fluxes 1.3, 1.15, 1 and 0.55; neighbours are near, the first and
    // third not.
    double[] drifting = {-0.3, 0, 0.15, 0.15};
    double[] four = {1, 1, 1, 1};
    assertThat(answer.diagnose(four, 4, new ClosureField(drifting, 1.3), 0.15))
        .isEqualTo(FLUX_NOT_UNIFORM);
    // Three equal cells of 1 m: fluxes 1.5, 1.25 and 0.25, the mean of g is 0.
    double[] uneven = {-5.0 / 12, 1.0 / 12, 4.0 / 12};
    double[] k = {1, 1, 1};
    assertThat(answer.diagnose(k, 3, new ClosureField(uneven, 1.5), 0.15))
        .isEqualTo(FLUX_NOT_UNIFORM);
    assertThat(answer.diagnose(k, 3, new ClosureField(uneven, 1.5), 0.18)).isEqualTo(NOT_PERIODIC);
  }

  @Test
  @Order(8)
  @DisplayName("Numbers out of range are refused")
  @Hint("At least two cells, above 0 and finite; one value of g a cell; NaN is in no range.")
  void refusesNumbersOutOfRange(ClosureDiagnosis answer) {
    double infinity = Double.POSITIVE_INFINITY;
    ClosureField good = new ClosureField(new double[] {0, 0}, 1);
    double[] ones = {1, 1};
    for (double[] k : new double[][] {{0, 1}, {1, -1}, {1, Double.NaN}, {infinity, 1}, {1, 1, 1}}) {
      assertThatThrownBy(() -> answer.diagnose(k, 1, good, 0.1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    ClosureField one = new ClosureField(new double[] {0}, 1);
    assertThatThrownBy(() -> answer.diagnose(new double[] {1}, 1, one, 0.1))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    for (double period : new double[] {0, -1, infinity, Double.NaN}) {
      assertThatThrownBy(() -> answer.diagnose(ones, period, good, 0.1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double tolerance : new double[] {-0.1, 1, Double.NaN}) {
      assertThatThrownBy(() -> answer.diagnose(ones, 1, good, tolerance))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (ClosureField bad :
        new ClosureField[] {
          new ClosureField(new double[] {0, Double.NaN}, 1),
          new ClosureField(new double[] {infinity, 0}, 1),
          new ClosureField(new double[] {0, 0}, Double.NaN),
          new ClosureField(new double[] {0, 0}, infinity)
        }) {
      assertThatThrownBy(() -> answer.diagnose(ones, 1, bad, 0.1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}
