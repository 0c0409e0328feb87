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
  private final float toFace;
  private final double[] exactDiagonal = new double[256];

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
    this.toFace = (float) toFace;
    for (int kind = 1; kind < 256; kind++) {
      ground[kind] = (float) (toFace * Integer.bitCount(kind >> 6));
      exactDiagonal[kind] =
          (double) gx * Integer.bitCount(kind & 3)
              + (double) gy * Integer.bitCount(kind & 12)
              + (double) gz * Integer.bitCount(kind & 48)
              + (double) this.toFace * Integer.bitCount(kind >> 6);
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

  /**
   * What a row's loops need: where it is, where its neighbours begin, and the conductances to those
   * neighbours that a forward sweep visits before this row, 0 for the others.
   */
  private record Row(
      int first,
      int last,
      int y0,
      int y1,
      int z0,
      int z1,
      float fromY0,
      float fromY1,
      float fromZ0,
      float fromZ1,
      boolean wraps,
      boolean plain) {}

  private Row row(int row, int slab) {
    int page = row / ny();
    int y = row % ny();
    boolean fromY1 = at.wrap.y() && y == ny() - 1;
    boolean fromY0 = y > 0;
    boolean fromZ0 = page != at.slabs.layer(slab) || slab % 2 == 1;
    boolean fromZ1 =
        page == at.slabs.layer(slab + 1) - 1 && (slab % 2 == 1 || at.slabs.count() == 1);
    boolean wraps = at.runs.wrapsInX(row, at.wrap);
    return new Row(
        at.firstPlace(row),
        at.lastPlace(row),
        at.base(row, Axis.Y, -1),
        at.base(row, Axis.Y, 1),
        at.base(row, Axis.Z, -1),
        at.base(row, Axis.Z, 1),
        fromY0 ? gy : 0,
        fromY1 ? gy : 0,
        fromZ0 ? gz : 0,
        fromZ1 ? gz : 0,
        wraps,
        (fromY0 || !at.wrap.y()) && !fromY1 && fromZ0 && !fromZ1 && !wraps);
  }

  /** Work on one row. */
  private interface RowTask {
    double apply(Row row);
  }

  private double rows(int slab, boolean forward, RowTask task) {
    int first = at.slabs.layer(slab) * ny();
    int end = at.slabs.layer(slab + 1) * ny();
    double sum = 0;
    for (int k = 0; k < end - first; k++) {
      int row = forward ? first + k : end - 1 - k;
      if (at.hasVoxels(row)) {
        sum += task.apply(row(row, slab));
      }
    }
    return sum;
  }

  /** (L v)ᵢ where the order of the sweeps is not the plain one. */
  private float before(Row row, int i, float[] v) {
    float sum =
        row.fromY0 * v[row.y0 + at.beforeY[i]]
            + row.fromY1 * v[row.y1 + at.behindY[i]]
            + row.fromZ0 * v[row.z0 + at.beforeZ[i]]
            + row.fromZ1 * v[row.z1 + at.behindZ[i]];
    if (i > row.first) {
      sum += gx * v[i - 1];
    }
    if (row.wraps && i == row.last) {
      sum += gx * v[row.first];
    }
    return sum;
  }

  /** (Lᵀ v)ᵢ where the order of the sweeps is not the plain one. */
  private float behind(Row row, int i, float[] v) {
    float sum =
        (gy - row.fromY0) * v[row.y0 + at.beforeY[i]]
            + (gy - row.fromY1) * v[row.y1 + at.behindY[i]]
            + (gz - row.fromZ0) * v[row.z0 + at.beforeZ[i]]
            + (gz - row.fromZ1) * v[row.z1 + at.behindZ[i]];
    if (i < row.last) {
      sum += gx * v[i + 1];
    }
    if (row.wraps && i == row.first) {
      sum += gx * v[row.last];
    }
    return sum;
  }

  @Override
  public void sweepFromZero(float[] b, float[] x) {
    at.slabs.coloured(
        true, s -> rows(s, true, row -> row.plain ? fromZero(row, b, x) : slowFromZero(row, b, x)));
  }

  private double fromZero(Row row, float[] b, float[] x) {
    int y0 = row.y0;
    int z0 = row.z0;
    char[] beforeY = at.beforeY;
    char[] beforeZ = at.beforeZ;
    byte[] kind = at.kind;
    float before = 0;
    float[] inverse = this.inverse;
    float[] inverseTimesGx = this.inverseTimesGx;
    float gy = this.gy;
    float gz = this.gz;
    int first = row.first;
    int end = row.last + 1;
    for (int i = first; i < end; i++) {
      int k = kind[i] & 0xff;
      float sum = b[i] + gy * x[y0 + beforeY[i]] + gz * x[z0 + beforeZ[i]];
      before = sum * inverse[k] + before * inverseTimesGx[k];
      x[i] = before;
    }
    return 0;
  }

  private double slowFromZero(Row row, float[] b, float[] x) {
    for (int i = row.first; i <= row.last; i++) {
      x[i] = (b[i] + before(row, i, x)) * inverse[at.kind[i] & 0xff];
    }
    return 0;
  }

  @Override
  public void sweepBack(float[] b, float[] x, float[] delta) {
    at.slabs.coloured(false, s -> rows(s, false, row -> back(row, b, x, delta)));
  }

  private double back(Row row, float[] b, float[] x, float[] delta) {
    int y0 = row.y0;
    int y1 = row.y1;
    int z0 = row.z0;
    int z1 = row.z1;
    char[] beforeY = at.beforeY;
    char[] behindY = at.behindY;
    char[] beforeZ = at.beforeZ;
    char[] behindZ = at.behindZ;
    byte[] kind = at.kind;
    if (row.wraps) {
      x[row.last + 1] = x[row.first];
      x[row.first - 1] = 0; // what the first hears of the last is added when the last is known
    }
    float behind = x[row.last + 1];
    float[] inverse = this.inverse;
    float[] inverseTimesGx = this.inverseTimesGx;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int first = row.first;
    int end = row.last + 1;
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
    if (row.wraps) {
      float more = x[row.last] * inverseTimesGx[kind[row.first] & 0xff];
      x[row.first] += more;
      delta[row.first] += more;
    }
    return 0;
  }

  @Override
  public void restrictResidual(float[] x, Aggregates aggregates, float[] coarse) {
    at.slabs.each(
        s -> {
          aggregates.clear(coarse, at.slabs.layer(s), at.slabs.layer(s + 1));
          rows(
              s,
              true,
              row ->
                  row.plain
                      ? restrict(row, x, aggregates.of(), coarse)
                      : slowRestrict(row, x, aggregates.of(), coarse));
        });
  }

  private double restrict(Row row, float[] x, int[] aggregate, float[] coarse) {
    int y1 = row.y1;
    int z1 = row.z1;
    char[] behindY = at.behindY;
    char[] behindZ = at.behindZ;
    byte[] kind = at.kind;
    float[] live = this.live;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int end = row.last + 1;
    for (int i = row.first; i < end; i++) {
      coarse[aggregate[i]] +=
          live[kind[i] & 0xff]
              * (gx * x[i + 1] + gy * x[y1 + behindY[i]] + gz * x[z1 + behindZ[i]]);
    }
    return 0;
  }

  private double slowRestrict(Row row, float[] x, int[] aggregate, float[] coarse) {
    for (int i = row.first; i <= row.last; i++) {
      coarse[aggregate[i]] += live[at.kind[i] & 0xff] * behind(row, i, x);
    }
    return 0;
  }

  @Override
  public double image(float[] b, float[] delta, float[] x, float[] y) {
    return at.slabs.sum(
        s ->
            rows(
                s,
                true,
                row -> row.plain ? image(row, b, delta, x, y) : slowImage(row, b, delta, x, y)));
  }

  private double image(Row row, float[] b, float[] delta, float[] x, float[] y) {
    int y0 = row.y0;
    int z0 = row.z0;
    char[] beforeY = at.beforeY;
    char[] beforeZ = at.beforeZ;
    byte[] kind = at.kind;
    double energy = 0;
    float[] live = this.live;
    float gx = this.gx;
    float gy = this.gy;
    float gz = this.gz;
    int end = row.last + 1;
    for (int i = row.first; i < end; i++) {
      float v =
          b[i]
              - live[kind[i] & 0xff]
                  * (gx * delta[i - 1] + gy * delta[y0 + beforeY[i]] + gz * delta[z0 + beforeZ[i]]);
      y[i] = v;
      energy += (double) v * x[i];
    }
    return energy;
  }

  private double slowImage(Row row, float[] b, float[] delta, float[] x, float[] y) {
    double energy = 0;
    for (int i = row.first; i <= row.last; i++) {
      float v = b[i] - live[at.kind[i] & 0xff] * before(row, i, delta);
      y[i] = v;
      energy += (double) v * x[i];
    }
    return energy;
  }

  /** One Gauss–Seidel sweep in place for the through-plane problem, or its mirror image. */
  void sweepInPlace(float[] x, boolean forward) {
    at.slabs.coloured(
        forward,
        s ->
            rows(
                s,
                forward,
                row -> {
                  if (forward) {
                    forwardInPlace(row, x);
                  } else {
                    backInPlace(row, x);
                  }
                  return 0;
                }));
  }

  private void forwardInPlace(Row row, float[] x) {
    for (int i = row.first; i <= row.last; i++) {
      x[i] += (float) (imbalance(row, i, x) * inverse[at.kind[i] & 0xff]);
    }
  }

  private void backInPlace(Row row, float[] x) {
    for (int i = row.last; i >= row.first; i--) {
      x[i] += (float) (imbalance(row, i, x) * inverse[at.kind[i] & 0xff]);
    }
  }

  /**
   * What a voxel gains in the through-plane problem. In double precision: in single, rounding would
   * be a source in every voxel, always of the same sign.
   */
  private double imbalance(Row row, int i, float[] x) {
    int k = at.kind[i] & 0xff;
    double along = (double) x[i - 1] + x[i + 1];
    if (row.wraps) {
      along += i == row.first ? x[row.last] : i == row.last ? x[row.first] : 0;
    }
    return gx * along
        + gy * ((double) x[row.y0 + at.beforeY[i]] + x[row.y1 + at.behindY[i]])
        + gz * ((double) x[row.z0 + at.beforeZ[i]] + x[row.z1 + at.behindZ[i]])
        + (k >> 6 & 1) * (double) toFace
        - exactDiagonal[k] * x[i];
  }

  /** Adds up the residual of the through-plane problem over each aggregate. */
  Balance restrictBalance(float[] x, Aggregates aggregates, float[] coarse) {
    int[] aggregate = aggregates.of();
    at.slabs.each(s -> aggregates.clear(coarse, at.slabs.layer(s), at.slabs.layer(s + 1)));
    return balance(x, (i, r) -> coarse[aggregate[i]] += r);
  }

  /** Weighs a potential of the through-plane problem. */
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
          rows(s, true, row -> weigh(row, x, sink, part));
          parts[s] = part;
        });
    return Balance.of(parts);
  }

  private double weigh(Row row, float[] x, ResidualSink sink, double[] sums) {
    double squares = 0;
    double product = 0;
    for (int i = row.first; i <= row.last; i++) {
      int k = at.kind[i] & 0xff;
      if (k == 0) {
        continue;
      }
      double net = imbalance(row, i, x);
      if (k >= LatticeLayout.INLET) {
        sums[2] += (k >> 6 & 1) * toFace * (1.0 - x[i]);
        sums[3] += (k >> 7) * toFace * (double) x[i];
      }
      sink.residual(i, (float) net);
      squares += net * net;
      product += net * x[i];
    }
    sums[0] += squares;
    sums[1] += product;
    return 0;
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
