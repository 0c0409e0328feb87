package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiniteWarburgTest {
  private static final double R = 3;
  private static final double TAU = 40;

  private static Complex at(DiffusionPath path, double omegaTau) {
    return new FiniteWarburg(path, R, TAU).impedance(omegaTau / TAU);
  }

  @Test
  void lowFrequencyLimitsAreThoseOfTheBooks() {
    double w = 1e-8;
    Complex reflecting = at(DiffusionPath.REFLECTING, w);
    assertThat(reflecting.getReal()).isCloseTo(R / 3, within(1e-14));
    assertThat(reflecting.getImaginary()).isCloseTo(-R / w, within(1e-6));
    Complex sphere = at(DiffusionPath.SPHERE, w);
    assertThat(sphere.getReal()).isCloseTo(R / 5, within(1e-14));
    assertThat(sphere.getImaginary()).isCloseTo(-3 * R / w, within(1e-6));
    Complex transmitting = at(DiffusionPath.TRANSMITTING, w);
    assertThat(transmitting.getReal()).isCloseTo(R, within(1e-14));
    assertThat(transmitting.getImaginary()).isCloseTo(-R * w / 3, within(1e-20));
  }

  @Test
  void middleFrequenciesAreTheHyperbolicFunctions() {
    Complex nu = Wanted.number(0, 4.2).sqrt();
    Complex tanh = nu.tanh();
    Wanted.near(at(DiffusionPath.TRANSMITTING, 4.2), tanh.divide(nu).multiply(R), 1e-14);
    Wanted.near(
        at(DiffusionPath.REFLECTING, 4.2),
        Complex.ONE.divide(tanh.multiply(nu)).multiply(R),
        1e-14);
    Wanted.near(at(DiffusionPath.SPHERE, 4.2), tanh.divide(nu.subtract(tanh)).multiply(R), 1e-13);
  }

  @ParameterizedTest
  @EnumSource(DiffusionPath.class)
  void allAreSemiInfiniteAtHighFrequency(DiffusionPath path) {
    Complex far = at(path, 1e14);
    // A sphere is flat to 1/√(ωτ) only.
    Wanted.near(far, at(DiffusionPath.SEMI_INFINITE, 1e14), 2e-7);
    assertThat(Math.toDegrees(far.arg())).isCloseTo(-45, within(1e-5));
  }

  @ParameterizedTest
  @EnumSource(DiffusionPath.class)
  void isCausal(DiffusionPath path) {
    Spectrum spectrum =
        new FiniteWarburg(path, R, TAU).spectrum(Frequencies.logarithmic(1e2, 1e-5, 71));
    assertThat(new KramersKronig(60).solve(spectrum).largest()).isLessThan(1e-4); // % of |Z|
  }

  @Test
  void aWallFedByDiffusionPassesAtLowFrequencyWhatTheSphereTakes() {
    FiniteWarburg sphere = new FiniteWarburg(DiffusionPath.SPHERE, R, TAU);
    Complex z = Complex.ONE.divide(SurfaceAdmittance.reaction(0.5, sphere, 0.1).at(1e-6));
    // The double layer takes a share of the current past the reaction.
    double share = TAU / (3 * R) / (TAU / (3 * R) + 0.1);
    assertThat(z.getReal()).isCloseTo((0.5 + R / 5) * share * share, within(1e-6));
    assertThat(z.getImaginary()).isCloseTo(-1 / (1e-6 * (TAU / (3 * R) + 0.1)), within(10.0));
  }
}
