package org.labyrinth.transport;

/**
 * A particle at one time.
 *
 * @param time t [s]
 * @param concentration c at every radius of the solution, from the centre outward, the last at the
 *     surface; copied [mol/m³]
 * @param mean of c over the volume [mol/m³]
 * @param inflow what comes in at the surface, D ∂r c there [mol/(m² s)]
 * @param balance where the salt went since t = 0, per area of the surface; all of it came in on the
 *     right
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; snapshots are never compared
public record ParticleSnapshot(
    double time, double[] concentration, double mean, double inflow, Balance balance) {
  public ParticleSnapshot {
    concentration = concentration.clone();
  }

  @Override
  public double[] concentration() {
    return concentration.clone();
  }

  /**
   * The concentration at the surface, which is what a reaction sees.
   *
   * @return c at r = R [mol/m³]
   */
  public double surface() {
    return concentration[concentration.length - 1];
  }

  /**
   * The current that leaves.
   *
   * @return j = −F · inflow, above 0 where lithium leaves [A/m²]
   */
  public double reactionCurrent() {
    return -PhysicalConstants.FARADAY * inflow;
  }
}
