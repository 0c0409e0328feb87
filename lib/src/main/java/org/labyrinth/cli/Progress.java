package org.labyrinth.cli;

/** Hears how a longer piece of work gets on. */
@FunctionalInterface
interface Progress {
  /** Called before a step begins. */
  void step(String what);

  /** One more iteration within the step; the error of the result is NaN where it is not known. */
  default void iteration(int iteration, double relativeResidual, double relativeError) {}
}
