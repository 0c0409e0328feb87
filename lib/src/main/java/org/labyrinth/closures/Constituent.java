package org.labyrinth.closures;

import java.util.List;

/**
 * One phase of a composite, as bounds see it. Both values are in their ranges, or the constructor
 * throws an {@link IllegalArgumentException}.
 *
 * @param volumeFraction φ [-], in [0, 1]
 * @param conductivity k relative to the bulk [-], finite and not negative
 */
public record Constituent(double volumeFraction, double conductivity) {
  public Constituent {
    Require.fraction("volume fraction", volumeFraction, "constituent");
    Require.atLeast(0, "conductivity", conductivity, "constituent");
  }

  /**
   * A pore phase of conductivity 1 in an insulating solid.
   *
   * @param porosity ε [-], in [0, 1]
   * @return the two constituents
   */
  public static List<Constituent> poreInInsulator(double porosity) {
    Require.fraction("porosity", porosity, "pore in an insulating solid");
    return List.of(new Constituent(porosity, 1), new Constituent(1 - porosity, 0));
  }
}
