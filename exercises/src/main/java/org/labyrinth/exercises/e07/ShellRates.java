package org.labyrinth.exercises.e07;

import org.labyrinth.exercises.Question;

/** Question 07-2 (modify): shells of a sphere that lose no lithium, and the surface beyond them. */
@Question(id = "07-2", title = "Shells that keep their lithium", points = 2)
public interface ShellRates {
  /**
   * The rates ∂c/∂t of n shells of equal thickness h = R/n, from the fluxes through their faces.
   *
   * <p>V ∂c/∂t = A_in N_in − A_out N_out, with face areas r² and volumes (r_out³ − r_in³)/3 (both
   * without their 4π); between two shells N = −D_f (c_next − c)/h outward, with the harmonic mean
   * D_f of the two; nothing at the centre; the inflow at the surface.
   *
   * @param concentration c of each shell from the centre outward, its mean, mol/m³; at least one
   * @param diffusivity D of each shell, m²/s, above 0
   * @param radius R in m, above 0
   * @param inflow into the particle at r = R, mol/m²/s
   * @return ∂c/∂t of each shell, mol/m³/s
   */
  double[] rates(double[] concentration, double[] diffusivity, double radius, double inflow);

  /**
   * The concentration at the surface: that of the last shell, and what drives the inflow through
   * the outer half of it.
   *
   * @param concentration as above
   * @param diffusivity as above
   * @param radius as above
   * @param inflow as above
   * @return c + N (h/2)/D of the last shell, mol/m³
   */
  double surface(double[] concentration, double[] diffusivity, double radius, double inflow);
}
