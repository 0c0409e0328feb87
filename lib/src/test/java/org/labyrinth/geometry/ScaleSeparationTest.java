package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScaleSeparationTest {
  @Test
  void separatedScalesHold() {
    ScaleSeparation scales = new ScaleSeparation(5, 20, 80, 2);

    assertThat(scales.representativeToParticle()).isEqualTo(4);
    assertThat(scales.representativeToCorrelation()).isEqualTo(10);
    assertThat(scales.gradientToRepresentative()).isEqualTo(4);
    assertThat(scales.holds(4)).isTrue();
    assertThat(scales.violations(3)).isEmpty();
  }

  @Test
  void everyRatioThatFailsIsNamed() {
    ScaleSeparation scales = new ScaleSeparation(5, 20, 80, 2);

    assertThat(scales.holds(5)).isFalse();
    assertThat(scales.violations(5))
        .containsExactly(
            "representative length / particle diameter = 4.00 [-] must be at least 5.00: scale"
                + " separation",
            "gradient length / representative length = 4.00 [-] must be at least 5.00: scale"
                + " separation");
    assertThat(scales.violations(20)).hasSize(3);
  }

  @Test
  void lengthsArePositiveAndFinite() {
    assertThatThrownBy(() -> new ScaleSeparation(0, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("particle diameter = 0.0 m must be positive and finite: scale separation");
    assertThatThrownBy(() -> new ScaleSeparation(1, 1, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gradient length = NaN m");
    assertThatThrownBy(() -> new ScaleSeparation(1, 1, 1, 1).holds(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("factor = 1.0 [-] must be above 1");
  }
}
