package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
  /** A question whose tests keep score; nested, so that the build does not run them. */
  @Question(id = "97-1", title = "Jumping", points = 1)
  interface Jumping {
    double height();
  }

  /** Its public tests. */
  static class JumpingPublicTest {
    @Test
    @Order(1)
    @DisplayName("It leaves the ground")
    void leavesTheGround(Jumping answer, Scoreboard scores) {
      double height = answer.height();
      scores.report(new Score("Height <m>", height, "m", true));
      assertThat(height).isPositive();
    }

    @Test
    @Order(2)
    @DisplayName("It comes down")
    void comesDown(Jumping answer) {
      assertThat(answer.height()).isLessThan(10);
    }
  }

  private static List<TestResult> run(double height) {
    Jumping answer = () -> height;
    return TestRunner.run(Jumping.class, JumpingPublicTest.class, answer, TestWatch.NONE);
  }

  @Test
  void aScoreGoesWithTheTestThatReportedItAndWithNoOther() {
    List<TestResult> results = run(2.5);
    assertThat(results.get(0).scores()).containsExactly(new Score("Height <m>", 2.5, "m", true));
    assertThat(results.get(1).scores()).isEmpty();
  }

  @Test
  void whatDoesNotPassHasNoScore() {
    for (double height : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(run(height).get(0).passed()).isFalse();
      assertThat(run(height).get(0).scores()).isEmpty();
    }
  }

  @Test
  void theCheckShowsTheScore() {
    CheckReport report = Check.answer((Jumping) () -> 2.5);
    assertThat(report.toString()).contains("✓ It leaves the ground\n      Height <m>: 2.50 m\n");
    assertThat(report.toHtml()).contains("Height &lt;m&gt;: 2.50 m</pre>");
    assertThat(Check.answer((Jumping) () -> -1).toString()).doesNotContain("Height");
  }

  @Test
  void whatIsNoScoreIsRefused() {
    assertThatThrownBy(() -> new Score(" ", 1, "m", true))
        .hasMessage("board = \" \" must be a line: score");
    assertThatThrownBy(() -> new Score("a\nb", 1, "m", true)).hasMessageEndingWith("line: score");
    assertThatThrownBy(() -> new Score("a", Double.NaN, "m", true))
        .hasMessage("value = NaN m must be finite: score of a");
    Scoreboard board = new Scoreboard();
    board.report(new Score("a", 1, "m", true));
    assertThatThrownBy(() -> board.report(new Score("a", 2, "m", true)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("scores = 2 must be one a board and test: a");
  }
}
