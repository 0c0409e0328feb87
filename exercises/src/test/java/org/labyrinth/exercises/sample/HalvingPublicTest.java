package org.labyrinth.exercises.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

class HalvingPublicTest {
  @Test
  @Order(2)
  @DisplayName("Half of 3 is 1.5")
  @Hint("Divide by 2.0.")
  void halvesAnOddNumber(Halving answer) {
    assertThat(answer.half(3)).as("half of 3").isEqualTo(1.5);
  }

  @Test
  @Order(1)
  @DisplayName("Half of 0 is 0")
  void halvesZero(Halving answer) {
    assertThat(answer.half(0)).isZero();
  }

  @Test
  @Order(3)
  @DisplayName("NaN is refused")
  void refusesNaN(Halving answer) {
    assertThatThrownBy(() -> answer.half(Double.NaN)).isInstanceOf(RuntimeException.class);
  }
}
