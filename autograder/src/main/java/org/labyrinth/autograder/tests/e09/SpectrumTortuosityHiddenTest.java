package org.labyrinth.autograder.tests.e09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e09.SpectrumTortuosity;
import org.labyrinth.impedance.Frequencies;
import org.labyrinth.impedance.Spectrum;
import org.labyrinth.impedance.SurfaceAdmittance;
import org.labyrinth.impedance.SymmetricCell;
import org.labyrinth.impedance.TransmissionLine;

class SpectrumTortuosityHiddenTest {
  /** What the contract allows with noise, in per cent. */
  private static final double ALLOWED = 3;

  /** Without noise: a search that ends after a sensible number of steps, in per cent. */
  private static final double CLEAN = 0.5;

  private record Sample(
      double thickness, double conductivity, double porosity, double factor, double series) {
    double ionic() {
      return thickness * factor / (porosity * conductivity);
    }
  }

  private static Sample random(SplittableRandom random) {
    return new Sample(
        random.nextDouble(30e-6, 150e-6),
        random.nextDouble(0.3, 2),
        random.nextDouble(0.25, 0.6),
        random.nextDouble(1.3, 6),
        random.nextDouble(0.2, 0.8));
  }

  /** R_s is a share of R_ion; the corner lies at 1/(2π R_ion C) = 30 Hz. */
  private static Spectrum spectrum(Sample s, int count, boolean rising) {
    double c = 1 / (2 * Math.PI * 30 * s.ionic());
    SymmetricCell cell =
        new SymmetricCell(
            new TransmissionLine(s.ionic(), 0, 1, SurfaceAdmittance.capacitance(c)),
            s.series() * s.ionic());
    return cell.spectrum(
        rising ? Frequencies.logarithmic(1, 1e5, count) : Frequencies.logarithmic(1e5, 1, count));
  }

  private static Spectrum noisy(Spectrum clean, SplittableRandom random) {
    return clean.map(
        z ->
            z.add(
                Complex.ofCartesian(
                    z.abs() * random.nextDouble(-0.01, 0.01),
                    z.abs() * random.nextDouble(-0.01, 0.01))));
  }

  private static double ask(SpectrumTortuosity answer, Spectrum z, Sample s) {
    return answer.tortuosityFactor(
        z.frequency(), z.real(), z.imaginary(), s.thickness(), s.conductivity(), s.porosity());
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("Clean spectra give the tortuosity factor")
  @Hint("τ = ε R_ion κ/L of one electrode: the cell has two, and R_s belongs to neither.")
  void cleanSpectra(SpectrumTortuosity answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(9301));
    for (int trial = 0; trial < 8; trial++) {
      Sample s = random(random);
      assertThat(ask(answer, spectrum(s, 40, false), s))
          .isCloseTo(s.factor(), withinPercentage(CLEAN));
    }
  }

  @Test
  @Order(2)
  @Weight(4)
  @DisplayName("So do noisy ones, within 3 %")
  @Hint("Use every point, each weighed by 1/|Z|²: R_s and R_ion stand linearly in Z.")
  void noisySpectra(SpectrumTortuosity answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(9311));
    for (int trial = 0; trial < 8; trial++) {
      Sample s = random(random);
      assertThat(ask(answer, noisy(spectrum(s, 51, false), random), s))
          .isCloseTo(s.factor(), withinPercentage(ALLOWED));
    }
  }

  @Test
  @Order(3)
  @DisplayName("Rising frequencies give the same")
  @Hint("Frequencies may rise or fall: do not rely on which end of the arrays is the low one.")
  void risingFrequencies(SpectrumTortuosity answer, Seeds seeds) {
    Sample s = random(new SplittableRandom(seeds.at(9321)));
    assertThat(ask(answer, spectrum(s, 40, true), s))
        .isCloseTo(s.factor(), withinPercentage(CLEAN));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("The series resistance does not matter, none or a large one")
  @Hint("R_s shifts the whole spectrum: it is the limit at high frequency, no part of the rise.")
  void seriesResistance(SpectrumTortuosity answer) {
    for (double share : new double[] {0, 0.4, 4}) {
      Sample s = new Sample(70e-6, 0.9, 0.38, 2.9, share);
      assertThat(ask(answer, spectrum(s, 40, false), s)).isCloseTo(2.9, withinPercentage(CLEAN));
    }
  }

  @Test
  @Order(5)
  @DisplayName("Numbers out of range are refused")
  @Hint("Arrays as long as each other; L and κ above 0 and finite; 0 < ε < 1. NaN is in no range.")
  void refusesNumbersOutOfRange(SpectrumTortuosity answer) {
    Sample s = new Sample(70e-6, 0.9, 0.38, 2.9, 0.5);
    Spectrum z = spectrum(s, 40, false);
    double[] f = z.frequency();
    double[] re = z.real();
    double[] im = z.imaginary();
    double[] less = new double[39];
    assertThatThrownBy(() -> answer.tortuosityFactor(less, re, im, 1e-4, 1, 0.5))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> answer.tortuosityFactor(f, less, im, 1e-4, 1, 0.5))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> answer.tortuosityFactor(f, re, less, 1e-4, 1, 0.5))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {0, 1, 0.5}, {-1, 1, 0.5}, {nan, 1, 0.5}, {infinity, 1, 0.5},
      {1, 0, 0.5}, {1, -1, 0.5}, {1, nan, 0.5}, {1, infinity, 0.5},
      {1, 1, 0}, {1, 1, 1}, {1, 1, nan}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.tortuosityFactor(f, re, im, b[0], b[1], b[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}
