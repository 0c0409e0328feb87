package org.labyrinth.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatternSearchTest {
  @Test
  void itFindsTheTopOfAHillToTheLastStep() {
    PatternSearch search = new PatternSearch(new double[] {1, 1}, 20);
    Optimum top =
        search.maximize(p -> 7 - (p[0] - 3) * (p[0] - 3) - 2 * (p[1] + 1) * (p[1] + 1), 0.3, 0.4);
    double lastStep = Math.pow(2, -20);
    assertThat(top.point()[0]).isCloseTo(3, within(lastStep));
    assertThat(top.point()[1]).isCloseTo(-1, within(lastStep));
    assertThat(top.value()).isCloseTo(7, within(1e-9)); // the square of the last step
  }

  @Test
  void itStaysWhereItMayGo() {
    PatternSearch search = new PatternSearch(new double[] {0.5}, 30);
    Optimum top = search.maximize(p -> p[0] <= 2.2 ? p[0] : Double.NEGATIVE_INFINITY, 0);
    assertThat(top.point()[0]).isLessThanOrEqualTo(2.2).isCloseTo(2.2, within(1e-8));
    Optimum never = search.maximize(p -> p[0] == 0 ? 1 : Double.NaN, 0);
    assertThat(never.value()).isEqualTo(1);
  }

  @Test
  void aStepOfZeroHoldsACoordinate() {
    PatternSearch search = new PatternSearch(new double[] {0, 1}, 10);
    Optimum top = search.maximize(p -> -p[0] * p[0] - p[1] * p[1], 5, 5);
    assertThat(top.point()).containsExactly(5, 0);
  }

  @Test
  void itCountsEveryEvaluation() {
    AtomicInteger calls = new AtomicInteger();
    PatternSearch search = new PatternSearch(new double[] {1, 0.5, 0}, 6);
    Optimum top =
        search.maximize(
            p -> {
              calls.incrementAndGet();
              return -Math.abs(p[0] - 2.7) - Math.abs(p[1] - p[0]);
            },
            0,
            0,
            0);
    assertThat(top.evaluations()).isEqualTo(calls.get());
  }

  @Test
  void nothingOfItIsShared() {
    double[] start = {0};
    Optimum top =
        new PatternSearch(new double[] {1}, 3)
            .maximize(
                p -> {
                  double value = -Math.abs(p[0] - 1);
                  p[0] = 100;
                  return value;
                },
                start);
    assertThat(top.point()).containsExactly(1);
    assertThat(start).containsExactly(0);
    top.point()[0] = 9;
    assertThat(top.point()).containsExactly(1);
  }

  @Test
  void whatIsNoSearchIsRefused() {
    assertThatThrownBy(() -> new PatternSearch(new double[] {1, -1}, 1))
        .hasMessage(
            "step = -1.0 must be finite and not negative: coordinate 1 of a pattern search");
    assertThatThrownBy(() -> new PatternSearch(new double[] {1}, -1))
        .hasMessage("halvings = -1 must be from 0 to 60: pattern search");
    PatternSearch search = new PatternSearch(new double[] {1}, 1);
    assertThatThrownBy(() -> search.maximize(p -> 0, 1, 2))
        .hasMessage("coordinates = 2 must be as many as steps = 1: pattern search");
    assertThatThrownBy(() -> search.maximize(p -> Double.NaN, 1))
        .hasMessage("value = NaN at the start must be finite: pattern search");
  }
}
