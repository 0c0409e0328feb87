package org.labyrinth.geomechanics;

/**
 * Terzaghi's closed form: a uniform excess pressure p₀ in a layer that drains at x = 0 and is
 * sealed at x = H, where H is the longest way out. A layer that drains at both ends is two of them
 * back to back. Source: Terzaghi and Fröhlich, <i>Theorie der Setzung von Tonschichten</i>, Wien
 * 1936; Carslaw and Jaeger, <i>Conduction of Heat in Solids</i>, 2nd ed., Oxford 1959, §3.3.
 *
 * <pre>
 *   p/p₀ = Σ (2/m) sin(m x/H) exp(−m² T)      U = 1 − Σ (2/m²) exp(−m² T)
 *   m = π(2k + 1)/2      T = c_v t/H²
 * </pre>
 *
 * @param drainagePath H, above 0 [m]
 * @param consolidationCoefficient c_v, above 0 [m²/s]
 */
public record TerzaghiSeries(double drainagePath, double consolidationCoefficient) {
  private static final String PLACE = "Terzaghi's series";

  /** exp(−40) is below what a double adds to 1. */
  private static final double NEGLIGIBLE = 40;

  /** Below it the first root of time is exact: the other end adds exp(−1/T) of it. */
  private static final double EARLY = 0.02;

  public TerzaghiSeries {
    Require.positive("drainage path", drainagePath, "m", PLACE);
    Require.positive("consolidation coefficient", consolidationCoefficient, "m²/s", PLACE);
  }

  /**
   * The series for a layer.
   *
   * @param thickness of the layer [m]
   * @param material of the layer
   * @param drainedEnds 1 or 2; with 2 the way out is half the thickness
   * @return the series
   */
  public static TerzaghiSeries of(double thickness, PoroelasticMaterial material, int drainedEnds) {
    if (drainedEnds != 1 && drainedEnds != 2) {
      throw new IllegalArgumentException(
          "drained ends = %d must be 1 or 2: %s".formatted(drainedEnds, PLACE));
    }
    return new TerzaghiSeries(thickness / drainedEnds, material.consolidationCoefficient());
  }

  /**
   * Time in units of the layer's own.
   *
   * @param t not negative [s]
   * @return T = c_v t/H² [-]
   */
  public double timeFactor(double t) {
    Require.notNegative("time", t, "s", PLACE);
    return consolidationCoefficient * t / (drainagePath * drainagePath);
  }

  /**
   * The pressure over the initial one.
   *
   * @param x from the drained end, 0 to H; up to 2H by symmetry [m]
   * @param t above 0 [s]
   * @return p/p₀ [-]
   */
  public double pressure(double x, double t) {
    Require.within("x", x, 0, 2 * drainagePath, "m", PLACE);
    Require.positive("time", t, "s", PLACE);
    double factor = timeFactor(t);
    double sum = 0;
    for (int k = 0; ; k++) {
      double m = Math.PI * (2 * k + 1) / 2;
      if (m * m * factor > NEGLIGIBLE) {
        return sum;
      }
      sum += 2 / m * Math.sin(m * x / drainagePath) * Math.exp(-m * m * factor);
    }
  }

  /**
   * The degree of consolidation: the share of the final settlement that is there.
   *
   * @param t not negative [s]
   * @return U [-]; 2 √(T/π) at first
   */
  public double degree(double t) {
    double factor = timeFactor(t);
    if (factor < EARLY) {
      return 2 * Math.sqrt(factor / Math.PI);
    }
    double sum = 0;
    for (int k = 0; ; k++) {
      double m = Math.PI * (2 * k + 1) / 2;
      if (m * m * factor > NEGLIGIBLE) {
        return 1 - sum;
      }
      sum += 2 / (m * m) * Math.exp(-m * m * factor);
    }
  }

  /**
   * When a degree of consolidation is reached; t₉₀ is {@code timeTo(0.9)}, at T = 0.848.
   *
   * @param degree U, above 0 and below 1 [-]
   * @return t [s]
   */
  public double timeTo(double degree) {
    if (!(degree > 0 && degree < 1)) {
      throw new IllegalArgumentException(
          "degree of consolidation = %s [-] must be in (0, 1): %s".formatted(degree, PLACE));
    }
    double unit = drainagePath * drainagePath / consolidationCoefficient;
    double low = 0;
    double high = NEGLIGIBLE;
    // Halved until nothing is left between: U rises without a break.
    for (double middle = 20; middle > low && middle < high; middle = 0.5 * (low + high)) {
      if (degree(middle * unit) < degree) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high * unit;
  }
}
