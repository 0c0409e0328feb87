package org.labyrinth.exercises.e09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 09-3: L = 60 µm, κ = 1.2 S/m, ε = 0.4, B = 0.16, so τ = 2.5. */
class SpectrumTortuosityPublicTest {
  private static final int COUNT = 45;

  private static double tortuosity(SpectrumTortuosity answer, double noise) {
    double r = 60e-6 / (0.16 * 1.2);
    double[] f = new double[COUNT];
    double[] re = new double[COUNT];
    double[] im = new double[COUNT];
    Random random = new Random(7);
    for (int k = 0; k < COUNT; k++) {
      f[k] = Math.pow(10, 5 - k / 9.0);
      double u = Math.sqrt(4 * Math.PI * f[k] * r * 3);
      double e = Math.exp(-u);
      double den = u * (1 + e * e - 2 * e * Math.cos(u)) / (2 * r);
      double x = 1.7e-4 + (1 - e * e - 2 * e * Math.sin(u)) / den;
      double y = -(1 - e * e + 2 * e * Math.sin(u)) / den;
      double size = noise * Math.hypot(x, y);
      re[k] = x + size * (2 * random.nextDouble() - 1);
      im[k] = y + size * (2 * random.nextDouble() - 1);
    }
    return answer.tortuosityFactor(f, re, im, 60e-6, 1.2, 0.4);
  }

  @Test
  @Order(1)
  @DisplayName("A clean spectrum gives 2.5")
  @Hint(
      "Are your corners as close at 10 Hz as at 10 kHz, and which R_ion did you keep? 6.25: no ε.")
  void clean(SpectrumTortuosity answer) {
    assertEquals(2.5, tortuosity(answer, 0), 0.025, "τ"); // 1 %: less than noise will cost
  }

  @Test
  @Order(2)
  @DisplayName("With 1 % of noise it is still 2.5, to 3 %")
  @Hint("A single point is too noisy, the lowest worst of all. Let all points vote, by 1/|Z|².")
  void noisy(SpectrumTortuosity answer) {
    assertEquals(2.5, tortuosity(answer, 0.01), 0.075, "τ");
  }

  @Test
  @Order(3)
  @DisplayName("Arrays of different lengths are refused")
  @Hint("Throw an IllegalArgumentException that says what does not fit.")
  void lengths(SpectrumTortuosity answer) {
    double[] three = {1, 2, 3};
    assertThrows(
        IllegalArgumentException.class,
        () -> answer.tortuosityFactor(three, three, new double[] {1, 2}, 1e-4, 1, 0.5));
  }
}
