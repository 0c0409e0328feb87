package org.labyrinth.numerics;

/**
 * A solver could not reach what it was asked for. Carries what it did reach, so that a reader can
 * see whether it was slow, stuck or diverging.
 */
public final class SolverException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int iterations;
  private final double timeReached;

  /** The relative residual after each iteration [-]. */
  private final double[] residualHistory;

  /**
   * A failure.
   *
   * @param message quantity, value, unit, rule and place
   * @param iterations iterations done
   * @param timeReached the last time solved for [s]; 0 for a steady problem
   * @param residualHistory the relative residual after each iteration [-]; copied
   */
  public SolverException(
      String message, int iterations, double timeReached, double[] residualHistory) {
    super(message);
    this.iterations = iterations;
    this.timeReached = timeReached;
    this.residualHistory = residualHistory.clone();
  }

  /**
   * How many iterations were done.
   *
   * @return the count
   */
  public int iterations() {
    return iterations;
  }

  /**
   * The last time that was solved for.
   *
   * @return the time [s]; 0 for a steady problem
   */
  public double timeReached() {
    return timeReached;
  }

  /**
   * How the residual went.
   *
   * @return the relative residual after each iteration [-]
   */
  public double[] residualHistory() {
    return residualHistory.clone();
  }
}
