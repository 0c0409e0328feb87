package org.labyrinth.transport;

/**
 * One Galerkin element, the {@link SphereElement} that the battery models use: a polynomial in r²
 * whose error falls faster than any power of 1/n where c is smooth. Just after a sudden change, and
 * at steep fronts, it overshoots; shells do not.
 *
 * @param nodes n along the radius, from 2 to 60
 * @param tolerance the error allowed in one step, relative to the largest |c|, in (0, 1) [-]
 */
public record ElementSolver(int nodes, double tolerance) implements ParticleSolver {
  public ElementSolver {
    if (nodes < 2 || nodes > 60) {
      throw new IllegalArgumentException(
          "nodes = %d must be in [2, 60]: spherical particle".formatted(nodes));
    }
    Require.fraction("tolerance", tolerance, "[-]", "spherical particle");
  }

  @Override
  public ParticleSolution solve(SphericalParticle problem, double... times) {
    ElementScheme scheme = new ElementScheme(problem, new SphereElement(nodes));
    return new ParticleMarch(problem, scheme, tolerance).to(times);
  }
}
