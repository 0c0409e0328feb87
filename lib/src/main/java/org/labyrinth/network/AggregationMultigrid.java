package org.labyrinth.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.numerics.SymmetricOperator;
import org.labyrinth.numerics.Vectors;

/**
 * Multigrid on a conductance network, as a matrix with its preconditioner: unsmoothed aggregation
 * with the K-cycle (Notay and Vassilevski 2008, doi 10.1002/nla.542). On each level a forward and a
 * backward Gauss–Seidel sweep; below it, up to two steps of flexible conjugate gradients, whose
 * step lengths make up for the crudeness of piecewise constant interpolation. About 14 iterations
 * to 1e-8 whatever the size of the image, at 1.2 times the memory of the finest level. Used by one
 * thread.
 */
public final class AggregationMultigrid implements SymmetricOperator {
  /** Few enough nodes to sweep until solved. */
  private static final int COARSEST = 40;

  private static final int COARSEST_SWEEPS = 50;

  /** A second step does not pay if the first took the residual below this share. */
  private static final double ENOUGH = 0.25;

  private final List<Level> levels = new ArrayList<>();

  /**
   * Builds the coarser networks, down to a handful of nodes.
   *
   * @param finest the network to solve on
   */
  public AggregationMultigrid(ConductanceGraph finest) {
    ConductanceGraph graph = finest;
    while (graph.nodes() > COARSEST) {
      int[] aggregate = graph.aggregate();
      levels.add(new Level(graph, aggregate, levels.isEmpty()));
      ConductanceGraph coarse = graph.coarsened(aggregate);
      if (coarse.nodes() == graph.nodes()) {
        break;
      }
      graph = coarse;
    }
    levels.add(new Level(graph, new int[0], levels.isEmpty()));
  }

  /** A network, where its nodes go on the next coarser one, and scratch space for the cycle. */
  private static final class Level {
    final ConductanceGraph graph;
    final int[] aggregate;
    final double[] residual;
    final double[] correction;
    final double[] first;
    final double[] firstImage;
    final double[] second;
    final double[] secondImage;

    Level(ConductanceGraph graph, int[] aggregate, boolean finest) {
      this.graph = graph;
      this.aggregate = aggregate;
      int n = finest ? 0 : graph.nodes(); // on the finest level the method around this iterates
      residual = new double[n];
      correction = new double[n];
      first = new double[n];
      firstImage = new double[n];
      second = new double[n];
      secondImage = new double[n];
    }
  }

  /**
   * The stored entries of all levels over those of the finest.
   *
   * @return the operator complexity, a little above 1 [-]
   */
  public double operatorComplexity() {
    double all = 0;
    for (Level level : levels) {
      all += level.graph.entries();
    }
    return all / levels.get(0).graph.entries();
  }

  @Override
  public int size() {
    return levels.get(0).graph.nodes();
  }

  @Override
  public void multiply(double[] x, double[] y) {
    levels.get(0).graph.multiply(x, y);
  }

  /** One cycle. Not quite linear in r: the method around it must be flexible. */
  @Override
  public void precondition(double[] r, double[] z) {
    cycle(0, r, z);
  }

  private void cycle(int depth, double[] r, double[] z) {
    Level level = levels.get(depth);
    ConductanceGraph graph = level.graph;
    Arrays.fill(z, 0);
    graph.sweepForward(r, z);
    if (depth == levels.size() - 1) {
      for (int i = 0; i < COARSEST_SWEEPS; i++) {
        graph.sweepBackward(r, z);
        graph.sweepForward(r, z);
      }
    } else {
      Level coarse = levels.get(depth + 1);
      graph.restrictResidual(r, z, level.aggregate, coarse.residual);
      solve(depth + 1);
      for (int i = 0; i < z.length; i++) {
        z[i] += coarse.correction[level.aggregate[i]];
      }
    }
    graph.sweepBackward(r, z);
  }

  /** Up to two steps of flexible conjugate gradients: A correction ≈ residual, which is used up. */
  private void solve(int depth) {
    Level level = levels.get(depth);
    double[] r = level.residual;
    double[] c = level.first;
    double before = Vectors.dot(r, r);
    cycle(depth, r, c);
    level.graph.multiply(c, level.firstImage);
    double energy = Vectors.dot(c, level.firstImage);
    double step = energy > 0 ? Vectors.dot(c, r) / energy : 0;
    Vectors.addScaled(r, -step, level.firstImage);
    boolean idle = energy <= 0; // nothing is left to correct, as when each part is one free node
    if (idle || depth == levels.size() - 1 || Vectors.dot(r, r) <= ENOUGH * ENOUGH * before) {
      Vectors.combine(level.correction, step, c, 0, c);
      return;
    }
    double[] d = level.second;
    cycle(depth, r, d);
    level.graph.multiply(d, level.secondImage);
    double overlap = Vectors.dot(d, level.firstImage);
    double rest = Vectors.dot(d, level.secondImage) - overlap * overlap / energy;
    double secondStep = rest > 0 ? Vectors.dot(d, r) / rest : 0;
    Vectors.combine(level.correction, step - overlap * secondStep / energy, c, secondStep, d);
  }
}
