package org.labyrinth.network;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * The finest level where all voxels conduct alike: no matrix, only the {@link LatticeLayout} and
 * one conductance an axis. Values at places that are no voxel stay 0 and so drop out of every sum.
 */
final class UniformLattice implements Level {
  private final LatticeLayout at;
  private final float gx;
  private final float gy;
  private final float gz;

  /** By kind of voxel: its diagonal entry, the inverse, that times gx, and 1 where there is one. */
  private final float[] diagonal = new float[256];

  private final float[] inverse = new float[256];
  private final float[] inverseTimesGx = new float[256];
  private final float[] live = new float[256];
  private final float[] ground = new float[256];

  /**
   * A lattice.
   *
   * @param at the layout
   * @param conductance between neighbours along each axis, by {@link Axis#index()}
   * @param toFace from a voxel to a fixed face
   */
  UniformLattice(LatticeLayout at, double[] conductance, double toFace) {
    this.at = at;
    gz = (float) conductance[Axis.Z.index()];
    gy = (float) conductance[Axis.Y.index()];
    gx = (float) conductance[Axis.X.index()];
    for (int kind = 1; kind < 256; kind++) {
      ground[kind] = (float) (toFace * Integer.bitCount(kind >> 6));
      diagonal[kind] =
          gx * Integer.bitCount(kind & 3)
              + gy * Integer.bitCount(kind & 12)
              + gz * Integer.bitCount(kind & 48)
              + ground[kind];
      inverse[kind] = 1 / diagonal[kind];
      inverseTimesGx[kind] = gx * inverse[kind];
      live[kind] = 1;
    }
  }

  @Override
  public int size() {
    return at.places();
  }

  @Override
  public Slabs slabs() {
    return at.slabs;
  }

  @Override
  public int ny() {
    return at.runs.shape().ny();
  }

  @Override
  public int nx() {
    return at.runs.shape().nx();
  }

  @Override
  public int[] layerStart() {
    return at.layerStart();
  }

  @Override
  public long entries() {
    return 7L * at.places();
  }

  /** (L v)ᵢ where the order of the sweeps is not the plain one. */
  private float before(SweptRow row, int i, float[] v) {
    float sum =
        gy * row.fromY0() * v[row.y0() + at.beforeY[i]]
            + gy * row.fromY1() * v[row.y1() + at.behindY[i]]
            + gz * row.fromZ0() * v[row.z0() + at.beforeZ[i]]
            + gz * row.fromZ1() * v[row.z1() + at.behindZ[i]];
    if (i > row.first()) {
      sum += gx * v[i - 1];
    }
    if (row.wraps() && i == row.last()) {
      sum += gx * v[row.first()];
    }
    return sum;
  }

  /** (Lᵀ v)ᵢ where the order of the sweeps is not the plain one. */
  private float behind(SweptRow row, int i, float[] v) {
    float sum =
        gy * (1 - row.fromY0()) * v[row.y0() + at.beforeY[i]]
            + gy * (1 - row.fromY1()) * v[row.y1() + at.behindY[i]]
            + gz * (1 - row.fromZ0()) * v[row.z0() + at.beforeZ[i]]
            + gz * (1 - row.fromZ1()) * v[row.z1() + at.behindZ[i]];
    if (i < row.last()) {
      sum += gx * v[i + 1];
    }
    if (row.wraps() && i == row.first()) {
      sum += gx * v[row.last()];
    }
    return sum;
  }

  @Override
  public void sweepFromZero(float[] b, float[] x) {
    at.slabs.coloured(
        true,
        s ->
            SweptRow.each(
                at, s, true, row -> row.plain() ? fromZero(row, b, x) : slowFromZero(row, b, x)));
  }

  private double fromZero(SweptRow row, float[] b, float[] x) {
    int y0 = row.y0();
    int z0 = row.z0();
    char[] beforeY = at.beforeY;
    char[] beforeZ = at.beforeZ;
    byte[] kind = at.kind;
    float before = 0;
    float[] inverse = this.inverse;
    float[] inverseTimesGx = this.inverseTimesGx;
    float gy = this.gy;
    float gz = this.gz;
    int first = row.first();
    int end = row.last() + 1;
    for (int i = first; i < end; i++) {
      int k = kind[i] & 0xff;
      float sum = b[i] + gy * x[y0 + beforeY[i]] + gz * x[z0 + beforeZ[i]];
      before = sum * inverse[k] + before * inverseTimesGx[k];
      x[i] = before;
    }
    return 0;
  }

