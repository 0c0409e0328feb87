package org.labyrinth.exercises.e02;

import org.labyrinth.exercises.Question;

/**
 * Question 02-3 (compute): count the salt in the pores of porous layers, then let it spread evenly.
 * Concentrations are intrinsic: moles per cubic metre <em>of electrolyte</em>.
 */
@Question(id = "02-3", title = "Bookkeeping of salt", points = 3)
public interface SaltBookkeeping {
  /**
   * The salt in one layer.
   *
   * @param concentration intrinsic salt concentration c [mol/m³], 0 or more
   * @param porosity volume fraction of electrolyte ε [-], above 0 and at most 1
   * @param thickness layer thickness L [m], above 0
   * @param area cross-section A of the whole layer, pores and solid [m²], above 0
   * @return the amount of salt [mol]
   * @throws IllegalArgumentException if a value is out of its range, NaN and infinity included
   */
  double moles(double concentration, double porosity, double thickness, double area);

  /**
   * The concentration after layers of one cross-section, filled with electrolyte and stacked, have
   * exchanged salt until it is the same everywhere in the electrolyte. No salt is lost, the layers
   * do not change.
   *
   * @param concentration intrinsic concentration at first in each layer [mol/m³], 0 or more
   * @param porosity volume fraction of electrolyte in each layer [-], above 0 and at most 1
   * @param thickness thickness of each layer [m], above 0
   * @return the common intrinsic concentration at the end [mol/m³]
   * @throws IllegalArgumentException if the arrays differ in length or are empty, or if a value is
   *     out of its range, NaN and infinity included
   */
  double equilibrated(double[] concentration, double[] porosity, double[] thickness);
}
