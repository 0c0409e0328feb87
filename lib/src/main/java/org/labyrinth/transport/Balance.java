package org.labyrinth.transport;

import org.labyrinth.numerics.SolverException;

/**
 * Where the salt went, per area of cross-section: content = initial content + inflow at both ends +
 * production, up to round-off. Time integrals are taken with the scheme's own weights.
 *
 * @param initialContent ∫ ε c dx at t = 0 [mol/m²]
 * @param content ∫ ε c dx now [mol/m²]
 * @param inflowLeft what came in at the first face since [mol/m²]
 * @param inflowRight what came in at the last face since [mol/m²]
 * @param produced ∫∫ a r dx dt, what the interface gave [mol/m²]
 * @param turnover what the imbalance is relative to: the content, unsigned, and all that came and
 *     went, unsigned, together with what the largest |c| would have driven across the medium
 *     [mol/m²]
 * @param resolution how finely doubles resolve the inflow at all, an ulp of the concentrations
 *     whose difference drives it; far below the turnover unless the first cell is very narrow
 *     [mol/m²]
 */
public record Balance(
    double initialContent,
    double content,
    double inflowLeft,
    double inflowRight,
    double produced,
    double turnover,
    double resolution) {
  /**
   * Round-off of a million steps or a million cells stays below it; an error of a scheme would not.
   */
  private static final double CERTIFIED = 1e-9;

  private static final double ULPS = 64;

  /**
   * |content − initial content − inflow − production| over the turnover.
   *
   * @return the relative imbalance, round-off [-]
   */
  public double imbalance() {
    return missing() == 0 ? 0 : missing() / turnover;
  }

  private double missing() {
    return Math.abs(content - initialContent - inflowLeft - inflowRight - produced);
  }

  Balance certified(double time, int stages) {
    return certified(time, stages, "averaged diffusion");
  }

  Balance certified(double time, int stages, String place) {
    if (!(missing() <= CERTIFIED * turnover + ULPS * resolution)) {
      throw new SolverException(
          "salt imbalance = %.3g [-] must be at most %.0e: %s at t = %s s"
              .formatted(imbalance(), CERTIFIED, place, time),
          stages,
          time,
          new double[] {imbalance()});
    }
    return this;
  }
}
