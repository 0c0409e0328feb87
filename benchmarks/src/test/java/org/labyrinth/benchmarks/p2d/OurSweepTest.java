package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OurSweepTest {
  /** A discharge that takes as long as the rate says. */
  private record Ideal(double rate) implements CellTool.Discharge {
    @Override
    public double end() {
      return 3600 / rate;
    }

    @Override
    public double voltage(double time) {
      return 3;
    }

    @Override
    public double ampereHours() {
      return 5;
    }

    @Override
    public int steps() {
      return 1;
    }
  }

  @Test
  void everyRateIsRunOnceASweepAndKeepsItsPlace() throws IOException {
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger prepared = new AtomicInteger();
    CellTool tool =
        new CellTool() {
          @Override
          public PreparedCell prepare(Path bpx, CellModel model, Setting setting) {
            prepared.incrementAndGet();
            return rate -> {
              runs.incrementAndGet();
              return new Ideal(rate);
            };
          }

          @Override
          public RunEnd run(Case one) {
            throw new IllegalStateException("not asked for");
          }
        };
    Job job =
        new Job(
            Job.SWEEP,
            "cell.json",
            CellModel.P2D,
            Setting.named("default"),
            List.of(0.5, 1.0, 2.0),
            List.of(),
            2,
            2);
    SweepFigures figures = new OurSweep(tool, job).timed();
    assertThat(figures.endTimes()).containsExactly(7200.0, 3600.0, 1800.0);
    assertThat(figures.seconds()).hasSize(2);
    assertThat(prepared).hasValue(2);
    assertThat(runs).hasValue((OurSweep.WARM_UP + 2) * 3);
  }
}
