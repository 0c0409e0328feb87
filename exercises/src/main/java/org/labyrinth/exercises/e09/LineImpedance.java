package org.labyrinth.exercises.e09;

import org.labyrinth.exercises.Question;

/** Question 09-2 (compute): the impedance of a porous electrode, at any frequency. */
@Question(id = "09-2", title = "A line without overflow", points = 3)
public interface LineImpedance {
  /**
   * Z = √(R/Y) coth √(R Y) with Y = iωC, which is R coth(s + is)/(s + is) with s = √(ωRC/2).
   *
   * <p>At high frequency sinh and cosh overflow; the result does not. At low frequency Z″ is huge
   * beside Z′, and Z′ = R/3 must come out all the same.
   *
   * @param ionicResistance R, Ω m², above 0 and finite
   * @param capacitance C, F/m² of electrode, above 0 and finite
   * @param angularFrequency ω, rad/s, above 0 and finite
   * @return {Z′, Z″} in Ω m²
   * @throws IllegalArgumentException if a number is out of its range
   */
  double[] impedance(double ionicResistance, double capacitance, double angularFrequency);
}
