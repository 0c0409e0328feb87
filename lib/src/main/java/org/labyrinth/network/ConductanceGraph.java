package org.labyrinth.network;

/**
 * A network of conductances as a matrix: (A x)ᵢ = groundᵢ xᵢ + Σⱼ gᵢⱼ (xᵢ − xⱼ). Symmetric, with
 * off-diagonal entries −g ≤ 0; positive definite if every connected part has a ground. Rows are
 * compressed, each edge stands in both of its rows. Every node lies in a cell of a regular grid,
 * which is what {@link AggregationMultigrid} coarsens by.
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
  public record Grid(int nz, int ny, int nx) {}

  /**
   * A network. The arrays become its own. Nodes are numbered layer by layer of their cells.
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
    for (int i = 1; i < cell.length; i++) {
      int page = grid.ny() * grid.nx();
      if (cell[i] / page < cell[i - 1] / page) {
        throw new IllegalArgumentException(
            "cell of node %d = %d must not be in a layer before that of node %d: conductance network"
                .formatted(i, cell[i], i - 1));
      }
    }
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

  double ground(int i) {
    return ground[i];
  }

  Grid grid() {
    return grid;
  }

  /** The first node of each layer of cells, and the number of nodes at the end. */
  int[] layerStart() {
    int page = grid.ny() * grid.nx();
    int[] start = new int[grid.nz() + 1];
    int i = 0;
    for (int z = 0; z < grid.nz(); z++) {
      start[z] = i;
      while (i < cell.length && cell[i] / page == z) {
        i++;
      }
    }
    start[grid.nz()] = cell.length;
    return start;
  }

  /** The cell of each node within its layer. */
  int[] cellsInLayer() {
    int page = grid.ny() * grid.nx();
    int[] within = new int[cell.length];
    for (int i = 0; i < within.length; i++) {
      within[i] = cell[i] % page;
    }
    return within;
  }
}
