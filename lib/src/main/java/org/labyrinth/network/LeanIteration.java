package org.labyrinth.network;

import org.labyrinth.numerics.IterationListener;
import org.labyrinth.numerics.SolverException;

/**
 * Multigrid cycles one after the other on a potential in single precision, which is all they keep
 * of the finest level. The power falls with each; how much it will still fall is estimated from
 * that.
 */
final class LeanIteration {
  /** The power's error falls to at least this share in one cycle, or so we assume. */
  private static final double SLOWEST_KNOWN = 0.4;

  /** Below this, rounding of the potential is all there is. */
  private static final double SINGLE_PRECISION = 1e-5;

  private final LeanLattice lattice;
  private final KCycle cycle;
  private final double norm;
  private final double flowError;
  private final int maxIterations;
  private final IterationListener listener;
  private int iterations;
  private double relativeError = Double.POSITIVE_INFINITY;

  LeanIteration(
      LeanLattice lattice,
      Level finest,
      double norm,
      double flowError,
      int maxIterations,
      IterationListener listener) {
    if (!(flowError >= SINGLE_PRECISION && flowError < 1)) {
      throw new IllegalArgumentException(
          "flow error = %s [-] must be in [%s, 1): single precision"
              .formatted(flowError, SINGLE_PRECISION));
    }
    this.lattice = lattice;
    this.cycle = new KCycle(finest);
    this.norm = norm;
    this.flowError = flowError;
    this.maxIterations = maxIterations;
    this.listener = listener;
  }

  /** Improves x until the flow is good enough; returns what certifies it. */
  Balance solve(float[] x) {
    Balance balance = lattice.balance(x);
    double power = balance.power();
    double lastGain = Double.POSITIVE_INFINITY;
    while (balance.residual() > 0 && relativeError > flowError) {
      if (iterations == maxIterations) {
        throw failure(balance, "in %d iterations".formatted(maxIterations));
      }
      balance = cycle.improve(lattice, x);
      double gain = Math.max(0, power - balance.power());
      double ratio = Math.min(0.95, Math.max(SLOWEST_KNOWN, gain / lastGain));
      power = balance.power();
      lastGain = gain;
      relativeError = gain * ratio / (1 - ratio) / power;
      iterations++;
      listener.iteration(iterations, balance.residual() / norm, relativeError);
      if (Thread.currentThread().isInterrupted()) {
        throw failure(balance, "but the thread was interrupted");
      }
    }
    return lattice.balance(x);
  }

  LatticeSolution.Effort effort() {
    return new LatticeSolution.Effort(iterations, iterations == 0 ? 0 : relativeError);
  }

  private SolverException failure(Balance balance, String why) {
    return new SolverException(
        "relative error of the flow = %.3g [-] must fall to %.3g %s: multigrid on a lattice of %d places"
            .formatted(relativeError, flowError, why, lattice.size()),
        iterations,
        0,
        new double[] {balance.residual() / norm});
  }
}
