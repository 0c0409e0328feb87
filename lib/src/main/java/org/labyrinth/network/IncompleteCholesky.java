package org.labyrinth.network;

import java.util.Arrays;
import org.labyrinth.numerics.SymmetricOperator;

/**
 * A conductance network as a matrix, preconditioned by its modified incomplete Cholesky
 * factorisation without fill (Gustafsson 1978, doi 10.1007/BF01931691): (P + L) P⁻¹ (P + Lᵀ) with L
 * the lower part of A and pivots P such that the row sums are nearly those of A. Used by one
 * thread.
 */
public final class IncompleteCholesky implements SymmetricOperator {
  /**
   * Share of the dropped fill that goes to the diagonal: 1 is plain MIC, just below it is safer.
   */
  private static final double MODIFICATION = 0.98;

  private final ConductanceGraph graph;
  private final double[] pivotInverse;

  /** What the backward sweep carries from later nodes; kept so that a sweep allocates nothing. */
  private final double[] gain;

  /**
   * Factorises.
   *
   * @param graph the network
   */
  public IncompleteCholesky(ConductanceGraph graph) {
    this.graph = graph;
    this.gain = new double[graph.nodes()];
    this.pivotInverse = new double[graph.nodes()];
    double[] ahead = new double[graph.nodes()];
    for (int i = 0; i < ahead.length; i++) {
      for (int e = graph.rowStart(i); e < graph.rowStart(i + 1); e++) {
        ahead[i] += graph.neighbour(e) > i ? graph.conductance(e) : 0;
      }
    }
    for (int i = 0; i < ahead.length; i++) {
      double pivot = graph.diagonal(i);
      for (int e = graph.rowStart(i); e < graph.rowStart(i + 1); e++) {
        int j = graph.neighbour(e);
        if (j < i) {
          double g = graph.conductance(e);
          pivot -= g * pivotInverse[j] * (g + MODIFICATION * (ahead[j] - g));
        }
      }
      pivotInverse[i] = 1 / pivot;
    }
  }

  @Override
  public int size() {
    return graph.nodes();
  }

  @Override
  public void multiply(double[] x, double[] y) {
    graph.multiply(x, y);
  }

  @Override
  public void precondition(double[] r, double[] z) {
    for (int i = 0; i < z.length; i++) {
      double sum = r[i];
      for (int e = graph.rowStart(i); e < graph.rowStart(i + 1); e++) {
        int j = graph.neighbour(e);
        sum += j < i ? graph.conductance(e) * z[j] : 0;
      }
      z[i] = sum * pivotInverse[i];
    }
    Arrays.fill(gain, 0);
    for (int i = z.length - 1; i >= 0; i--) {
      z[i] += gain[i] * pivotInverse[i];
      for (int e = graph.rowStart(i); e < graph.rowStart(i + 1); e++) {
        int j = graph.neighbour(e);
        if (j < i) {
          gain[j] += graph.conductance(e) * z[i];
        }
      }
    }
  }
}
