package org.labyrinth.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A level given by its matrix: a network of conductances in single precision, three links a node to
 * those before it and three to those behind, and a list of the few that are more. Several nodes may
 * share a cell, where a block held several pieces.
 */
final class NetworkLevel implements Level {
  /** Nearly all nodes have at most three neighbours before them and three behind. */
  static final int HALF = 3;

  static final int WIDTH = 2 * HALF;

  private static final float ANCHOR = 1e-5f;

  final int[] neighbour;
  final float[] conductance;
  final float[] ground;
  final float[] diagonal;
  private final float[] inverse;

  private final ExtraLinks before;
  private final ExtraLinks behind;
  private final int[] layerStart;
  private final int[] cell;
  private final int ny;
  private final int nx;
  private final Slabs slabs;

  /**
   * A network.
   *
   * @param layerStart the first node of each layer, and their number at the end
   * @param cell the cell of each node within its layer, y·nx + x
   * @param rows the matrix, in parts, one behind the other
   * @param ny cells along y
   * @param nx cells along x
   */
  NetworkLevel(int[] layerStart, int[] cell, NetworkRows[] rows, int ny, int nx) {
    int n = cell.length;
    this.layerStart = layerStart;
    this.cell = cell;
    this.ny = ny;
    this.nx = nx;
    this.neighbour = new int[WIDTH * n];
    this.conductance = new float[WIDTH * n];
    this.ground = new float[n];
    this.diagonal = new float[n];
    this.inverse = new float[n];
    this.slabs = new Slabs(layerStart);
    IntStream.range(0, rows.length).parallel().forEach(l -> rows[l].copyTo(this));
    this.before = ExtraLinks.of(Arrays.stream(rows).map(NetworkRows::extraBefore));
    this.behind = ExtraLinks.of(Arrays.stream(rows).map(NetworkRows::extraBehind));
    invert();
  }

