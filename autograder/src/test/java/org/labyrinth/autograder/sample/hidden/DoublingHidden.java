package org.labyrinth.autograder.sample.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.sample.Doubling;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;

/** Decides question 99-1; run by the grader, not by the build. */
public class DoublingHidden {
  @Test
  @DisplayName("Twice 21 is 42")
  @Hint("Multiply.")
  @Weight(2)
  void doublesANumber(Doubling answer) {
    assertThat(answer.twice(21)).as("secret of 21").isEqualTo(42);
  }

  @Test
  @DisplayName("Twice 0 is 0")
  void doublesZero(Doubling answer) {
    assertThat(answer.twice(0)).isZero();
  }

  @Test
  @DisplayName("A number below 0 is refused")
  void refusesNegativeNumbers(Doubling answer) {
    assertThatThrownBy(() -> answer.twice(-1)).isInstanceOf(RuntimeException.class);
  }
}
