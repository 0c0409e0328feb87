package org.labyrinth.autograder.tests.e07;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e07.ShellRates;

class ShellRatesHiddenTest {
  /** Sums of a dozen numbers of order a hundred: round-off. */
  private static final double ROUND_OFF = 1e-9;

  private static double[] random(int shells, double low, double high, long seed) {
    return new SplittableRandom(seed).doubles(shells, low, high).toArray();
  }

  /** V of the i-th shell, without its 4π. */
  private static double volume(int i, double h) {
    return (Math.pow((i + 1) * h, 3) - Math.pow(i * h, 3)) / 3;
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("What all shells together gain is what came in through the surface")
  @Hint("Add up volume times rate: each face has one area and one flux, R² and N at the surface.")
  void whatComesInIsThere(ShellRates answer, Seeds seeds) {
    double radius = 3;
    for (int n = 2; n < 9; n++) {
      for (double inflow : new double[] {0, 2, -0.7}) {
        double[] rates =
            answer.rates(
                random(n, 1, 5, seeds.at(2201 + n)),
                random(n, 1, 4, seeds.at(2211 + n)),
                radius,
                inflow);
        double gain = 0;
        for (int i = 0; i < n; i++) {
          assertThat(rates[i]).isFinite().isNotZero();
          gain += volume(i, radius / n) * rates[i];
        }
        assertThat(gain).isCloseTo(radius * radius * inflow, within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("A shell between two others gains what its two faces let in")
  @Hint("Areas at the faces, not at the centres; the harmonic mean of D; a difference over h.")
  void aShellGainsWhatItsFacesLetIn(ShellRates answer, Seeds seeds) {
    double[] c = random(3, 1, 9, seeds.at(2221));
    double[] d = random(3, 1, 5, seeds.at(2231));
    double h = 0.5;
    double inner = h * h * 2 / (1 / d[0] + 1 / d[1]) * (c[0] - c[1]) / h;
    double outer = 4 * h * h * 2 / (1 / d[1] + 1 / d[2]) * (c[1] - c[2]) / h;
    double[] expected = {
      -inner / volume(0, h), (inner - outer) / volume(1, h), outer / volume(2, h)
    };
    assertThat(answer.rates(c, d, 1.5, 0)).containsExactly(expected, within(ROUND_OFF));
  }

  @Test
  @Order(3)
  @DisplayName("An even particle stays even where nothing comes in")
  @Hint("No gradient, no flux, whatever D does.")
  void evenStaysEven(ShellRates answer, Seeds seeds) {
    double[] even = new double[5];
    Arrays.fill(even, 1000);
    assertThat(answer.rates(even, random(5, 1, 5, seeds.at(2241)), 2, 0))
        .containsExactly(new double[5], within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("One shell is the whole particle: 3 N/R, and a surface N R/(2 D) beyond")
  @Hint("The centre and the surface may belong to one shell.")
  void oneShell(ShellRates answer) {
    double[] c = {700};
    double[] d = {0.25};
    assertThat(answer.rates(c, d, 2, 5)).containsExactly(new double[] {7.5}, within(ROUND_OFF));
    assertThat(answer.surface(c, d, 2, 5)).isCloseTo(720, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The surface is half a shell beyond the last mean, on the side the flux comes from")
  @Hint("D ∂c/∂r = N over h/2, with the D of the last shell.")
  void theSurfaceIsHalfAShellBeyond(ShellRates answer, Seeds seeds) {
    for (int n = 2; n < 6; n++) {
      double[] c = random(n, 100, 900, seeds.at(2251 + n));
      double[] d = random(n, 1, 4, seeds.at(2261 + n));
      for (double inflow : new double[] {30, -20}) {
        assertThat(answer.surface(c, d, 3, inflow))
            .isCloseTo(c[n - 1] + inflow * 3 / (2 * n * d[n - 1]), within(ROUND_OFF));
      }
    }
  }
}
