package org.labyrinth.homogenization;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.network.AggregationMultigrid;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.IterationListener;
import org.labyrinth.numerics.LinearSolution;
import org.labyrinth.numerics.SolverException;

/**
 * The closure problem by conjugate gradients around multigrid, on the connected pieces that reach
 * their own periodic copies. The matrix is singular, since a constant in each piece is free; the
 * right-hand sides have no part in that direction, so the iteration never leaves the space in which
 * the matrix is definite (Kaasschieter 1988, doi 10.1016/0377-0427(88)90358-5).
 *
 * @param method tolerance and iteration limit, for each of the three directions
 */
public record ClosureSolver(ConjugateGradients method) {
  /** A relative residual of 1e-8 in at most 200 iterations. */
  public ClosureSolver() {
    this(new ConjugateGradients(1e-8, 200));
  }

  /**
   * The same solver, which tells how it gets on.
   *
   * @param listener told the residual after each iteration, along z, then y, then x
   * @return the solver
   */
  public ClosureSolver reporting(IterationListener listener) {
    return new ClosureSolver(method.reporting(listener));
  }

  /**
   * Solves for all three directions.
   *
   * <p>Phases that nowhere reach their own periodic copy are no error: their tensor is 0.
   *
   * @param problem the periodic image and what its phases conduct
   * @return the tensor, the closure fields, and what certifies them
   * @throws SolverException if the tolerance is not reached
   */
  public ClosureSolution solve(ClosureProblem problem) {
    PeriodicNetwork network = new PeriodicNetwork(problem);
    if (network.size() == 0) {
      return ClosureSolution.notPercolating(problem, network);
    }
    AggregationMultigrid multigrid = new AggregationMultigrid(network.graph());
    List<LinearSolution> solutions = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      solutions.add(method.solve(multigrid, network.driving(axis)));
    }
    return ClosureSolution.certified(problem, network, solutions);
  }
}
