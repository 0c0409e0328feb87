package org.labyrinth.p2d;

/** Hears how a run gets on. */
@FunctionalInterface
public interface RunListener {
  /**
   * Called at the start of a step of the experiment, and after every step of time within it.
   *
   * @param step of the experiment, from 0
   * @param time since the start of the run [s]
   */
  void reached(int step, double time);
}
