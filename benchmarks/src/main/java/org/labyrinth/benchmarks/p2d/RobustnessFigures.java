package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * How the runs of one tool ended.
 *
 * @param ends in the order of the cases
 * @param versions what ran
 */
record RobustnessFigures(List<RunEnd> ends, String versions) {
  RobustnessFigures {
    ends = List.copyOf(ends);
  }

  long count(Ending ending) {
    return ends.stream().filter(e -> e.ending() == ending).count();
  }
}
