package org.labyrinth.autograder.tests.e09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e09.LineImpedance;
import org.labyrinth.impedance.SurfaceAdmittance;
import org.labyrinth.impedance.TransmissionLine;

class LineImpedanceHiddenTest {
  /** Some digits less than round-off, for whoever changes formulas elsewhere than we. */
  private static final double DIGITS = 1e-9;

  private static void assertImpedance(LineImpedance answer, double r, double c, double omega) {
    var z = new TransmissionLine(r, 0, 1, SurfaceAdmittance.capacitance(c)).impedance(omega);
    double[] found = answer.impedance(r, c, omega);
    assertThat(found).hasSize(2);
    assertThat(found[0]).isCloseTo(z.getReal(), within(DIGITS * z.getReal()));
    assertThat(found[1]).isCloseTo(z.getImaginary(), within(-DIGITS * z.getImaginary()));
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("De Levie's impedance at middling frequencies")
  @Hint("coth of a complex number, over that number, times R. A capacitance has Z″ below 0.")
  void middlingFrequencies(LineImpedance answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(9201));
    for (int trial = 0; trial < 40; trial++) {
      double r = random.nextDouble(1e-4, 5);
      double c = random.nextDouble(0.1, 50);
      assertImpedance(answer, r, c, random.nextDouble(0.5, 40) / (r * c));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("High frequencies do not overflow")
  @Hint("Divide by an exponential on paper, so that only exponentials of negative numbers stay.")
  void highFrequencies(LineImpedance answer) {
    for (double omega : new double[] {1e5, 3e6, 1e9, 1e18}) {
      assertImpedance(answer, 3, 0.7, omega);
      assertImpedance(answer, 2e-4, 20, omega);
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("Low frequencies keep the real part: R/3, beside a huge reactance")
  @Hint(
      "At low frequencies take the first terms of the series, for the real part and for the imaginary one.")
  void lowFrequencies(LineImpedance answer) {
    for (double q : new double[] {1e-12, 1e-7, 1e-5, 1e-3, 0.003, 0.01, 0.019, 0.05, 0.15}) {
      assertImpedance(answer, 7, 0.4, q / 2.8);
      assertImpedance(answer, 3e-4, 25, q / 75e-4);
    }
  }

  @Test
  @Order(4)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("R, C and ω must be above 0 and finite. Ask for what is right: NaN is never wrong.")
  void refusesNumbersOutOfRange(LineImpedance answer) {
    for (int i = 0; i < 3; i++) {
      for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
        double[] p = {1, 2, 3};
        p[i] = no;
        assertThatThrownBy(() -> answer.impedance(p[0], p[1], p[2]))
            .isExactlyInstanceOf(IllegalArgumentException.class);
      }
    }
  }
}
