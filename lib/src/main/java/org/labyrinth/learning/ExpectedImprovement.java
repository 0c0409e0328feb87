package org.labyrinth.learning;

import org.labyrinth.numerics.NormalLaw;

/**
 * What trying a candidate is expected to gain over the best tried so far, E max(0, y − y_best):
 *
 * <pre>
 *   (μ − y_best) Φ(z) + σ φ(z)        z = (μ − y_best)/σ
 * </pre>
 *
 * Large where the mean is high, and where nothing is known. Source: Jones, Schonlau and Welch
 * (1998), doi 10.1023/A:1008306431147.
 */
public final class ExpectedImprovement {
  private ExpectedImprovement() {}

  /**
   * Computes it.
   *
   * @param prediction of the candidate
   * @param best the greatest value so far, in the same unit
   * @return the expected gain, not negative
   */
  public static double of(Prediction prediction, double best) {
    double gain = prediction.mean() - best;
    double deviation = prediction.standardDeviation();
    if (deviation == 0) {
      return Math.max(0, gain);
    }
    double z = gain / deviation;
    // Far below the best the two terms cancel to round-off, which may be negative.
    return Math.max(0, gain * NormalLaw.probability(z) + deviation * NormalLaw.density(z));
  }
}
