package org.labyrinth.homogenization;

import org.labyrinth.network.IncompleteCholesky;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.LinearSolution;

/**
 * The through-plane problem by conjugate gradients, preconditioned with a modified incomplete
 * Cholesky factorisation (Gustafsson 1978, doi 10.1007/BF01931691), in double precision on the
 * voxels that connect both faces. Correct on every image; a few seconds at 100³, minutes at 300³.
 *
 * @param method tolerance and iteration limit
 */
public record ConjugateGradientSolver(ConjugateGradients method) implements ThroughPlaneSolver {
  /** A relative residual of 1e-8 in at most 20,000 iterations. */
  public ConjugateGradientSolver() {
    this(new ConjugateGradients(1e-8, 20_000));
  }

  @Override
  public ThroughPlaneSolution solve(ThroughPlaneProblem problem) {
    ConductingNetwork network = ConductingNetwork.of(problem);
    if (network.size() == 0) {
      return ThroughPlaneSolution.notPercolating(problem);
    }
    LinearSolution solution =
        method.solve(new IncompleteCholesky(network.graph()), network.inflow());
    return network.solution(solution);
  }
}
