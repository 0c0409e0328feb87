package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * From the start of a process to its end, with the curve printed.
 *
 * @param command for the notes
 * @param seconds each run [s]
 */
record ColdFigures(String command, List<Double> seconds) {
  ColdFigures {
    seconds = List.copyOf(seconds);
  }
}
