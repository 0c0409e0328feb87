package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrokenTestsTest {
  /** A question whose tests need what is not there. */
  @Question(id = "97-2", title = "Standing", points = 1)
  interface Standing {
    double height();
  }

  /** Its public tests; nested, so that the build does not run them. */
  static class StandingPublicTest {
    @Test
    void stands(Standing answer) {
      if (answer.height() > 0) {
        throw new NoClassDefFoundError("org/assertj/Missing");
      }
    }
  }

  @Test
  void aClassThatATestWantsIsNobodysMistake() {
    assertThatThrownBy(
            () ->
                TestRunner.run(
                    Standing.class, StandingPublicTest.class, (Standing) () -> 1, TestWatch.NONE))
        .hasMessageContaining("cannot be run: org/assertj/Missing");
  }

  @Test
  void aClassThatAnAnswerWantsIsItsOwnMistake() {
    Standing answer =
        () -> {
          throw new NoClassDefFoundError("MyHelper");
        };
    assertThat(
            TestRunner.run(Standing.class, StandingPublicTest.class, answer, TestWatch.NONE)
                .get(0)
                .verdict())
        .isEqualTo(Verdict.EXCEPTION);
  }
}
