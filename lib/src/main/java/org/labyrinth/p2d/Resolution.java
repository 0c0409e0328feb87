package org.labyrinth.p2d;

/**
 * How finely a cell is resolved.
 *
 * @param negative cells across the negative electrode, at least 2
 * @param separator cells across the separator, at least 1
 * @param positive cells across the positive electrode, at least 2
 * @param radial nodes along a particle's radius, from 2 to 60
 * @param tolerance error of a step tolerated, as a share of the stoichiometry and in volts, in (0,
 *     0.1]
 */
public record Resolution(int negative, int separator, int positive, int radial, double tolerance) {
  /** For many runs, and for SPM and SPMe: a few tenths of a millivolt up to 1C, two at 2C. */
  public static final Resolution FAST = new Resolution(18, 4, 12, 8, 5e-4);

  /** Below half a millivolt. */
  public static final Resolution DEFAULT = new Resolution(40, 6, 24, 14, 1e-4);

  /** Below a tenth of a millivolt. */
  public static final Resolution ACCURATE = new Resolution(80, 10, 50, 18, 1e-5);

  public Resolution {
    Require.atLeast("cells of the negative electrode", negative, 2);
    Require.atLeast("cells of the separator", separator, 1);
    Require.atLeast("cells of the positive electrode", positive, 2);
    Require.atLeast("radial nodes", radial, 2);
    Require.inside("tolerance", tolerance, 0, 0.1, "[-]", "resolution");
  }
}
