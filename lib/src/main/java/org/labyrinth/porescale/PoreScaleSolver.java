package org.labyrinth.porescale;

import java.util.List;
import org.labyrinth.network.AggregationMultigrid;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.LinearSolution;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.numerics.ThetaMethod;

/**
 * Solves the pore-scale problem by conjugate gradients around multigrid, steady or step by step.
 *
 * @param method tolerance and iteration limit of each linear system
 */
public record PoreScaleSolver(ConjugateGradients method) {
  /** A relative residual of 1e-10 in at most 200 iterations. */
  public PoreScaleSolver() {
    this(new ConjugateGradients(1e-10, 200));
  }

  /**
   * Solves for the steady state. What is given over time is taken at t = 0.
   *
   * @param problem what to solve; its initial concentration plays no part
   * @return the solution with one snapshot, its time +∞
   * @throws IllegalArgumentException if there are no accessible pores
   * @throws SolverException if nothing fixes the level of c: every end has a given flux, and there
   *     is no linear reaction; or if the tolerance is not reached
   */
  public PoreScaleSolution steady(PoreScaleProblem problem) {
    PoreNetwork network = new PoreNetwork(problem);
    if (!network.isHeld()) {
      throw new SolverException(
          "transfer coefficients and rate constant = 0 m/s must not all vanish: steady pore-scale problem",
          0,
          0,
          new double[0]);
    }
    double[] f = network.source(0);
    LinearSolution solution =
        method.solve(new AggregationMultigrid(network.graph(Double.POSITIVE_INFINITY)), f);
    Ledger ledger = new Ledger(network);
    ledger.add(solution.x(), 0, 1);
    return new PoreScaleSolution(
        problem,
        List.of(
            Snapshots.snapshot(
                problem,
                network,
                solution.x(),
                0,
                Double.POSITIVE_INFINITY,
                ledger.steadyImbalance())),
        solution.relativeResidual(),
        solution.iterations());
  }

  /**
   * Follows the problem in time, from its initial concentration at t = 0.
   *
   * @param problem what to solve
   * @param scheme backward Euler (θ = 1) or Crank–Nicolson (θ = 1/2) and the longest step
   * @param times when to report, at least one, above 0 and rising [s]
   * @return a snapshot at each of them
   * @throws IllegalArgumentException if there are no accessible pores, or no times, or they do not
   *     rise from above 0
   * @throws SolverException if the tolerance is not reached; it carries the iterations
   */
  public PoreScaleSolution follow(PoreScaleProblem problem, ThetaMethod scheme, double... times) {
    requireRising(times);
    March march = new March(problem, scheme, method);
    for (double time : times) {
      march.to(time);
    }
    return march.solution();
  }

  private static void requireRising(double[] times) {
    if (times.length == 0) {
      throw new IllegalArgumentException("times = 0 must be at least 1: pore-scale problem");
    }
    double before = 0;
    for (double time : times) {
      if (!(time > before && time < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time = %s s must be finite and above %s s, the one before it: pore-scale problem"
                .formatted(time, before));
      }
      before = time;
    }
  }
}
