package org.labyrinth.benchmarks.p2d;

/**
 * How far a curve is from the converged one. The last 2 % are left out: the voltage falls so
 * steeply there that the end tells more, which is listed beside it.
 *
 * @param early the largest |ΔV| in the first 30 s at 1C, where the surface of the particles decides
 *     [V]
 * @param later the largest |ΔV| from then to 98 % of the discharge [V]
 * @param end the end of the discharge, less the converged one [s]
 */
record CurveError(double early, double later, double end) {
  /** Over the C-rate [s]. */
  private static final double FIRST = 30;

  private static final double LAST = 0.98;

  /**
   * Compares at the reference's samples; a curve that lacks one is infinitely far off.
   *
   * @param curve of a tool, sampled at the reference's times
   * @param reference the converged curve
   * @param rate of both [1/h]
   */
  static CurveError of(Curve curve, Curve reference, double rate) {
    double early = 0;
    double later = 0;
    for (int i = 0; i < reference.times().size(); i++) {
      double t = reference.times().get(i);
      if (t > LAST * reference.end()) {
        break;
      }
      int at = curve.times().indexOf(t);
      double error =
          at < 0
              ? Double.POSITIVE_INFINITY
              : Math.abs(curve.voltages().get(at) - reference.voltages().get(i));
      if (t < FIRST / rate) {
        early = worse(early, error);
      } else {
        later = worse(later, error);
      }
    }
    return new CurveError(early, later, curve.end() - reference.end());
  }

  /** The larger; no number is worse than any. */
  private static double worse(double a, double b) {
    return Double.isNaN(b) ? Double.POSITIVE_INFINITY : Math.max(a, b);
  }
}
