package org.labyrinth.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private long seconds;

  private TimeLeft of(int submissions) {
    return new TimeLeft(submissions, () -> (long) (seconds * 1e9));
  }

  @Test
  void theRestTakesAsLongEachAsWhatWasGradedDid() {
    TimeLeft time = of(103);
    assertThat(time.sentence()).isEmpty();
    for (int i = 0; i < 50; i++) {
      time.skipped();
    }
    assertThat(time.sentence()).isEmpty();
    seconds = 6;
    time.done();
    time.done();
    // 51 are left, of 3 s each: 153 s.
    assertThat(time.sentence()).isEqualTo("about 3 min left");
    time.done();
    assertThat(time.sentence()).isEqualTo("about 100 s left");
  }

  @Test
  void atTheEndNothingIsSaidAndHoursAreHours() {
    TimeLeft time = of(3601);
    seconds = 4;
    time.done();
    assertThat(time.sentence()).isEqualTo("about 4 h left");
    TimeLeft one = of(1);
    one.done();
    assertThat(one.sentence()).isEmpty();
  }
}
