package org.labyrinth.autograder.attack.target.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.attack.target.Letters;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;

/** Decides question 98-1; run by the grader, not by the build. */
public class LettersHiddenTest {
  @Test
  @DisplayName(Canaries.SENTENCE)
  @Hint("The last letter comes first.")
  @Weight(2)
  void canaryTurns(Letters answer) {
    assertThat(answer.backwards(Canaries.WORD)).as(Canaries.NOTE).isEqualTo(Canaries.BACKWARDS);
  }

  @Test
  @DisplayName(Canaries.SENTENCE + ", twice")
  @Hint("The same text gives the same result.")
  void canaryTwice(Letters answer) {
    String once = answer.backwards(Canaries.WORD);
    assertThat(answer.backwards(Canaries.WORD)).as(Canaries.NOTE).isEqualTo(once);
    assertThat(answer.backwards(once)).as(Canaries.NOTE).isEqualTo(Canaries.WORD);
  }

  @Test
  @DisplayName("Three times " + Canaries.VALUE)
  @Hint("Every number counts.")
  void canaryTriples(Letters answer) {
    double[] values = {Canaries.VALUE, -4};
    assertThat(answer.times(values, 3))
        .as(Canaries.NOTE)
        .containsExactly(new double[] {Canaries.TRIPLE, -12}, within(1e-9));
  }
}
