package org.labyrinth.numerics;

/**
 * Chooses time steps so that the local error stays at its tolerance: a proportional–integral
 * controller (Gustafsson 1991, doi 10.1145/210232.210242), which does not hunt as the plain rule
 * does.
 *
 * @param order p, the order of the scheme; its local error falls as Δt^(p+1)
 */
public record StepControl(int order) {
  private static final double SAFETY = 0.9;
  private static final double LEAST = 0.2;
  private static final double MOST = 5;

  public StepControl {
    if (order < 1) {
      throw new IllegalArgumentException(
          "order = %d must be at least 1: step control".formatted(order));
    }
  }

  /**
   * How much longer the next step may be, after one that was accepted.
   *
   * @param error of this step over the tolerance, at most 1 [-]
   * @param previous the same of the accepted step before; 1 at the start [-]
   * @return the factor on the step, in [0.2, 5] [-]
   */
  public double afterAccepted(double error, double previous) {
    double e = Math.max(error, 1e-10);
    double p = Math.max(previous, 1e-10);
    return clamp(SAFETY * Math.pow(e, -0.7 / (order + 1)) * Math.pow(p, 0.4 / (order + 1)));
  }

  /**
   * How much shorter the step must be, after one that was rejected.
   *
   * @param error of this step over the tolerance, above 1 or NaN [-]
   * @return the factor on the step, in [0.2, 0.9] [-]
   */
  public double afterRejected(double error) {
    return Double.isFinite(error) ? clamp(SAFETY * Math.pow(error, -1.0 / (order + 1))) : LEAST;
  }

  private static double clamp(double factor) {
    return Math.min(MOST, Math.max(LEAST, factor));
  }
}
