package org.labyrinth.benchmarks.p2d;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.benchmarks.sidebyside.StopWatch;

/**
 * What a tool did with one discharge.
 *
 * @param seconds each timed run [s]
 * @param curve the discharge
 * @param steps of the time integration
 * @param bytes allocated by a run [B]; 0 where it was not measured
 * @param versions what ran
 */
record DischargeFigures(List<Double> seconds, Curve curve, int steps, long bytes, String versions) {
  DischargeFigures {
    seconds = List.copyOf(seconds);
  }

  @JsonIgnore
  double median() {
    return StopWatch.median(seconds);
  }

  @JsonIgnore
  double least() {
    return seconds.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  /** The same with the runs of a later round. */
  DischargeFigures with(DischargeFigures later) {
    List<Double> all = Stream.concat(seconds.stream(), later.seconds.stream()).toList();
    return new DischargeFigures(all, curve, steps, bytes, versions);
  }
}
