package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;

class KramersKronigTest {
  private static final double[] F = Frequencies.logarithmic(1e5, 1e-2, 71);

  private static SymmetricCell cell(SurfaceAdmittance wall, double solid) {
    return new SymmetricCell(
        TransmissionLine.of(70e-6, 0.14, 3e5, wall).withElectronicResistance(solid), 2e-4);
  }

  @Test
  void closedFormsOfTransmissionLinesPass() {
    SurfaceAdmittance[] walls = {
      SurfaceAdmittance.capacitance(0.08),
      SurfaceAdmittance.constantPhase(0.08, 0.9),
      SurfaceAdmittance.reaction(0.03, 0.08)
    };
    for (SurfaceAdmittance wall : walls) {
      for (double solid : new double[] {0, 1e-4}) {
        KramersKronigResiduals residuals =
            new KramersKronig(60).solve(cell(wall, solid).spectrum(F));
        assertThat(residuals.largest()).isLessThan(1e-4); // % of |Z|: 1e-6 of it
      }
    }
  }

  @Test
  void whatDriftsWhileItIsMeasuredFails() {
    Spectrum still = cell(SurfaceAdmittance.reaction(0.03, 0.08), 0).spectrum(F);
    double[] real = still.real();
    double[] imaginary = still.imaginary();
    for (int k = 0; k < F.length; k++) {
      // From high to low frequency, and the lower the slower: time goes as 1/f.
      double aged = 1 + 0.2 / (1 + F[k] / 0.03);
      real[k] *= aged;
      imaginary[k] *= aged;
    }
    Spectrum drifting = new Spectrum(F, real, imaginary);
    assertThat(KramersKronig.test(still).largest()).isLessThan(1e-3);
    assertThat(KramersKronig.test(drifting).largest()).isGreaterThan(1);
  }

  @Test
  void aSignOfThePhaseTurnedRoundFails() {
    Spectrum right = cell(SurfaceAdmittance.reaction(0.03, 0.08), 0).spectrum(F);
    Spectrum wrong = right.map(Complex::conj);
    assertThat(KramersKronig.test(wrong).largest()).isGreaterThan(5);
  }

  @Test
  void residualsOfANoisySpectrumAreItsNoise() {
    Spectrum noisy =
        Wanted.noisy(cell(SurfaceAdmittance.constantPhase(0.08, 0.93), 0).spectrum(F), 0.01, 5);
    KramersKronigResiduals residuals = KramersKronig.test(noisy);
    assertThat(residuals.rootMeanSquare()).isBetween(0.7, 1.1); // 1 % less what the fit takes up
    assertThat(residuals.elements()).isLessThan(40);
    assertThat(residuals.toTable().rowCount()).isEqualTo(71);
  }

  @Test
  void muCountsNegativeResistances() {
    Spectrum one =
        Spectrum.of(
            Frequencies.logarithmic(1, 100, 8),
            w -> Complex.ONE.divide(Complex.ofCartesian(1, w / 20)));
    KramersKronigResiduals residuals = new KramersKronig(1).solve(one);
    assertThat(residuals.mu()).isCloseTo(1, within(1e-12));
    assertThat(new KramersKronig(1).solve(one.times(-1)).mu()).isLessThan(0);
  }

  @Test
  void saysWhatIsMissing() {
    Spectrum two = cell(SurfaceAdmittance.capacitance(0.1), 0).spectrum(1, 2);
    assertThatThrownBy(() -> new KramersKronig(5).solve(two))
        .hasMessage("frequencies = 2 must be at least 4 for 5 elements: Kramers–Kronig test");
    assertThatThrownBy(() -> new KramersKronig(0))
        .hasMessage("elements = 0 must be at least 1: Kramers–Kronig test");
  }
}
