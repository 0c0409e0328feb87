package org.labyrinth.autograder.sample.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.sample.Summing;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Score;
import org.labyrinth.exercises.Scoreboard;

/** Decides question 99-2; run by the grader, not by the build. */
public class SummingHidden {
  @Test
  @DisplayName("The sum of 1, 2 and 4 is 7")
  @Hint("Every entry counts once.")
  void addsThreeNumbers(Summing answer, Scoreboard scores) {
    double sum = answer.sum(new double[] {1, 2, 4});
    scores.report(new Score("The sum of three", sum, "m", true));
    assertThat(sum).isEqualTo(7);
  }

  @Test
  @DisplayName("The sum of nothing is 0")
  void addsNothing(Summing answer) {
    assertThat(answer.sum(new double[0])).isZero();
  }
}
