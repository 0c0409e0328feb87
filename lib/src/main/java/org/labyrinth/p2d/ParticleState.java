package org.labyrinth.p2d;

/**
 * The particles of one kind along an electrode at one instant.
 *
 * @param name of the kind
 * @param radii r of the nodes, rising from near the centre to the surface [m]
 * @param current j at each cell, above 0 where lithium leaves [A/m² of particle surface]
 * @param stoichiometry c_s/c_max [cell][node], the last node at the surface [-]
 * @param mean stoichiometry at each cell, averaged over the particle [-]
 * @param maximumConcentration c_max [mol/m³]
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record ParticleState(
    String name,
    double[] radii,
    double[] current,
    double[][] stoichiometry,
    double[] mean,
    double maximumConcentration) {
  public ParticleState {
    radii = radii.clone();
    current = current.clone();
    stoichiometry = copy(stoichiometry);
    mean = mean.clone();
  }

  private static double[][] copy(double[][] values) {
    double[][] copy = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      copy[i] = values[i].clone();
    }
    return copy;
  }

  @Override
  public double[] radii() {
    return radii.clone();
  }

  @Override
  public double[] current() {
    return current.clone();
  }

  @Override
  public double[][] stoichiometry() {
    return copy(stoichiometry);
  }

  @Override
  public double[] mean() {
    return mean.clone();
  }

  /**
   * What the electrolyte meets.
   *
   * @return stoichiometry at the surface, at each cell [-]
   */
  public double[] surface() {
    double[] surface = new double[stoichiometry.length];
    for (int k = 0; k < surface.length; k++) {
      surface[k] = stoichiometry[k][radii.length - 1];
    }
    return surface;
  }
}
