package org.labyrinth.benchmarks.p2d;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.benchmarks.sidebyside.StopWatch;

/**
 * What a tool did with a sweep over C-rates.
 *
 * @param seconds each time the whole sweep took [s]
 * @param endTimes of the discharges, in the order of the rates [s]
 * @param way how they were spread over the threads
 * @param versions what ran
 */
record SweepFigures(List<Double> seconds, List<Double> endTimes, String way, String versions) {
  SweepFigures {
    seconds = List.copyOf(seconds);
    endTimes = List.copyOf(endTimes);
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
  SweepFigures with(SweepFigures later) {
    List<Double> all = Stream.concat(seconds.stream(), later.seconds.stream()).toList();
    return new SweepFigures(all, endTimes, way, versions);
  }
}
