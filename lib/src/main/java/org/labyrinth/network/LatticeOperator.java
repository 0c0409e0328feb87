package org.labyrinth.network;

import java.util.function.IntToDoubleFunction;
import org.labyrinth.image.Axis;

/**
 * The matrix of the through-plane problem on a {@link LatticeLayout} in double precision: what
 * certifies a solution, and what a solution in single precision is refined by.
 */
final class LatticeOperator {
  private final LatticeLayout at;
  private final double[] conductance;
  private final double toFace;
  private final char[] phase;
  private final double[] conductivity;

  /** The bits of a kind that say where a voxel has neighbours. */
  private static final int SIDES = (1 << LatticeLayout.SIDES) - 1;

  /** Where all conduct alike: what a voxel conducts to its neighbours, by its sides. */
  private final double[] diagonal = new double[SIDES + 1];

  /**
   * The matrix.
   *
   * @param at the layout
   * @param conductance between neighbours of conductivity 1, by {@link Axis#index()}
   * @param axis the axis whose faces are fixed
   * @param phase for each place the phase of its voxel; empty if there is but one
   * @param conductivity of each phase
   */
  LatticeOperator(
      LatticeLayout at, double[] conductance, Axis axis, char[] phase, double[] conductivity) {
    this.at = at;
    this.conductance = conductance;
    this.toFace = 2 * conductance[axis.index()];
    this.phase = phase;
    this.conductivity = conductivity;
    for (int sides = 0; sides <= SIDES; sides++) {
      for (int side = 0; side < LatticeLayout.SIDES; side++) {
        double g = conductance[LatticeLayout.axis(side).index()] * conductivity[0];
        diagonal[sides] += (sides >> side & 1) * g;
      }
    }
  }

  boolean isUniform() {
    return phase.length == 0;
  }

  double conductivity(int place) {
    return conductivity[isUniform() ? 0 : phase[place]];
  }

  /** Between neighbours: that of their two halves in series. */
  double conductance(Axis axis, int place, int neighbour) {
    double k = conductivity(place);
    double other = conductivity(neighbour);
    return conductance[axis.index()] * (k == other ? k : 2 * k * other / (k + other));
  }

  /** From a voxel to a fixed face: that of one half. */
  double toFace(int place) {
    return toFace * conductivity(place);
  }

  /** ‖b‖₂, with b what the inlet drives into each voxel. */
  double inflowNorm() {
    return Math.sqrt(
        at.slabs.sum(
            s -> {
              double sum = 0;
              for (int i = at.slabs.start(s); i < at.slabs.start(s + 1); i++) {
                if ((at.kind[i] & LatticeLayout.INLET) != 0) {
                  sum += toFace(i) * toFace(i);
                }
              }
              return sum;
            }));
  }

  /** Writes the residual b − A x and weighs x by it. */
  Balance residual(double[] x, float[] r) {
    double[][] parts = new double[at.slabs.count()][];
    at.slabs.each(
        s -> {
          double[] part = new double[4];
          int ny = at.runs.shape().ny();
          for (int row = at.slabs.layer(s) * ny; row < at.slabs.layer(s + 1) * ny; row++) {
            if (at.hasVoxels(row)) {
              addRow(row, x, r, part);
            }
          }
          parts[s] = part;
        });
    return Balance.of(parts);
  }

  private void addRow(int row, double[] x, float[] r, double[] sums) {
    int first = at.firstPlace(row);
    int last = at.lastPlace(row);
    if (at.runs.wrapsInX(row, at.wrap)) {
      x[first - 1] = x[last];
      x[last + 1] = x[first];
    }
    int y0 = at.base(row, Axis.Y, -1);
    int y1 = at.base(row, Axis.Y, 1);
    int z0 = at.base(row, Axis.Z, -1);
    int z1 = at.base(row, Axis.Z, 1);
    boolean uniform = isUniform();
    double gz = conductance[0] * conductivity[0];
    double gy = conductance[1] * conductivity[0];
    double gx = conductance[2] * conductivity[0];
    double squares = 0;
    double product = 0;
    for (int i = first; i <= last; i++) {
      int kind = at.kind[i] & 0xff;
      if (kind == 0) {
        continue;
      }
      double xi = x[i];
      double net =
          uniform
              ? gx * (x[i - 1] + x[i + 1])
                  + gy * (x[y0 + at.beforeY[i]] + x[y1 + at.behindY[i]])
                  + gz * (x[z0 + at.beforeZ[i]] + x[z1 + at.behindZ[i]])
                  - diagonal[kind & SIDES] * xi
              : inflow(row, i, x);
      if (kind >= LatticeLayout.INLET) {
        double face = toFace(i);
        double in = (kind >> 6 & 1) * face * (1 - xi);
        double out = (kind >> 7) * face * xi;
        sums[2] += in;
        sums[3] += out;
        net += in - out;
      }
      r[i] = (float) net;
      squares += net * net;
      product += net * xi;
    }
    sums[0] += squares;
    sums[1] += product;
  }

  /** What the neighbours drive into a voxel, each through its own conductance. */
  private double inflow(int row, int i, double[] x) {
    double sum = 0;
    for (int side = 0; side < LatticeLayout.SIDES; side++) {
      int j = at.neighbour(row, i, side);
      if (j >= 0) {
        sum += conductance(LatticeLayout.axis(side), i, j) * (x[j] - x[i]);
      }
    }
    return sum;
  }

  /** The mean of what enters and what leaves a voxel along an axis, the fixed faces included. */
  double flowThrough(int row, int i, Axis axis, IntToDoubleFunction potential) {
    int side = LatticeLayout.sideBefore(axis);
    int before = at.neighbour(row, i, side);
    int behind = at.neighbour(row, i, side + 1);
    int kind = at.kind[i] & 0xff;
    double c = potential.applyAsDouble(i);
    double in = (kind & LatticeLayout.INLET) != 0 ? toFace(i) * (1 - c) : 0;
    double out = (kind & LatticeLayout.OUTLET) != 0 ? toFace(i) * c : 0;
    in += before < 0 ? 0 : conductance(axis, i, before) * (potential.applyAsDouble(before) - c);
    out += behind < 0 ? 0 : conductance(axis, i, behind) * (c - potential.applyAsDouble(behind));
    return (in + out) / 2;
  }
}
