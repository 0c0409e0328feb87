package org.labyrinth.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Archie's law fitted to points. */
class FittedClosureTest {
  private static List<EfficiencyPoint> scattered(double scatter, int n, SplittableRandom random) {
    List<EfficiencyPoint> points = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double porosity = 0.2 + 0.5 * i / (n - 1);
      double noise = random.nextDouble() + random.nextDouble() - random.nextDouble();
      double efficiency = 0.9 * Math.pow(porosity, 1.7) * Math.exp(scatter * (noise - 0.5));
      points.add(new EfficiencyPoint(porosity, efficiency));
    }
    return points;
  }

  @Test
  void pointsOnAPowerLawGiveItBack() {
    FittedClosure fit = FittedClosure.to(scattered(0, 5, new SplittableRandom(1)));
    assertThat(fit.law().prefactor()).isCloseTo(0.9, within(1e-13)); // round-off of logarithms
    assertThat(fit.law().exponent()).isCloseTo(1.7, within(1e-13));
    assertThat(fit.exponentError()).isLessThan(1e-13);
    assertThat(fit.rSquared()).isCloseTo(1, within(1e-13));
    assertThat(fit.tortuosityFactor(0.4))
        .isCloseTo(0.4 / (0.9 * Math.pow(0.4, 1.7)), within(1e-12));
  }

  @Test
  void threePointsAgreeWithTheRegressionByHand() {
    // ln ε = −2, −1, 0 and ln B = −3, −2, 0: slope 3/2, intercept −1/6, residuals 1/6, −1/3, 1/6.
    FittedClosure fit =
        FittedClosure.to(
            List.of(
                new EfficiencyPoint(Math.exp(-2), Math.exp(-3)),
                new EfficiencyPoint(Math.exp(-1), Math.exp(-2)),
                new EfficiencyPoint(1, 1)));
    assertThat(fit.law().exponent()).isCloseTo(1.5, within(1e-14));
    assertThat(fit.law().prefactor()).isCloseTo(Math.exp(-1 / 6.0), within(1e-14));
    assertThat(fit.exponentError()).isCloseTo(Math.sqrt(1 / 12.0), within(1e-14));
    assertThat(fit.prefactorError())
        .isCloseTo(Math.exp(-1 / 6.0) * Math.sqrt(5 / 36.0), within(1e-14));
    assertThat(fit.rSquared()).isCloseTo(27 / 28.0, within(1e-14));
  }

  @Test
  void theStandardErrorCoversTheTruthAsOftenAsItShould() {
    SplittableRandom random = new SplittableRandom(42);
    int covered = 0;
    int trials = 2000;
    for (int i = 0; i < trials; i++) {
      FittedClosure fit = FittedClosure.to(scattered(0.05, 30, random));
      covered += Math.abs(fit.law().exponent() - 1.7) <= fit.exponentError() ? 1 : 0;
    }
    // Student's t with 28 degrees of freedom: 67.4 % within one standard error; 4 binomial σ.
    assertThat((double) covered / trials).isCloseTo(0.674, within(0.042));
  }

  @Test
  void dataThatCannotBeFittedAreRefused() {
    EfficiencyPoint one = new EfficiencyPoint(0.5, 0.3);
    EfficiencyPoint closed = new EfficiencyPoint(0.2, 0);
    assertThatThrownBy(() -> FittedClosure.to(List.of(one, one)))
        .hasMessage("points = 2 must be at least 3: power-law fit");
    assertThatThrownBy(() -> FittedClosure.to(List.of(one, one, one)))
        .hasMessage("porosity = 0.5 [-] must not be the same at all points: power-law fit");
    assertThatThrownBy(() -> FittedClosure.to(List.of(one, one, closed)))
        .hasMessage(
            "transport efficiency = 0.0 [-] must be positive and finite: point 2 of a power-law"
                + " fit");
    assertThatThrownBy(() -> new EfficiencyPoint(0.5, 1.2))
        .hasMessage("transport efficiency = 1.2 [-] must be in [0, 1]: measured point");
  }

  @Test
  void tablesAndTextNameTheParameters() {
    FittedClosure fit = FittedClosure.to(scattered(0.05, 6, new SplittableRandom(3)));
    assertThat(fit.toTable().columnNames())
        .containsExactly("ε [-]", "B [-]", "B fitted [-]", "deviation [%]");
    assertThat(fit.parameters().rowCount()).isEqualTo(2);
    assertThat(fit.toString()).contains("γ = ", "α = ", "R² = ", "6 points");
  }
}
