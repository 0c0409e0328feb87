package org.labyrinth.benchmarks.grade;

import java.util.List;

/**
 * What a batch came to.
 *
 * @param submissions graded
 * @param share of the points earned; 1 for honest right answers
 * @param isolation what kept students' code apart, in words
 * @param bytes resident memory of the grader and its processes as the batch went on [B]
 * @param callMicros how long calls across the protocol took, block by block [µs]; empty if none
 */
record GradingFigures(
    int submissions, double share, String isolation, List<Long> bytes, List<Double> callMicros) {
  GradingFigures {
    bytes = List.copyOf(bytes);
    callMicros = List.copyOf(callMicros);
  }

  /** The highest memory in the second half over that in the first: 1 if it is flat. */
  double growth() {
    int half = bytes.size() / 2;
    return half == 0
        ? Double.NaN
        : (double) highest(bytes.subList(half, bytes.size())) / highest(bytes.subList(0, half));
  }

  /** The highest of all [B]. */
  long peak() {
    return highest(bytes);
  }

  private static long highest(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
