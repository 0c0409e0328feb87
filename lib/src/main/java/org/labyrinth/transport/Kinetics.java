package org.labyrinth.transport;

/** The reaction current density j of an interface as a function of its overpotential η. */
public sealed interface Kinetics permits LinearKinetics, ButlerVolmer {
  /**
   * The reaction current, anodic above 0.
   *
   * @param overpotential η = φ_s − φ_e − U [V]
   * @return j, per area of interface [A/m²]
   */
  double currentDensity(double overpotential);

  /**
   * How steeply the current rises.
   *
   * @param overpotential η [V]
   * @return dj/dη, above 0 [S/m²]
   */
  double conductance(double overpotential);

  /**
   * The overpotential that drives a current.
   *
   * @param currentDensity j [A/m²]
   * @return η [V]
   */
  double overpotential(double currentDensity);
}
