package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Score;

class ScoresPageTest {
  private static List<Standing> standings(boolean higherIsBetter) {
    return IntStream.rangeClosed(1, 20)
        .mapToObj(
            i ->
                new Standing(
                    i,
                    "name" + i,
                    new Score("Time", higherIsBetter ? 21 - i : i, "s", higherIsBetter)))
        .toList();
  }

  @Test
  void namesAreNotThereButTheWayToOnesPlaceIs() {
    assertThat(ScoresPage.write(standings(true)))
        .doesNotContain("name1")
        .contains(
            "20 scores. The best: 20 s. A tenth have 19 s or better, a quarter 16 s, half of them 11 s.");
    assertThat(ScoresPage.write(standings(false)))
        .contains("The best: 1 s. A tenth have 2 s or better, a quarter 5 s, half of them 10 s.");
  }

  @Test
  void theSmallestStandsLeftWhicheverLeads() {
    for (boolean higher : new boolean[] {true, false}) {
      assertThat(ScoresPage.write(standings(higher)))
          .contains("<span>1 s</span><span>20 s</span>", "cx=\"10.0\"", "cx=\"590.0\"");
    }
  }

  @Test
  void oneScoreStandsInTheMiddle() {
    assertThat(ScoresPage.write(standings(true).subList(0, 1)))
        .contains("The best: 20 s.", "cx=\"300.0\"")
        .doesNotContain("NaN");
  }
}
