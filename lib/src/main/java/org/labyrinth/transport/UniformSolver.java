package org.labyrinth.transport;

/**
 * The particle without an inside: c is its mean everywhere, dc/dt = (3/R) · inflow. What is left of
 * a particle when t_d = R²/D is short beside everything else; to be compared with.
 *
 * @param tolerance the error allowed in one step, relative to the largest |c|, in (0, 1) [-]
 */
public record UniformSolver(double tolerance) implements ParticleSolver {
  public UniformSolver {
    Require.fraction("tolerance", tolerance, "[-]", "spherical particle");
  }

  @Override
  public ParticleSolution solve(SphericalParticle problem, double... times) {
    return new ParticleMarch(problem, new UniformScheme(problem), tolerance).to(times);
  }
}
