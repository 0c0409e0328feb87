package org.labyrinth.p2d;

import java.util.List;

/**
 * An electrode at one instant.
 *
 * @param x centres of its cells, from the negative collector of the cell [m]
 * @param widths of its cells [m]
 * @param solidPotential φ_s at each cell [V]
 * @param potentialDifference φ_s − φ_e at each cell [V]
 * @param particles every kind of particles in it
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record ElectrodeState(
    double[] x,
    double[] widths,
    double[] solidPotential,
    double[] potentialDifference,
    List<ParticleState> particles) {
  public ElectrodeState {
    x = x.clone();
    widths = widths.clone();
    solidPotential = solidPotential.clone();
    potentialDifference = potentialDifference.clone();
    particles = List.copyOf(particles);
  }

  @Override
  public double[] x() {
    return x.clone();
  }

  @Override
  public double[] widths() {
    return widths.clone();
  }

  @Override
  public double[] solidPotential() {
    return solidPotential.clone();
  }

  @Override
  public double[] potentialDifference() {
    return potentialDifference.clone();
  }
}
