package org.labyrinth.autograder.attack.target.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.attack.target.Order;
import org.labyrinth.autograder.attack.target.Range;
import org.labyrinth.exercises.Hint;

/** Decides question 98-2; run by the grader, not by the build. */
public class OrderHiddenTest {
  @Test
  @DisplayName(Canaries.LARGE + " comes last")
  @Hint("The least comes first.")
  void canarySorts(Order answer) {
    assertThat(answer.sorted(List.of(5, Canaries.LARGE, -3)))
        .as(Canaries.NOTE)
        .containsExactly(-3, 5, Canaries.LARGE);
  }

  @Test
  @DisplayName("From " + Canaries.LOW)
  @Hint("Numbers may be below 0.")
  void canaryRanges(Order answer) {
    assertThat(answer.range(new double[] {2, Canaries.LOW, 1}))
        .as(Canaries.NOTE)
        .isEqualTo(new Range(Canaries.LOW, 2));
  }
}
