package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.labyrinth.sweep.Failure;
import org.labyrinth.sweep.Outcome;
import org.labyrinth.sweep.Row;
import org.labyrinth.sweep.SweepPlan;
import org.labyrinth.sweep.Variant;

class SweepWatchTest {
  private static final Variant VARIANT =
      SweepPlan.parse("{\"cell\": \"lgm50\"}", "plan.json").variants().get(0);

  private final StringWriter log = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final SweepWatch watch =
      new SweepWatch(new PrintWriter(log), clock::get, Optional.empty());

  private void after(int seconds, int done, Outcome outcome) {
    clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    watch.finished(done, 100, VARIANT, outcome);
  }

  @Test
  void aLineAMinuteWhereNobodyWatches() {
    after(40, 1, Row.empty());
    assertThat(log.toString()).isEmpty();
    after(40, 2, Row.empty());
    after(40, 3, Row.empty());
    after(40, 4, new Failure("no"));
    // 98 runs at 40 s; 96 runs at 40 s.
    assertThat(log.toString().lines())
        .containsExactly(
            "2 of 100 runs, about 65 min left", "4 of 100 runs, 1 failed, about 64 min left");
  }

  @Test
  void runsFoundInTheJournalDoNotCountForTheEstimate() {
    after(61, 99, Row.empty());
    assertThat(log.toString().strip()).isEqualTo("99 of 100 runs, about 61 s left");
  }
}
