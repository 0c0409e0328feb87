package org.labyrinth.numerics;

/** Told how an iterative solver gets on; an exception it throws ends the solve. */
@FunctionalInterface
public interface IterationListener {
  /** Listens to nothing. */
  IterationListener NONE = (iteration, relativeResidual, relativeError) -> {};

  /**
   * One more iteration is done.
   *
   * @param iteration how many are done
   * @param relativeResidual ‖b − A x‖ / ‖b‖ [-]
   * @param relativeError the estimated relative error of what is asked for, as far as it is known
   *     [-]
   */
  void iteration(int iteration, double relativeResidual, double relativeError);
}