  private double slowFromZero(SweptRow row, float[] b, float[] x) {
    for (int i = row.first(); i <= row.last(); i++) {
      x[i] = (b[i] + before(row, i, x)) * inverse[at.kind[i] & 0xff];
    }
    return 0;
  }

  @Override
  public void sweepBack(float[] b, float[] x, float[] delta) {
    at.slabs.coloured(false, s -> SweptRow.each(at, s, false, row -> back(row, b, x, delta)));
  }

  private double back(SweptRow row, float[] b, float[] x, float[] delta) {
    int y0 = row.y0();
    int y1 = row.y1();
    int z0 = row.z0();
    int z1 = row.z1();
    char[] beforeY = at.beforeY;
    char[] behindY = at.behindY;
    char[] beforeZ = at.beforeZ;
    char[] behindZ = at.behindZ;
    byte[] kind = at.kind;
    if (row.wraps()) {
      x[row.last() + 1] = x[row.first()];
      x[row.first() - 1] = 0; // what the first hears of the last is added when the last is known
    }
    float behind = x[row.last() + 1];
    float[] inverse = this.inverse;
    float[] inverseTimesGx = this.inverseTimesGx;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int first = row.first();
    int end = row.last() + 1;
    for (int i = end - 1; i >= first; i--) {
      int k = kind[i] & 0xff;
      float sum =
          b[i]
              + gx * x[i - 1]
              + gy * (x[y0 + beforeY[i]] + x[y1 + behindY[i]])
              + gz * (x[z0 + beforeZ[i]] + x[z1 + behindZ[i]]);
      behind = sum * inverse[k] + behind * inverseTimesGx[k];
      delta[i] = behind - x[i];
      x[i] = behind;
    }
    if (row.wraps()) {
      float more = x[row.last()] * inverseTimesGx[kind[row.first()] & 0xff];
      x[row.first()] += more;
      delta[row.first()] += more;
    }
    return 0;
  }

  @Override
  public void restrictResidual(float[] x, Aggregates aggregates, float[] coarse) {
    at.slabs.each(
        s -> {
          aggregates.clear(coarse, at.slabs.layer(s), at.slabs.layer(s + 1));
          SweptRow.each(
              at,
              s,
              true,
              row ->
                  row.plain()
                      ? restrict(row, x, aggregates.of(), coarse)
                      : slowRestrict(row, x, aggregates.of(), coarse));
        });
  }

  private double restrict(SweptRow row, float[] x, int[] aggregate, float[] coarse) {
    int y1 = row.y1();
    int z1 = row.z1();
    char[] behindY = at.behindY;
    char[] behindZ = at.behindZ;
    byte[] kind = at.kind;
    float[] live = this.live;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int end = row.last() + 1;
    for (int i = row.first(); i < end; i++) {
      coarse[aggregate[i]] +=
          live[kind[i] & 0xff]
              * (gx * x[i + 1] + gy * x[y1 + behindY[i]] + gz * x[z1 + behindZ[i]]);
    }
    return 0;
  }

  private double slowRestrict(SweptRow row, float[] x, int[] aggregate, float[] coarse) {
    for (int i = row.first(); i <= row.last(); i++) {
      coarse[aggregate[i]] += live[at.kind[i] & 0xff] * behind(row, i, x);
    }
    return 0;
  }

  @Override
  public double image(float[] b, float[] delta, float[] x, float[] y) {
    return at.slabs.sum(
        s ->
            SweptRow.each(
                at,
                s,
                true,
                row -> row.plain() ? image(row, b, delta, x, y) : slowImage(row, b, delta, x, y)));
  }

