package org.labyrinth.numerics;

/**
 * A ladder of conductances: nodes in a row, each joined to the next and each to ground. It is the
 * matrix K of every finite-volume scheme in one dimension,
 *
 * <pre>
 *   (K x)ᵢ = gᵢ₋₁ (xᵢ − xᵢ₋₁) + gᵢ (xᵢ − xᵢ₊₁) + sᵢ xᵢ
 * </pre>
 *
 * symmetric and tridiagonal. It is kept as conductances, not as matrix entries, because the sum g +
 * g + s forgets a small s.
 */
public final class Ladder {
  private final double[] along;
  private final double[] toGround;

  private Ladder(double[] along, double[] toGround) {
    this.along = along;
    this.toGround = toGround;
  }

  /**
   * A ladder of n nodes.
   *
   * @param along g, from each node to the next, n − 1 values, finite and not negative; copied
   * @param toGround s, from each node to ground, n values, finite and not negative; copied
   * @return the ladder
   */
  public static Ladder of(double[] along, double[] toGround) {
    if (toGround.length < 1 || along.length != toGround.length - 1) {
      throw new IllegalArgumentException(
          "conductances along = %d must be one fewer than nodes = %d: ladder"
              .formatted(along.length, toGround.length));
    }
    requireConductances(along, "along");
    requireConductances(toGround, "to ground");
    return new Ladder(along.clone(), toGround.clone());
  }

  private static void requireConductances(double[] values, String which) {
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "conductance %s = %s must be finite and not negative: node %d of the ladder"
                .formatted(which, values[i], i));
      }
    }
  }

  /**
   * The number of nodes.
   *
   * @return n
   */
  public int size() {
    return toGround.length;
  }

  /**
   * The conductance from a node to the next.
   *
   * @param i from 0 to n − 2
   * @return gᵢ
   */
  public double along(int i) {
    return along[i];
  }

  /**
   * The conductance from a node to ground.
   *
   * @param i from 0 to n − 1
   * @return sᵢ
   */
  public double toGround(int i) {
    return toGround[i];
  }

  /**
   * Multiplies: y = K x. What leaves one node enters the next to the last bit, so Σ y = Σ s x.
   *
   * @param x n values, not changed
   * @param y receives n values, another array than x
   */
  public void multiply(double[] x, double[] y) {
    int n = size();
    double fromBefore = 0;
    for (int i = 0; i < n; i++) {
      double toNext = i < n - 1 ? along[i] * (x[i] - x[i + 1]) : 0;
      y[i] = toNext - fromBefore + toGround[i] * x[i];
      fromBefore = toNext;
    }
  }

  /**
   * The ladder of diag(m) + factor · K, which every implicit time step solves with.
   *
   * @param m n values, finite and not negative
   * @param factor not negative
   * @return the shifted ladder
   */
  public Ladder scaledPlus(double[] m, double factor) {
    double[] g = along.clone();
    double[] s = toGround.clone();
    for (int i = 0; i < s.length; i++) {
      s[i] = m[i] + factor * s[i];
      if (i < g.length) {
        g[i] *= factor;
      }
    }
    return of(g, s);
  }

  /**
   * Prepares to solve with this ladder, in O(n).
   *
   * @return the factors
   * @throws SolverException if some nodes have no way to ground, so that K is singular
   */
  public LadderFactors factorise() {
    return new LadderFactors(along, toGround);
  }
}
