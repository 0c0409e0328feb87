package org.labyrinth.numerics;

/**
 * A block-tridiagonal system with blocks of 2 × 2, solved by block elimination without pivoting:
 * O(n), nothing allocated. Every entry of a block has an array of its own, entries numbered row by
 * row (0: row 0 column 0, 1: row 0 column 1, 2: row 1 column 0, 3: row 1 column 1).
 *
 * <pre>lowerᵢ xᵢ₋₁ + diagonalᵢ xᵢ + upperᵢ xᵢ₊₁ = rightᵢ</pre>
 *
 * The factorisation overwrites the diagonal; right-hand sides are solved in place.
 */
public final class BlockTridiagonal {
  /** Entries of the blocks below the diagonal, [entry][row of blocks]. */
  public final double[][] lower;

  /** Entries of the diagonal blocks. */
  public final double[][] diagonal;

  /** Entries of the blocks above the diagonal. */
  public final double[][] upper;

  /** The right-hand side, [component][row of blocks]. */
  public final double[][] right;

  private final int n;

  /**
   * A system of zeros.
   *
   * @param n how many rows of blocks, at least 1
   */
  public BlockTridiagonal(int n) {
    this.n = n;
    lower = new double[4][n];
    diagonal = new double[4][n];
    upper = new double[4][n];
    right = new double[2][n];
  }

  /**
   * Factorises: every diagonal block becomes the inverse of what elimination leaves of it, every
   * lower block that inverse's product.
   */
  public void factorise() {
    double[] l0 = lower[0];
    double[] l1 = lower[1];
    double[] l2 = lower[2];
    double[] l3 = lower[3];
    double[] d0 = diagonal[0];
    double[] d1 = diagonal[1];
    double[] d2 = diagonal[2];
    double[] d3 = diagonal[3];
    double[] u0 = upper[0];
    double[] u1 = upper[1];
    double[] u2 = upper[2];
    double[] u3 = upper[3];
    double p0 = 0;
    double p1 = 0;
    double p2 = 0;
    double p3 = 0;
    for (int i = 0; i < n; i++) {
      double a = d0[i];
      double b = d1[i];
      double c = d2[i];
      double d = d3[i];
      if (i > 0) {
        double m0 = l0[i] * p0 + l1[i] * p2;
        double m1 = l0[i] * p1 + l1[i] * p3;
        double m2 = l2[i] * p0 + l3[i] * p2;
        double m3 = l2[i] * p1 + l3[i] * p3;
        l0[i] = m0;
        l1[i] = m1;
        l2[i] = m2;
        l3[i] = m3;
        a -= m0 * u0[i - 1] + m1 * u2[i - 1];
        b -= m0 * u1[i - 1] + m1 * u3[i - 1];
        c -= m2 * u0[i - 1] + m3 * u2[i - 1];
        d -= m2 * u1[i - 1] + m3 * u3[i - 1];
      }
      double per = 1 / (a * d - b * c);
      p0 = d * per;
      p1 = -b * per;
      p2 = -c * per;
      p3 = a * per;
      d0[i] = p0;
      d1[i] = p1;
      d2[i] = p2;
      d3[i] = p3;
    }
  }

  /**
   * Solves with the factors for one right-hand side, in place.
   *
   * @param x component 0 of every block, in and out
   * @param y component 1
   */
  public void solve(double[] x, double[] y) {
    for (int i = 1; i < n; i++) {
      double a = x[i - 1];
      double b = y[i - 1];
      x[i] -= lower[0][i] * a + lower[1][i] * b;
      y[i] -= lower[2][i] * a + lower[3][i] * b;
    }
    double a = 0;
    double b = 0;
    for (int i = n - 1; i >= 0; i--) {
      double c = x[i];
      double d = y[i];
      if (i < n - 1) {
        c -= upper[0][i] * a + upper[1][i] * b;
        d -= upper[2][i] * a + upper[3][i] * b;
      }
      a = diagonal[0][i] * c + diagonal[1][i] * d;
      b = diagonal[2][i] * c + diagonal[3][i] * d;
      x[i] = a;
      y[i] = b;
    }
  }
}
