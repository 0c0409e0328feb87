package org.labyrinth.geomechanics;

/**
 * An active material that grows as it takes up lithium, in proportion to its filling: volume over
 * empty volume is 1 + Δ x, with x from 0 (empty) to 1 (full).
 *
 * @param name as a table shows it
 * @param expansion Δ, the growth from empty to full, not negative [-]
 * @param capacity lithium in the full material per volume of the empty one, above 0 [mol/m³]
 * @param source where Δ comes from
 */
public record SwellingMaterial(String name, double expansion, double capacity, String source) {
  private static final String OBROVAC =
      "Obrovac and Chevrier, Chem. Rev. 114 (2014) 11444, doi 10.1021/cr500207g";

  /** Graphite to LiC₆: 10 %; 72.07 g of carbon of 2.26 g/cm³ for each mole of lithium. */
  public static final SwellingMaterial GRAPHITE =
      new SwellingMaterial("graphite", 0.10, 2.26e6 / 72.07, OBROVAC);

  /** Silicon to Li₁₅Si₄: 280 %; 3.75 mol of lithium for 28.09 g of silicon of 2.33 g/cm³. */
  public static final SwellingMaterial SILICON =
      new SwellingMaterial("silicon", 2.80, 3.75 * 2.33e6 / 28.09, OBROVAC);

  public SwellingMaterial {
    Require.notNegative("expansion", expansion, "[-]", "swelling material");
    Require.positive("capacity", capacity, "mol/m³", "swelling material");
  }

  /**
   * How large a particle is.
   *
   * @param filling x, in [0, 1] [-]
   * @return volume over empty volume [-]
   */
  public double volumeRatio(double filling) {
    Require.within("filling", filling, 0, 1, "[-]", "swelling material " + name);
    return 1 + expansion * filling;
  }

  /**
   * What a mole of lithium adds to the volume.
   *
   * @return Ω = Δ / capacity [m³/mol]
   */
  public double partialMolarVolume() {
    return expansion / capacity;
  }

  /**
   * A powder of two materials that are filled alike.
   *
   * @param other the other material
   * @param share of the other in the empty volume, in [0, 1] [-]
   * @return the powder, with both properties averaged by volume
   */
  public SwellingMaterial with(SwellingMaterial other, double share) {
    Require.within("share", share, 0, 1, "[-]", "swelling material " + name);
    return new SwellingMaterial(
        "%s with %.3g %% by volume of %s".formatted(name, 100 * share, other.name),
        (1 - share) * expansion + share * other.expansion,
        (1 - share) * capacity + share * other.capacity,
        source);
  }
}
