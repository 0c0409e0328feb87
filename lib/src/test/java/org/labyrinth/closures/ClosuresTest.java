package org.labyrinth.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Closed forms and limits of the laws for B(ε). */
class ClosuresTest {
  private static final double ROUND_OFF = 1e-14;

  private static final List<Closure> LAWS =
      List.of(
          new Bruggeman(),
          new Bruggeman(2),
          new Maxwell(),
          new PowerLaw(1, 1.8),
          new PercolationClosure(0.3));

  @Test
  void bruggemansTortuosityFactorIsOneOverTheRootOfThePorosity() {
    for (double porosity : new double[] {0.1, 0.25, 0.5, 1}) {
      assertThat(new Bruggeman().transportEfficiency(porosity))
          .isCloseTo(porosity * Math.sqrt(porosity), within(ROUND_OFF));
      assertThat(new Bruggeman().tortuosityFactor(porosity))
          .isCloseTo(1 / Math.sqrt(porosity), within(ROUND_OFF * 10));
    }
  }

  @Test
  void everyLawIsOneInOpenSpaceAndZeroWithoutPores() {
    for (Closure law : LAWS) {
      assertThat(law.transportEfficiency(1)).as(law.name()).isCloseTo(1, within(ROUND_OFF));
      assertThat(law.transportEfficiency(0)).as(law.name()).isZero();
      assertThat(law.tortuosityFactor(0)).as(law.name()).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }

  @Test
  void everyLawRisesWithPorosityAndStaysBelowWienersBound() {
    for (Closure law : LAWS) {
      double before = 0;
      for (double porosity = 0.01; porosity <= 1; porosity += 0.01) {
        double efficiency = law.transportEfficiency(porosity);
        assertThat(efficiency)
            .as(law.name())
            .isGreaterThanOrEqualTo(before)
            .isLessThanOrEqualTo(porosity + ROUND_OFF);
        before = efficiency;
      }
    }
  }

  @Test
  void maxwellsSpheresLowerBByThreeHalvesOfTheirShareWhenDilute() {
    double share = 1e-6;
    // 1 − 3φ/2 to first order; the next term is 3φ²/4.
    assertThat(new Maxwell().transportEfficiency(1 - share))
        .isCloseTo(1 - 1.5 * share, within(share * share));
    assertThat(new Maxwell(1e12).transportEfficiency(1 - share))
        .isCloseTo(1 + 3 * share, within(4 * share * share));
  }

  @Test
  void maxwellsSpheresOfTheMatrixAreNotThere() {
    assertThat(new Maxwell(1).transportEfficiency(0.3)).isEqualTo(1);
    assertThat(new Maxwell(1).tortuosityFactor(0.3)).isEqualTo(1);
    assertThat(new Maxwell(0.2).transportEfficiency(0)).isCloseTo(0.2, within(ROUND_OFF));
  }

  @Test
  void belowTheThresholdNothingPasses() {
    PercolationClosure law = new PercolationClosure(0.2, 2);
    assertThat(law.transportEfficiency(0.2)).isZero();
    assertThat(law.tortuosityFactor(0.19)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(law.transportEfficiency(0.6)).isCloseTo(0.25, within(ROUND_OFF));
  }

  @Test
  void impossiblePorositiesAndParametersAreRefused() {
    assertThatThrownBy(() -> new Bruggeman().transportEfficiency(1.3))
        .hasMessage("porosity = 1.3 [-] must be in [0, 1]: Bruggeman's law");
    assertThatThrownBy(() -> new Maxwell().tortuosityFactor(Double.NaN))
        .hasMessage("porosity = NaN [-] must be in [0, 1]: Maxwell's law");
    assertThatThrownBy(() -> new Bruggeman(0.5))
        .hasMessage("exponent = 0.5 [-] must be finite and at least 1.0: Bruggeman's law");
    assertThatThrownBy(() -> new PercolationClosure(1))
        .hasMessage("threshold = 1.0 [-] must be in [0, 1): percolation law");
    assertThatThrownBy(() -> new PowerLaw(0, 1))
        .hasMessage("prefactor = 0.0 [-] must be positive and finite: power law");
  }

  @Test
  void aComparisonHasARowALaw() {
    assertThat(ClosureComparison.classical(0.5).toTable().print())
        .contains("Bruggeman, α = 1.500", "Maxwell, insulating spheres", "0.4");
  }
}
