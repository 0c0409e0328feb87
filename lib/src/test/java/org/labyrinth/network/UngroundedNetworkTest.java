package org.labyrinth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.labyrinth.network.ConductanceGraph.Grid;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.LinearSolution;

/** Networks that nothing ties to a fixed value: singular, but solvable for balanced sources. */
class UngroundedNetworkTest {
  /** A ring of nodes in a row of cells, each joined to the next, the last to the first. */
  private static ConductanceGraph rings(int rings, int nodes) {
    int n = rings * nodes;
    int[] rowStart = new int[n + 1];
    int[] neighbour = new int[2 * n];
    int[] cell = new int[n];
    for (int i = 0; i < n; i++) {
      int ring = i / nodes * nodes;
      neighbour[2 * i] = ring + (i + nodes - 1) % nodes;
      neighbour[2 * i + 1] = ring + (i + 1) % nodes;
      rowStart[i + 1] = 2 * i + 2;
      cell[i] = i / nodes * 4 * nodes + i % nodes; // rings stay apart on two coarser grids
    }
    double[] conductance = new double[2 * n];
    Arrays.fill(conductance, 1);
    Grid grid = new Grid(1, 4 * rings, nodes);
    return new ConductanceGraph(rowStart, neighbour, conductance, new double[n], cell, grid);
  }

  @Test
  void balancedSourcesAreSolvedInEachPart() {
    int rings = 60;
    int nodes = 32;
    double[] b = new SplittableRandom(1).doubles((long) rings * nodes).toArray();
    for (int ring = 0; ring < rings; ring++) {
      double mean = Arrays.stream(b, ring * nodes, (ring + 1) * nodes).average().orElseThrow();
      for (int i = 0; i < nodes; i++) {
        b[ring * nodes + i] -= mean;
      }
    }
    AggregationMultigrid matrix = new AggregationMultigrid(rings(rings, nodes));
    LinearSolution solution = new ConjugateGradients(1e-10, 100).solve(matrix, b);
    double[] image = new double[b.length];
    matrix.multiply(solution.x(), image);
    assertThat(image).containsExactly(b, within(1e-8)); // a residual of 1e-10 of ‖b‖ ≈ 13
    assertThat(solution.iterations()).isLessThan(30);
  }

  @Test
  void aNodeWithoutEdgesStaysAtZero() {
    int n = 100;
    ConductanceGraph alone =
        new ConductanceGraph(
            new int[n + 1], new int[0], new double[0], new double[n], cells(n), new Grid(1, 1, n));
    double[] z = new double[n];
    new AggregationMultigrid(alone).precondition(new double[n], z);
    assertThat(z).containsOnly(0);
  }

  private static int[] cells(int n) {
    int[] cell = new int[n];
    Arrays.setAll(cell, i -> i);
    return cell;
  }
}