  /**
   * Ties every node a little to 0: a part without ground has a constant free, which round-off would
   * drive away.
   */
  void anchor() {
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] *= 1 + ANCHOR;
    }
    invert();
  }

  /** Prepares the sweeps, once the rows are there. A node without neighbours stays 0. */
  private void invert() {
    for (int i = 0; i < inverse.length; i++) {
      inverse[i] = diagonal[i] > 0 ? 1 / diagonal[i] : 0;
    }
  }

  @Override
  public int ny() {
    return ny;
  }

  @Override
  public int nx() {
    return nx;
  }

  @Override
  public long entries() {
    return (long) inverse.length + neighbour.length;
  }

  @Override
  public int size() {
    return inverse.length;
  }

  @Override
  public Slabs slabs() {
    return slabs;
  }

  /** (L x)ᵢ or, from the second half of a row's places, (Lᵀ x)ᵢ; without what is extra. */
  private float inflow(int e, float[] x) {
    return conductance[e] * x[neighbour[e]]
        + conductance[e + 1] * x[neighbour[e + 1]]
        + conductance[e + 2] * x[neighbour[e + 2]];
  }

  @Override
  public void sweepFromZero(float[] b, float[] x) {
    slabs.coloured(
        true,
        s -> {
          int i = slabs.start(s);
          int end = slabs.start(s + 1);
          for (int k = before.from(i); i < end; k++) {
            for (int stop = before.nodeOr(k, end); i < stop; i++) {
              x[i] = (b[i] + inflow(WIDTH * i, x)) * inverse[i];
            }
            if (i < end) {
              x[i] = (b[i] + inflow(WIDTH * i, x) + before.inflow(k, x)) * inverse[i];
              i++;
            }
          }
        });
  }

  @Override
  public void sweepBack(float[] b, float[] x, float[] delta) {
    slabs.coloured(
        false,
        s -> {
          int first = slabs.start(s);
          int end = slabs.start(s + 1);
          int k = before.from(end) - 1;
          int l = behind.from(end) - 1;
          for (int i = end - 1; i >= first; i--) {
            float sum = b[i] + inflow(WIDTH * i, x) + inflow(WIDTH * i + HALF, x);
            if (k >= 0 && before.node()[k] == i) {
              sum += before.inflow(k--, x);
            }
            if (l >= 0 && behind.node()[l] == i) {
              sum += behind.inflow(l--, x);
            }
            float v = sum * inverse[i];
            delta[i] = v - x[i];
            x[i] = v;
          }
        });
  }

  @Override
  public void restrictResidual(float[] x, Aggregates aggregates, float[] coarse) {
    int[] aggregate = aggregates.of();
    slabs.each(
        s -> {
          aggregates.clear(coarse, slabs.layer(s), slabs.layer(s + 1));
          int first = slabs.start(s);
          int end = slabs.start(s + 1);
          for (int i = first; i < end; i++) {
            coarse[aggregate[i]] += inflow(WIDTH * i + HALF, x);
          }
          for (int k = behind.from(first); k < behind.from(end); k++) {
            coarse[aggregate[behind.node()[k]]] += behind.inflow(k, x);
          }
        });
  }

  @Override
  public double image(float[] b, float[] delta, float[] x, float[] y) {
    return slabs.sum(
        s -> {
          int first = slabs.start(s);
          int end = slabs.start(s + 1);
          double energy = 0;
          for (int i = first; i < end; i++) {
            float v = b[i] - inflow(WIDTH * i, delta);
            y[i] = v;
            energy += (double) v * x[i];
          }
          for (int k = before.from(first); k < before.from(end); k++) {
            int i = before.node()[k];
            float more = before.inflow(k, delta);
            y[i] -= more;
            energy -= (double) more * x[i];
          }
          return energy;
        });
  }

  @Override
  public void prolong(float[] coarse, Aggregates aggregates, float[] x) {
    int[] aggregate = aggregates.of();
    slabs.each(
        s -> {
          for (int i = slabs.start(s), end = slabs.start(s + 1); i < end; i++) {
            if (inverse[i] != 0) {
              x[i] += coarse[aggregate[i]];
            }
          }
        });
  }

  @Override
  public int[] layerStart() {
    return layerStart;
  }

  @Override
  public void join(int firstLayer, int endLayer, DisjointSets sets) {
    int first = layerStart[firstLayer];
    int end = layerStart[endLayer];
    for (int i = first; i < end; i++) {
      int block = block(i);
      for (int e = WIDTH * i; e < WIDTH * (i + 1); e++) {
        int j = neighbour[e];
        if (j >= first && j < i && block(j) == block) {
          sets.join(i, j);
        }
      }
    }
    before.each(
        first,
        end,
        (i, j, g) -> {
          if (j >= first && j < i && block(j) == block(i)) {
            sets.join(i, j);
          }
        });
  }

  private int block(int i) {
    int y = cell[i] / nx;
    return y / 2 * ((nx + 1) / 2) + (cell[i] - y * nx) / 2;
  }

  @Override
  public void blocks(int firstLayer, int endLayer, BlockVisitor visitor) {
    for (int i = layerStart[firstLayer]; i < layerStart[endLayer]; i++) {
      if (inverse[i] != 0) {
        visitor.node(i, block(i));
      }
    }
  }

  @Override
  public void addRows(int firstLayer, int endLayer, int[] aggregate, NetworkRows rows) {
    int first = layerStart[firstLayer];
    int end = layerStart[endLayer];
    for (int i = first; i < end; i++) {
      if (inverse[i] != 0) {
        rows.addGround(aggregate[i], ground[i]);
        for (int e = WIDTH * i; e < WIDTH * (i + 1); e++) {
          rows.addLink(aggregate[i], aggregate[neighbour[e]], conductance[e]);
        }
      }
    }
    before.each(first, end, (i, j, g) -> rows.addLink(aggregate[i], aggregate[j], g));
    behind.each(first, end, (i, j, g) -> rows.addLink(aggregate[i], aggregate[j], g));
  }

  /** Whether a forward sweep visits a neighbour of a node before that node. */
  boolean visitsBefore(int neighbour, int node, int slab) {
    boolean sameSlab = neighbour >= slabs.start(slab) && neighbour < slabs.start(slab + 1);
    return sameSlab ? neighbour < node : slab % 2 == 1;
  }
}
