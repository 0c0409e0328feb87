package org.labyrinth.network;

import org.labyrinth.image.Axis;

/**
 * The through-plane problem on one potential in single precision, and nothing else: sweeps in
 * place, with the right-hand side known from where a voxel lies. Sums are in double precision: in
 * single, their rounding would be a source in every voxel, always of the same sign.
 */
final class LeanLattice {
  private final LatticeLayout at;
  private final double gx;
  private final double gy;
  private final double gz;
  private final double toFace;

  /** By kind of voxel its diagonal entry, and its inverse; 0 where there is none. */
  private final double[] diagonal = new double[256];

  private final double[] inverse = new double[256];

  /**
   * A lattice.
   *
   * @param at the layout
   * @param conductance between neighbours along each axis, by {@link Axis#index()}
   * @param toFace from a voxel to a fixed face
   */
  LeanLattice(LatticeLayout at, double[] conductance, double toFace) {
    this.at = at;
    this.gz = conductance[Axis.Z.index()];
    this.gy = conductance[Axis.Y.index()];
    this.gx = conductance[Axis.X.index()];
    this.toFace = toFace;
    for (int kind = 1; kind < diagonal.length; kind++) {
      diagonal[kind] =
          gx * Integer.bitCount(kind & 3)
              + gy * Integer.bitCount(kind & 12)
              + gz * Integer.bitCount(kind & 48)
              + toFace * Integer.bitCount(kind >> LatticeLayout.SIDES);
      inverse[kind] = 1 / diagonal[kind];
    }
  }

  int size() {
    return at.places();
  }

  /** One Gauss–Seidel sweep, or its mirror image. */
  void sweep(float[] x, boolean forward) {
    at.slabs.coloured(
        forward,
        s -> SweptRow.each(at, s, forward, row -> forward ? forward(row, x) : backward(row, x)));
  }

  private double forward(SweptRow row, float[] x) {
    for (int i = row.first(); i <= row.last(); i++) {
      x[i] += (float) (residual(row, i, x) * inverse[at.kind[i] & 0xff]);
    }
    return 0;
  }

  private double backward(SweptRow row, float[] x) {
    for (int i = row.last(); i >= row.first(); i--) {
      x[i] += (float) (residual(row, i, x) * inverse[at.kind[i] & 0xff]);
    }
    return 0;
  }

  /** b − A x in one voxel. */
  private double residual(SweptRow row, int i, float[] x) {
    int kind = at.kind[i] & 0xff;
    double along = (double) x[i - 1] + x[i + 1];
    if (row.wraps()) {
      along += i == row.first() ? x[row.last()] : i == row.last() ? x[row.first()] : 0;
    }
    return gx * along
        + gy * ((double) x[row.y0() + at.beforeY[i]] + x[row.y1() + at.behindY[i]])
        + gz * ((double) x[row.z0() + at.beforeZ[i]] + x[row.z1() + at.behindZ[i]])
        + (kind >> 6 & 1) * toFace
        - diagonal[kind] * x[i];
  }

  /** Adds up the residual over each aggregate. */
  Balance restrictResidual(float[] x, Aggregates aggregates, float[] coarse) {
    int[] aggregate = aggregates.of();
    at.slabs.each(s -> aggregates.clear(coarse, at.slabs.layer(s), at.slabs.layer(s + 1)));
    return balance(x, (i, r) -> coarse[aggregate[i]] += r);
  }

  /** Weighs a potential. */
  Balance balance(float[] x) {
    return balance(x, (i, r) -> {});
  }

  /** Told the residual of one voxel. */
  private interface ResidualSink {
    void residual(int i, float r);
  }

  private Balance balance(float[] x, ResidualSink sink) {
    double[][] parts = new double[at.slabs.count()][];
    at.slabs.each(
        s -> {
          double[] part = new double[4];
          SweptRow.each(at, s, true, row -> weigh(row, x, sink, part));
          parts[s] = part;
        });
    return Balance.of(parts);
  }

  private double weigh(SweptRow row, float[] x, ResidualSink sink, double[] sums) {
    double squares = 0;
    double product = 0;
    for (int i = row.first(); i <= row.last(); i++) {
      int kind = at.kind[i] & 0xff;
      if (kind == 0) {
        continue;
      }
      double r = residual(row, i, x);
      if (kind >= LatticeLayout.INLET) {
        sums[2] += (kind >> 6 & 1) * toFace * (1.0 - x[i]);
        sums[3] += (kind >> 7) * toFace * x[i];
      }
      sink.residual(i, (float) r);
      squares += r * r;
      product += r * x[i];
    }
    sums[0] += squares;
    sums[1] += product;
    return 0;
  }
}
