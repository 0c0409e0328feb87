package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;

class TransmissionLineFitterTest {
  private static final double[] F = Frequencies.logarithmic(2e5, 0.05, 50);
  private static final double R_ION = 5e-4;
  private static final double R_SERIES = 2e-4;
  private static final double Q = 1.68;

  private static SymmetricCell cell(double exponent) {
    TransmissionLine line =
        new TransmissionLine(R_ION, 0, 21, SurfaceAdmittance.constantPhase(Q / 21, exponent));
    return new SymmetricCell(line, R_SERIES);
  }

  @Test
  void findsWhatACleanSpectrumWasMadeOf() {
    TransmissionLineFit fit =
        new TransmissionLineFitter(2, DoubleLayer.CONSTANT_PHASE).solve(cell(0.9).spectrum(F));
    assertThat(fit.ionicResistance().value()).isCloseTo(R_ION, within(1e-8 * R_ION));
    assertThat(fit.seriesResistance().value()).isCloseTo(R_SERIES, within(1e-8 * R_ION));
    assertThat(fit.wallAdmittance().value()).isCloseTo(Q, within(1e-7));
    assertThat(fit.exponent().value()).isCloseTo(0.9, within(1e-8));
    Complex wanted = cell(0.9).impedance(3);
    Wanted.near(fit.impedance(3), wanted, 1e-7);
  }

  @Test
  void aRisingSpectrumIsTheSame() {
    Spectrum rising = cell(1).spectrum(Frequencies.logarithmic(0.05, 2e5, 50));
    TransmissionLineFit fit = new TransmissionLineFitter(2, DoubleLayer.CAPACITANCE).solve(rising);
    assertThat(fit.ionicResistance().value()).isCloseTo(R_ION, within(1e-8 * R_ION));
    assertThat(fit.exponent()).isEqualTo(new Estimate(1, 0));
  }

  @Test
  void errorBarsHoldTheTruthAsOftenAsTheySay() {
    TransmissionLineFitter fitter = new TransmissionLineFitter(2, DoubleLayer.CONSTANT_PHASE);
    Spectrum clean = cell(0.92).spectrum(F);
    int within = 0;
    double squares = 0;
    int trials = 200;
    for (int seed = 0; seed < trials; seed++) {
      TransmissionLineFit fit = fitter.solve(Wanted.noisy(clean, 0.01, seed));
      double score = fit.ionicResistance().score(R_ION);
      within += Math.abs(score) < 1 ? 1 : 0;
      squares += score * score;
      assertThat(fit.noise()).isBetween(0.007, 0.013); // 96 degrees of freedom: 4 of their spread
    }
    // 68.3 % ± 3.3 % of a normal law; four of its spreads either way.
    assertThat(within / (double) trials).isBetween(0.55, 0.82);
    assertThat(Math.sqrt(squares / trials)).isCloseTo(1, within(0.2)); // 1/√(2·200) times four
  }

  @Test
  void macMullinNumberAndTortuosityFollowFromTheIonicResistance() {
    TransmissionLineFit fit =
        new TransmissionLineFitter(2, DoubleLayer.CAPACITANCE)
            .solve(Wanted.noisy(cell(1).spectrum(F), 0.005, 3));
    Estimate number = fit.macMullinNumber(0.95, 70e-6);
    assertThat(number.value())
        .isCloseTo(fit.ionicResistance().value() * 0.95 / 70e-6, within(1e-12));
    assertThat(number.standardError() / number.value())
        .isCloseTo(
            fit.ionicResistance().standardError() / fit.ionicResistance().value(), within(1e-12));
    assertThat(fit.tortuosityFactor(0.4, 0.95, 70e-6).value())
        .isCloseTo(0.4 * number.value(), within(1e-12));
    assertThatThrownBy(() -> fit.tortuosityFactor(40, 0.95, 70e-6))
        .hasMessage("porosity = 40.0 [-] must be in (0, 1): tortuosity factor");
  }

  @Test
  void saysWhatIsMissing() {
    TransmissionLineFitter fitter = new TransmissionLineFitter(1, DoubleLayer.CAPACITANCE);
    assertThatThrownBy(() -> fitter.solve(cell(1).spectrum(1, 2)))
        .hasMessage("frequencies = 2 must be at least 3: fit of a transmission line");
    assertThatThrownBy(() -> new TransmissionLineFitter(0, DoubleLayer.CAPACITANCE))
        .hasMessage("electrodes = 0 must be at least 1: fit of a transmission line");
    assertThatThrownBy(() -> new Estimate(1, -1))
        .hasMessage("standard error = -1.0 must be at least 0: estimate 1.0");
    assertThatThrownBy(() -> new Estimate(Double.NaN, 1))
        .hasMessage("estimate = NaN must be finite");
  }
}
