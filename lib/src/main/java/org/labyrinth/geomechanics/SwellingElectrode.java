package org.labyrinth.geomechanics;

/**
 * A layer whose particles are filled or emptied evenly, at a constant rate, while salt and liquid
 * pass to and from the separator. X runs from the collector (0, sealed) to the separator (L₀) and
 * is fixed to the skeleton.
 *
 * @param layer the skeleton and its casing
 * @param electrolyte in its pores
 * @param fillingStart x at t = 0, in [0, 1] [-]
 * @param fillingEnd x at the end, in [0, 1] [-]
 * @param duration from one to the other, above 0 [s]
 * @param cells over X, at least 1
 */
public record SwellingElectrode(
    SwellingLayer layer,
    PoreElectrolyte electrolyte,
    double fillingStart,
    double fillingEnd,
    double duration,
    int cells) {
  private static final String PLACE = "swelling electrode";

  public SwellingElectrode {
    Require.within("filling at the start", fillingStart, 0, 1, "[-]", PLACE);
    Require.within("filling at the end", fillingEnd, 0, 1, "[-]", PLACE);
    Require.positive("duration", duration, "s", PLACE);
    Require.atLeastOne("cells", cells, PLACE);
    for (double filling : new double[] {fillingStart, fillingEnd}) {
      double porosity = layer.porosity(filling);
      if (!(porosity > 0)) {
        throw new IllegalArgumentException(
            "porosity = %.4g [-] must be above 0, at filling %s; the pores are full at %.4g: %s"
                .formatted(porosity, filling, layer.chokingFilling(), PLACE));
      }
    }
  }

  /**
   * The filling at a time.
   *
   * @param t in [0, duration] [s]
   * @return x [-]
   */
  public double filling(double t) {
    double share = t / duration;
    return (1 - share) * fillingStart + share * fillingEnd;
  }

  /**
   * How fast the liquid in the layer grows, per volume of the empty layer; the same at all times.
   *
   * @return d(εJ)/dt [1/s]
   */
  public double liquidRate() {
    double change = layer.material().expansion() * (fillingEnd - fillingStart) / duration;
    return (layer.growthShare() - layer.solidFraction()) * change;
  }

  /**
   * The salt that the reaction adds to the liquid, per volume of the empty layer: −(1 − t₊) of the
   * lithium that the particles take up.
   *
   * @return J a r [mol/(m³ s)]
   */
  public double saltRate() {
    double uptake =
        layer.solidFraction()
            * layer.material().capacity()
            * (fillingEnd - fillingStart)
            / duration;
    return -(1 - electrolyte.transference()) * uptake;
  }

  /**
   * The same electrode, cut otherwise.
   *
   * @param other cells
   * @return the electrode
   */
  public SwellingElectrode withCells(int other) {
    return new SwellingElectrode(layer, electrolyte, fillingStart, fillingEnd, duration, other);
  }
}
