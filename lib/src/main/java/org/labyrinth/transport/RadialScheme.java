package org.labyrinth.transport;

/**
 * A particle cut into n nodes that exchange,
 *
 * <pre>Mᵢ dcᵢ/dt = −Sᵢ(c) + δᵢₙ inflow/R        Σ Sᵢ = 0</pre>
 *
 * the last node being the surface. M are volumes in the unit sphere, Σ M = 1/3; that of the surface
 * may be 0.
 */
interface RadialScheme {
  /** r/R of the nodes, rising, the last 1 [-]. */
  double[] radii();

  /** M [-]. */
  double[] volumes();

  /** c of the nodes at t = 0; a surface without volume is still to be found [mol/m³]. */
  double[] initial();

  /** Whether S is linear in c. */
  boolean isLinear();

  /** Evaluates S and its Jacobian J at a state. */
  void linearise(double[] c);

  /** Sᵢ where last linearised [mol/(m³ s)]. */
  double exchange(int i);

  /** The last row of J times a change [mol/(m³ s)]. */
  double surfaceExchange(double[] change);

  /**
   * Solves (s M + J + δₙₙ transfer) x = x in place.
   *
   * @param s what the scheme multiplies a correction by [1/s]
   * @param transfer h/R of a film; infinite where the surface is held: its row becomes x = x [1/s]
   */
  void solve(double s, double transfer, double[] x);
}
