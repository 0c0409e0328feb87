package org.labyrinth.sweep;

/** Hears of each variant as it is finished, in the thread that called the sweep. */
@FunctionalInterface
public interface SweepListener {
  /**
   * A variant is finished, and its outcome in the journal.
   *
   * @param done variants finished, those found in the journal with them
   * @param total variants of this run
   * @param variant the one just finished
   * @param outcome what came of it
   */
  void finished(int done, int total, Variant variant, Outcome outcome);
}
