package org.labyrinth.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.labyrinth.numerics.SymmetricOperator;

/**
 * Multigrid on a conductance network, as a matrix with its preconditioner: the matrix in double
 * precision, the {@link KCycle} in single. About 14 iterations of conjugate gradients to 1e-8
 * whatever the size of the image. Used by one thread at a time; works on all of them.
 */
public final class AggregationMultigrid implements SymmetricOperator {
  private final ConductanceGraph graph;
  private final KCycle cycle;
  private final float[] residual;
  private final float[] correction;
  private final float[] image;
  private final float[] scratch;

  /**
   * Builds the coarser networks, down to a handful of nodes.
   *
   * @param graph the network to solve on
   */
  public AggregationMultigrid(ConductanceGraph graph) {
    this.graph = graph;
    this.cycle = new KCycle(level(graph));
    this.residual = new float[graph.nodes()];
    this.correction = new float[graph.nodes()];
    this.image = new float[graph.nodes()];
    this.scratch = new float[graph.nodes()];
  }

  private static NetworkLevel level(ConductanceGraph graph) {
    int[] layerStart = graph.layerStart();
    int layers = layerStart.length - 1;
    NetworkRows[] rows = new NetworkRows[layers];
    IntStream.range(0, layers)
        .parallel()
        .forEach(
            z -> {
              rows[z] = new NetworkRows(layerStart[z], layerStart[z + 1] - layerStart[z]);
              for (int i = layerStart[z]; i < layerStart[z + 1]; i++) {
                rows[z].addGround(i, (float) graph.ground(i));
                for (int e = graph.rowStart(i); e < graph.rowStart(i + 1); e++) {
                  rows[z].addLink(i, graph.neighbour(e), (float) graph.conductance(e));
                }
              }
            });
    ConductanceGraph.Grid grid = graph.grid();
    return new NetworkLevel(layerStart, graph.cellsInLayer(), rows, grid.ny(), grid.nx());
  }

  /**
   * The stored entries of all levels over those of the finest.
   *
   * @return the operator complexity, a little above 1 [-]
   */
  public double operatorComplexity() {
    return cycle.operatorComplexity();
  }

  @Override
  public int size() {
    return graph.nodes();
  }

  @Override
  public void multiply(double[] x, double[] y) {
    graph.multiply(x, y);
  }

  /** One cycle. Not quite linear in r: the method around it must be flexible. */
  @Override
  public void precondition(double[] r, double[] z) {
    double largest = 0;
    for (double v : r) {
      largest = Math.max(largest, Math.abs(v));
    }
    if (largest == 0) {
      Arrays.fill(z, 0);
      return;
    }
    for (int i = 0; i < r.length; i++) {
      residual[i] = (float) (r[i] / largest);
    }
    cycle.precondition(residual, correction, image, scratch);
    for (int i = 0; i < z.length; i++) {
      z[i] = largest * correction[i];
    }
  }
}
