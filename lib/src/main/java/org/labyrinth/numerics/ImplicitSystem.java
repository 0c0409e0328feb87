package org.labyrinth.numerics;

/**
 * A system F(t, y, y′) = 0, differential and algebraic (of index 1), that solves its own implicit
 * step: it knows the structure of its Jacobian, the integrator does not.
 */
public interface ImplicitSystem {
  /** How an implicit step ended. */
  enum Outcome {
    /** The equations are met. */
    SOLVED,
    /** Newton's method did not converge from the prediction: the step was too long. */
    STEP_TOO_LONG
  }

  /**
   * How many unknowns.
   *
   * @return the length of y
   */
  int size();

  /**
   * Solves F(t, y, rate₀ + s (y − y₀)) = 0 for y.
   *
   * @param t the new time [s]
   * @param s what the scheme multiplies the correction by [1/s]
   * @param predicted y₀; not changed
   * @param predictedRate rate₀; not changed
   * @param y where the solution is written
   * @return whether it was found
   */
  Outcome solve(double t, double s, double[] predicted, double[] predictedRate, double[] y);

  /**
   * The size of an error beside what is tolerated.
   *
   * @param y the state that the error belongs to
   * @param error of every unknown
   * @return 1 where the error is just tolerated [-]
   */
  double norm(double[] y, double[] error);
}
