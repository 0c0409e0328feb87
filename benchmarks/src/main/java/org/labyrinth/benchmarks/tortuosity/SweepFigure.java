package org.labyrinth.benchmarks.tortuosity;

/**
 * How fast a smoothing sweep moves data.
 *
 * @param kernel its name
 * @param bytes the least that one sweep must move between memory and processor [B]
 * @param seconds the best of ten sweeps [s]
 */
record SweepFigure(String kernel, long bytes, double seconds) {
  double bytesPerSecond() {
    return bytes / seconds;
  }
}
