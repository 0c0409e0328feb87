package org.labyrinth.network;

import java.util.Arrays;

/**
 * A network of conductances as a matrix: (A x)ᵢ = groundᵢ xᵢ + Σⱼ gᵢⱼ (xᵢ − xⱼ). Symmetric, with
 * off-diagonal entries −g ≤ 0; positive definite if every connected part has a ground, else
 * singular with a constant free in each part that has none. Rows are compressed, each edge stands
 * in both of its rows. Every node lies in a cell of a regular grid, which is what {@link
 * AggregationMultigrid} coarsens by.
 */
public final class ConductanceGraph {
  private final int[] rowStart;
  private final int[] neighbour;
  private final double[] conductance;
  private final double[] ground;
  private final double[] diagonal;
  private final int[] cell;
  private final Grid grid;

  /**
   * The grid the nodes lie in; several nodes may share a cell.
   *
   * @param nz cells along z
   * @param ny cells along y
   * @param nx cells along x
   */
  public record Grid(int nz, int ny, int nx) {
    /** The grid of 2×2×2 blocks of this one. */
    Grid halved() {
      return new Grid((nz + 1) / 2, (ny + 1) / 2, (nx + 1) / 2);
    }

    /** The cell of the halved grid that holds a cell of this one. */
    int block(int cell) {
      int x = cell % nx;
      int row = cell / nx;
      Grid half = halved();
      return ((row / ny / 2) * half.ny + row % ny / 2) * half.nx + x / 2;
    }
  }

  /**
   * A network. The arrays become its own.
   *
   * @param rowStart where each node's edges begin; n + 1 entries
   * @param neighbour the node at the other end of each edge
   * @param conductance of each edge, positive, the same in both rows
   * @param ground conductance from each node to a fixed value, not negative
   * @param cell the cell of each node, (z·ny + y)·nx + x
   * @param grid the cells
   */
  public ConductanceGraph(
      int[] rowStart,
      int[] neighbour,
      double[] conductance,
      double[] ground,
      int[] cell,
      Grid grid) {
    this.rowStart = rowStart;
    this.neighbour = neighbour;
    this.conductance = conductance;
    this.ground = ground;
    this.cell = cell;
    this.grid = grid;
    this.diagonal = ground.clone();
    for (int i = 0; i < ground.length; i++) {
      for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
        diagonal[i] += conductance[e];
      }
    }
  }

  /**
   * The number of nodes.
   *
   * @return n
   */
  public int nodes() {
    return ground.length;
  }

  /**
   * The number of stored entries, diagonal included.
   *
   * @return n + twice the number of edges
   */
  public long entries() {
    return (long) nodes() + neighbour.length;
  }

  /**
   * The power that flows between the nodes: Σ g (xᵢ − xⱼ)² over the edges, without the grounds.
   *
   * @param x n values
   * @return the power
   */
  public double dissipation(double[] x) {
    double power = 0;
    for (int i = 0; i < x.length; i++) {
      for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
        double drop = x[i] - x[neighbour[e]];
        power += conductance[e] * drop * drop / 2; // each edge stands in two rows
      }
    }
    return power;
  }

  double diagonal(int i) {
    return diagonal[i];
  }

  int rowStart(int i) {
    return rowStart[i];
  }

  int neighbour(int edge) {
    return neighbour[edge];
  }

  double conductance(int edge) {
    return conductance[edge];
  }

  /** Multiplies: y = A x. */
  void multiply(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] = diagonal[i] * x[i] - inflow(i, x);
    }
  }

  /** Σⱼ gᵢⱼ xⱼ: what the neighbours drive into a node. */
  private double inflow(int i, double[] x) {
    double sum = 0;
    for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
      sum += conductance[e] * x[neighbour[e]];
    }
    return sum;
  }

  /** What balances a node. One with no edge and no ground is free: it stays at 0. */
  private double relaxed(int i, double[] b, double[] x) {
    return diagonal[i] > 0 ? (b[i] + inflow(i, x)) / diagonal[i] : 0;
  }

  /** One Gauss–Seidel sweep from the first node to the last. */
  void sweepForward(double[] b, double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = relaxed(i, b, x);
    }
  }

  /** One Gauss–Seidel sweep from the last node to the first. */
  void sweepBackward(double[] b, double[] x) {
    for (int i = x.length - 1; i >= 0; i--) {
      x[i] = relaxed(i, b, x);
    }
  }

  /** Adds up the residual b − A x over each aggregate. */
  void restrictResidual(double[] b, double[] x, int[] aggregate, double[] coarse) {
    Arrays.fill(coarse, 0);
    for (int i = 0; i < x.length; i++) {
      coarse[aggregate[i]] += b[i] + inflow(i, x) - diagonal[i] * x[i];
    }
  }

  /**
   * Groups the nodes: those of one 2×2×2 block of cells that are connected <em>inside the
   * block</em> belong together. Two pores that only share a block stay apart; that is what keeps
   * multigrid's rate when pores are thin and twisted.
   *
   * @return for each node the number of its aggregate, from 0 in the order of their first nodes
   */
  int[] aggregate() {
    int[] block = new int[nodes()];
    DisjointSets sets = new DisjointSets(nodes());
    for (int i = 0; i < block.length; i++) {
      block[i] = grid.block(cell[i]);
      for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
        int j = neighbour[e];
        if (j < i && block[j] == block[i]) {
          sets.join(i, j);
        }
      }
    }
    return sets.numbered();
  }

  /** The Galerkin coarse network: conductances and grounds of the members, added up. */
  ConductanceGraph coarsened(int[] aggregate) {
    Members members = Members.of(aggregate);
    int nodes = members.groups();
    double[] coarseGround = new double[nodes];
    int[] coarseCell = new int[nodes];
    int[] coarseStart = new int[nodes + 1];
    EdgeList edges = new EdgeList(nodes);
    for (int a = 0; a < nodes; a++) {
      for (int m = members.start(a); m < members.start(a + 1); m++) {
        int i = members.member(m);
        coarseGround[a] += ground[i];
        coarseCell[a] = grid.block(cell[i]);
        for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
          int b = aggregate[neighbour[e]];
          if (b != a) {
            edges.add(b, conductance[e]);
          }
        }
      }
      coarseStart[a + 1] = edges.endRow();
    }
    return new ConductanceGraph(
        coarseStart,
        edges.neighbours(),
        edges.conductances(),
        coarseGround,
        coarseCell,
        grid.halved());
  }
}
