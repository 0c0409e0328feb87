package org.labyrinth.benchmarks.tortuosity;

/**
 * One smoothing sweep of the solver's finest level, ready to be timed alone. {@link SweepKernels}
 * says which there are.
 */
interface SweepKernel {
  /** Its name in the table. */
  String name();

  /**
   * The least that one sweep must move between memory and processor: each array that it reads, and
   * each that it writes, once [B].
   */
  long bytes();

  /** Does one sweep. */
  void sweep();
}