  private double image(SweptRow row, float[] b, float[] delta, float[] x, float[] y) {
    int y0 = row.y0();
    int z0 = row.z0();
    char[] beforeY = at.beforeY;
    char[] beforeZ = at.beforeZ;
    byte[] kind = at.kind;
    double energy = 0;
    float[] live = this.live;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int end = row.last() + 1;
    for (int i = row.first(); i < end; i++) {
      float v =
          b[i]
              - live[kind[i] & 0xff]
                  * (gx * delta[i - 1] + gy * delta[y0 + beforeY[i]] + gz * delta[z0 + beforeZ[i]]);
      y[i] = v;
      energy += (double) v * x[i];
    }
    return energy;
  }

  private double slowImage(SweptRow row, float[] b, float[] delta, float[] x, float[] y) {
    double energy = 0;
    for (int i = row.first(); i <= row.last(); i++) {
      float v = b[i] - live[at.kind[i] & 0xff] * before(row, i, delta);
      y[i] = v;
      energy += (double) v * x[i];
    }
    return energy;
  }

  @Override
  public void prolong(float[] coarse, Aggregates aggregates, float[] x) {
    int[] aggregate = aggregates.of();
    byte[] kind = at.kind;
    at.slabs.each(
        s -> {
          for (int i = at.slabs.start(s), end = at.slabs.start(s + 1); i < end; i++) {
            x[i] += live[kind[i] & 0xff] * coarse[aggregate[i]];
          }
        });
  }

  @Override
  public void join(int firstLayer, int endLayer, DisjointSets sets) {
    at.join(firstLayer, endLayer, sets);
  }

  @Override
  public void blocks(int firstLayer, int endLayer, BlockVisitor visitor) {
    at.blocks(firstLayer, endLayer, visitor);
  }

  @Override
  public void addRows(int firstLayer, int endLayer, int[] aggregate, NetworkRows rows) {
    Shape shape = at.runs.shape();
    for (int z = firstLayer; z < endLayer; z++) {
      int sidesZ = LatticeLayout.outOfBlock(Axis.Z, z, shape.nz());
      for (int y = 0; y < shape.ny(); y++) {
        int row = z * shape.ny() + y;
        if (at.hasVoxels(row)) {
          addRow(row, sidesZ | LatticeLayout.outOfBlock(Axis.Y, y, shape.ny()), aggregate, rows);
        }
      }
    }
  }

  /** Adds the links that leave a block: the others stay within an aggregate. */
  private void addRow(int row, int sidesZY, int[] aggregate, NetworkRows rows) {
    int y0 = at.base(row, Axis.Y, -1);
    int y1 = at.base(row, Axis.Y, 1);
    int z0 = at.base(row, Axis.Z, -1);
    int z1 = at.base(row, Axis.Z, 1);
    int first = at.firstPlace(row);
    int last = at.lastPlace(row);
    int nx = nx();
    for (int r = at.runs.rowStart(row); r < at.runs.rowStart(row + 1); r++) {
      for (int x = at.runs.begin(r), i = at.runPlace[r]; x < at.runs.end(r); x++, i++) {
        int kind = at.kind[i] & 0xff;
        int k = kind & (sidesZY | LatticeLayout.outOfBlock(Axis.X, x, nx));
        int a = aggregate[i];
        if ((k & LatticeLayout.BEFORE_X) != 0) {
          rows.addLink(a, aggregate[i == first ? last : i - 1], gx);
        }
        if ((k & LatticeLayout.BEHIND_X) != 0) {
          rows.addLink(a, aggregate[i == last ? first : i + 1], gx);
        }
        if ((k & LatticeLayout.BEFORE_Y) != 0) {
          rows.addLink(a, aggregate[y0 + at.beforeY[i]], gy);
        }
        if ((k & LatticeLayout.BEHIND_Y) != 0) {
          rows.addLink(a, aggregate[y1 + at.behindY[i]], gy);
        }
        if ((k & LatticeLayout.BEFORE_Z) != 0) {
          rows.addLink(a, aggregate[z0 + at.beforeZ[i]], gz);
        }
        if ((k & LatticeLayout.BEHIND_Z) != 0) {
          rows.addLink(a, aggregate[z1 + at.behindZ[i]], gz);
        }
        if (kind >= LatticeLayout.INLET) {
          rows.addGround(a, ground[kind]);
        }
      }
    }
  }
}
