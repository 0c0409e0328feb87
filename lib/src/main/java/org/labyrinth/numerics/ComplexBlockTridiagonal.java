package org.labyrinth.numerics;

import java.util.Arrays;

/**
 * A block-tridiagonal system of complex numbers with blocks of 2 × 2, solved by block elimination
 * without pivoting: O(n), nothing allocated.
 *
 * <pre>lowerᵢ xᵢ₋₁ + diagonalᵢ xᵢ + upperᵢ xᵢ₊₁ = rightᵢ</pre>
 *
 * All that belongs to row i stands together in memory: entry e of its block (0: row 0 column 0, 1:
 * row 0 column 1, 2: row 1 column 0, 3: row 1 column 1) has its real part at 8 i + 2 e, component e
 * of its right-hand side at 4 i + 2 e, and the imaginary part one behind.
 */
public final class ComplexBlockTridiagonal {
  private static final int BLOCK = 8;
  private static final int VECTOR = 4;

  private final int n;
  private final double[] lower;
  private final double[] diagonal;
  private final double[] upper;
  private final double[] right;
  private final double[] pivot = new double[BLOCK];
  private final double[] rest = new double[VECTOR];

  /**
   * A system of zeros.
   *
   * @param n how many rows of blocks, at least 1
   */
  public ComplexBlockTridiagonal(int n) {
    this.n = n;
    lower = new double[BLOCK * n];
    diagonal = new double[BLOCK * n];
    upper = new double[BLOCK * n];
    right = new double[VECTOR * n];
  }

  /** Sets every entry to 0, ready to be filled anew. */
  public void clear() {
    Arrays.fill(lower, 0);
    Arrays.fill(diagonal, 0);
    Arrays.fill(upper, 0);
    Arrays.fill(right, 0);
  }

  /**
   * Adds a number to an entry of a block below the diagonal.
   *
   * @param row of blocks, 1 to n − 1
   * @param entry 0 to 3
   * @param real real part
   * @param imaginary imaginary part
   */
  public void addLower(int row, int entry, double real, double imaginary) {
    add(lower, BLOCK * row + 2 * entry, real, imaginary);
  }

  /**
   * Adds a number to an entry of a diagonal block.
   *
   * @param row of blocks, 0 to n − 1
   * @param entry 0 to 3
   * @param real real part
   * @param imaginary imaginary part
   */
  public void addDiagonal(int row, int entry, double real, double imaginary) {
    add(diagonal, BLOCK * row + 2 * entry, real, imaginary);
  }

  /**
   * Adds a number to an entry of a block above the diagonal.
   *
   * @param row of blocks, 0 to n − 2
   * @param entry 0 to 3
   * @param real real part
   * @param imaginary imaginary part
   */
  public void addUpper(int row, int entry, double real, double imaginary) {
    add(upper, BLOCK * row + 2 * entry, real, imaginary);
  }

  /**
   * Adds a number to a component of the right-hand side.
   *
   * @param row of blocks, 0 to n − 1
   * @param component 0 or 1
   * @param real real part
   * @param imaginary imaginary part
   */
  public void addRight(int row, int component, double real, double imaginary) {
    add(right, VECTOR * row + 2 * component, real, imaginary);
  }

  private static void add(double[] array, int at, double real, double imaginary) {
    array[at] += real;
    array[at + 1] += imaginary;
  }

  /**
   * Solves in place: the right-hand side becomes the solution, the blocks are used up.
   *
   * @throws SolverException if a block that elimination leaves on the diagonal is singular
   */
  public void solve() {
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        subtractProduct(lower, BLOCK * i, upper, BLOCK * (i - 1), 2, diagonal, BLOCK * i);
        subtractProduct(lower, BLOCK * i, right, VECTOR * (i - 1), 1, right, VECTOR * i);
      }
      invert(i);
      replaceByProduct(upper, BLOCK * i, 2);
      replaceByProduct(right, VECTOR * i, 1);
    }
    for (int i = n - 2; i >= 0; i--) {
      subtractProduct(upper, BLOCK * i, right, VECTOR * (i + 1), 1, right, VECTOR * i);
    }
  }

  /** The block of row i on the diagonal, inverted, becomes the pivot. */
  private void invert(int i) {
    int at = BLOCK * i;
    double[] d = diagonal;
    double re =
        (d[at] * d[at + 6] - d[at + 1] * d[at + 7])
            - (d[at + 2] * d[at + 4] - d[at + 3] * d[at + 5]);
    double im =
        (d[at] * d[at + 7] + d[at + 1] * d[at + 6])
            - (d[at + 2] * d[at + 5] + d[at + 3] * d[at + 4]);
    double square = re * re + im * im;
    if (!(square > 0 && square < Double.POSITIVE_INFINITY)) {
      throw new SolverException(
          "block %d of %d is singular".formatted(i, n), 0, 0, new double[] {square});
    }
    double perRe = re / square;
    double perIm = -im / square;
    put(0, d[at + 6], d[at + 7], perRe, perIm);
    put(1, -d[at + 2], -d[at + 3], perRe, perIm);
    put(2, -d[at + 4], -d[at + 5], perRe, perIm);
    put(3, d[at], d[at + 1], perRe, perIm);
  }

  private void put(int entry, double re, double im, double perRe, double perIm) {
    pivot[2 * entry] = re * perRe - im * perIm;
    pivot[2 * entry + 1] = re * perIm + im * perRe;
  }

  /** result −= a b, with a a block and b of one column or two. */
  private static void subtractProduct(
      double[] a, int atA, double[] b, int atB, int columns, double[] result, int at) {
    for (int r = 0; r < 2; r++) {
      int row = atA + 4 * r;
      double a0 = a[row];
      double a1 = a[row + 1];
      double a2 = a[row + 2];
      double a3 = a[row + 3];
      for (int c = 0; c < columns; c++) {
        int top = atB + 2 * c;
        int bottom = top + 2 * columns;
        int to = at + 2 * (columns * r + c);
        result[to] -= a0 * b[top] - a1 * b[top + 1] + a2 * b[bottom] - a3 * b[bottom + 1];
        result[to + 1] -= a0 * b[top + 1] + a1 * b[top] + a2 * b[bottom + 1] + a3 * b[bottom];
      }
    }
  }

  /** b becomes the pivot's product with it. */
  private void replaceByProduct(double[] b, int at, int columns) {
    for (int c = 0; c < columns; c++) {
      int top = at + 2 * c;
      int bottom = top + 2 * columns;
      for (int k = 0; k < VECTOR; k++) {
        rest[k] = b[k < 2 ? top + k : bottom + k - 2];
      }
      for (int r = 0; r < 2; r++) {
        int row = 4 * r;
        int to = r == 0 ? top : bottom;
        b[to] =
            pivot[row] * rest[0]
                - pivot[row + 1] * rest[1]
                + pivot[row + 2] * rest[2]
                - pivot[row + 3] * rest[3];
        b[to + 1] =
            pivot[row] * rest[1]
                + pivot[row + 1] * rest[0]
                + pivot[row + 2] * rest[3]
                + pivot[row + 3] * rest[2];
      }
    }
  }

  /**
   * The real part of the solution.
   *
   * @param row of blocks
   * @param component 0 or 1
   * @return its real part, after {@link #solve}
   */
  public double real(int row, int component) {
    return right[VECTOR * row + 2 * component];
  }

  /**
   * The imaginary part of the solution.
   *
   * @param row of blocks
   * @param component 0 or 1
   * @return its imaginary part, after {@link #solve}
   */
  public double imaginary(int row, int component) {
    return right[VECTOR * row + 2 * component + 1];
  }
}
