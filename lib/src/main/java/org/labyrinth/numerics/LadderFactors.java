package org.labyrinth.numerics;

/**
 * A ladder ready to be solved, by elimination node after node: what lies before a node is seen from
 * it as one conductance to ground, e·g/(e + g), two in series. Only sums, products and quotients of
 * positive numbers occur, never a difference, so a right-hand side that is not negative gives every
 * xᵢ to a few ulp, however large g is beside s, and Σ s x = Σ b holds to round-off (the idea of
 * Grassmann, Taksar and Heyman 1985, doi 10.1287/opre.33.5.1107, here on a tridiagonal matrix).
 */
public final class LadderFactors {
  private final double[] pivot;
  private final double[] share;

  LadderFactors(double[] along, double[] toGround) {
    int n = toGround.length;
    pivot = new double[n];
    share = new double[n];
    double seen = toGround[0];
    for (int i = 0; i < n; i++) {
      double g = i < n - 1 ? along[i] : 0;
      pivot[i] = seen + g;
      if (!(pivot[i] > 0)) {
        throw new SolverException(
            "conductance to ground = 0 must be above 0: the nodes up to %d of the ladder hang in the air"
                .formatted(i),
            0,
            0,
            new double[0]);
      }
      share[i] = g / pivot[i];
      seen = i < n - 1 ? toGround[i + 1] + share[i] * seen : 0;
    }
  }

  /**
   * Solves K x = b.
   *
   * @param b n values, not changed
   * @param x receives n values; may be b itself
   */
  public void solve(double[] b, double[] x) {
    int n = pivot.length;
    double carried = 0;
    for (int i = 0; i < n; i++) {
      double gathered = b[i] + carried;
      x[i] = gathered / pivot[i];
      carried = share[i] * gathered;
    }
    for (int i = n - 2; i >= 0; i--) {
      x[i] += share[i] * x[i + 1];
    }
  }

  /**
   * Solves K x = b.
   *
   * @param b n values, not changed
   * @return x, n values
   */
  public double[] solve(double[] b) {
    double[] x = new double[b.length];
    solve(b, x);
    return x;
  }
}
