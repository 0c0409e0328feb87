package org.labyrinth.benchmarks.tortuosity;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.labyrinth.benchmarks.sidebyside.Machine;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the comparison.
 *
 * @param date when
 * @param machine where
 * @param results an entry for each image, in the order of the run
 */
record Report(LocalDate date, Machine machine, List<SampleResult> results) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Report {
    results = List.copyOf(results);
  }

  /** All figures; times in seconds, memory in bytes. */
  String json() {
    return JSON.writeValueAsString(this);
  }

  /** The largest share of the processors that other programs took during an image. */
  OptionalDouble otherPrograms() {
    return results.stream().flatMapToDouble(r -> r.otherPrograms().stream()).max();
  }
}
