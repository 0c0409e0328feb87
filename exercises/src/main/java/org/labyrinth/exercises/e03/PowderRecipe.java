package org.labyrinth.exercises.e03;

import org.labyrinth.exercises.Question;

/**
 * Question 03-3 (compute): porosity and volume fractions of a coating from what a laboratory knows
 * of it: the recipe in mass fractions, the densities, the mass on the foil, and the thickness.
 */
@Question(id = "03-3", title = "Porosity from a recipe", points = 2)
public interface PowderRecipe {
  /**
   * The porosity of a coating: what the solids do not fill.
   *
   * @param massFractions w_k, the share of each solid in the coating's mass [-]; all at least 0,
   *     sum 1 within 1e-9
   * @param densities ρ_k of each solid without pores, kg/m³, above 0
   * @param loading the coating's mass per area of foil, kg/m², above 0
   * @param thickness of the coating, m, above 0
   * @return ε [-], above 0 and below 1
   * @throws IllegalArgumentException if a number is out of its range or not finite, if the arrays
   *     are empty or differ in length, or if the solids would not leave any room (ε ≤ 0)
   */
  double porosity(double[] massFractions, double[] densities, double loading, double thickness);

  /**
   * The share of the coating's volume that each solid fills.
   *
   * @param massFractions as above
   * @param densities as above
   * @param porosity ε [-], at least 0 and below 1
   * @return one fraction a solid [-]; with the porosity they add up to 1
   * @throws IllegalArgumentException if a number is out of its range or not finite, or if the
   *     arrays are empty or differ in length
   */
  double[] volumeFractions(double[] massFractions, double[] densities, double porosity);
}
