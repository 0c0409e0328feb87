package org.labyrinth.homogenization;

import org.labyrinth.numerics.ConjugateGradients;

class ConjugateGradientSolverTest extends ThroughPlaneSolverContract {
  @Override
  public ThroughPlaneSolver solver() {
    return new ConjugateGradientSolver();
  }

  @Override
  ThroughPlaneSolver hasty() {
    return new ConjugateGradientSolver(new ConjugateGradients(1e-8, 3));
  }
}
