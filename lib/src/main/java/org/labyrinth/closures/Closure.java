package org.labyrinth.closures;

/** A law for the transport efficiency B of a porous medium as a function of its porosity alone. */
public interface Closure {
  /**
   * The transport efficiency B = M_eff / M_bulk.
   *
   * @param porosity ε [-], from 0 to 1
   * @return B [-], not negative
   * @throws IllegalArgumentException if the porosity is not from 0 to 1
   */
  double transportEfficiency(double porosity);

  /**
   * The tortuosity factor τ = ε / B, the τ in M_eff = M_bulk ε/τ.
   *
   * @param porosity ε [-], from 0 to 1
   * @return τ [-]; +∞ where B = 0
   * @throws IllegalArgumentException if the porosity is not from 0 to 1
   */
  default double tortuosityFactor(double porosity) {
    double efficiency = transportEfficiency(porosity);
    return efficiency > 0 ? porosity / efficiency : Double.POSITIVE_INFINITY;
  }

  /**
   * The law's name, as a table shows it.
   *
   * @return a few words
   */
  String name();

  /**
   * Where the law comes from.
   *
   * @return author, year, DOI where there is one
   */
  String source();
}
