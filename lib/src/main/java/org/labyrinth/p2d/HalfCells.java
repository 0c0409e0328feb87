package org.labyrinth.p2d;

import org.labyrinth.numerics.ScalarFunction;

/**
 * The resistance between two centres, ∫ dx/(B κ(c)), in two halves: from the centre before a face
 * to the face, and on to the centre behind. Between the centres c is straight in ∫ dx/B, and 1/κ is
 * integrated by Simpson's rule over both halves where the medium is the same, by the trapezium rule
 * over each where it jumps: where salt runs low, 1/κ is far from straight.
 */
final class HalfCells {
  private static final double SIMPSON = 2.0 / 3;
  private static final double TRAPEZIUM = 0.5;

  private final Columns columns;
  private final int n;

  /** The halves before and behind face f, between cells f − 1 and f. */
  final double[] before;

  final double[] behind;

  /** Their slopes with the salt of the cell before the face and of the cell behind. */
  final double[] beforeByLeft;

  final double[] beforeByRight;
  final double[] behindByLeft;
  final double[] behindByRight;

  private final double[] faceWeight;
  private final double[] leftShare;
  private final double[] salt;
  private final double[] value;
  private final double[] slope;

  HalfCells(Columns columns) {
    this.columns = columns;
    this.n = columns.count;
    before = new double[n + 1];
    behind = new double[n + 1];
    beforeByLeft = new double[n + 1];
    beforeByRight = new double[n + 1];
    behindByLeft = new double[n + 1];
    behindByRight = new double[n + 1];
    faceWeight = new double[n];
    leftShare = new double[n];
    salt = new double[2 * n];
    value = new double[2 * n];
    slope = new double[2 * n];
    for (int f = 1; f < n; f++) {
      double left = columns.halfLength[f - 1];
      double right = columns.halfLength[f];
      leftShare[f] = right / (left + right);
      boolean jump = f == columns.negative || f == columns.firstPositive();
      faceWeight[f] = jump ? TRAPEZIUM : SIMPSON;
    }
  }

  /** Resistances for a coefficient κ(c) · factor at the salt of every cell. */
  void resist(ScalarFunction coefficient, double factor, double[] concentration) {
    salt[0] = concentration[0];
    salt[n] = concentration[0];
    for (int i = 1; i < n; i++) {
      salt[i] = concentration[i];
      salt[n + i] = leftShare[i] * concentration[i - 1] + (1 - leftShare[i]) * concentration[i];
    }
    coefficient.evaluate(salt, 2 * n, value, slope);
    // From here on 1/κ and its slope.
    for (int i = 0; i < 2 * n; i++) {
      double per = 1 / (value[i] * factor);
      slope[i] = -slope[i] * factor * per * per;
      value[i] = per;
    }
    behind[0] = columns.halfLength[0] * value[0];
    behindByRight[0] = columns.halfLength[0] * slope[0];
    for (int f = 1; f < n; f++) {
      double left = columns.halfLength[f - 1];
      double right = columns.halfLength[f];
      double weight = faceWeight[f];
      double atFace = weight * value[n + f];
      double byLeft = weight * slope[n + f] * leftShare[f];
      double byRight = weight * slope[n + f] * (1 - leftShare[f]);
      double own = 1 - weight;
      before[f] = left * (own * value[f - 1] + atFace);
      behind[f] = right * (own * value[f] + atFace);
      beforeByLeft[f] = left * (own * slope[f - 1] + byLeft);
      beforeByRight[f] = left * byRight;
      behindByLeft[f] = right * byLeft;
      behindByRight[f] = right * (own * slope[f] + byRight);
    }
  }

  /** ∂(both halves)/∂(salt of the cell before the face). */
  double byLeft(int f) {
    return beforeByLeft[f] + behindByLeft[f];
  }

  /** ∂(both halves)/∂(salt of the cell behind the face). */
  double byRight(int f) {
    return beforeByRight[f] + behindByRight[f];
  }
}
