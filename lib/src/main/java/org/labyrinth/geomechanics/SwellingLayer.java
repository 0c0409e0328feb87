package org.labyrinth.geomechanics;

/**
 * A porous electrode whose particles swell, between a collector that holds it sideways and a casing
 * that resists its growth in thickness. Left alone it would grow as its particles do, and keep its
 * porosity; a rigid casing makes them grow into the pores. In between skeleton and casing are two
 * springs in a row. All that is referred to is the layer with empty particles.
 *
 * <pre>
 *   J = L/L₀ = 1 + χ Δ x      χ = E_oed/(E_oed + K)      P = K χ Δ x
 *   ε J = (1 − ε_s) + (χ − ε_s) Δ x
 * </pre>
 *
 * The liquid is incompressible and moves freely against the slow swelling, so it carries none of P.
 * Compare the swelling coefficient of Gomadam and Weidner, J. Electrochem. Soc. 153 (2006) A179.
 *
 * @param thickness L₀ when empty, above 0 [m]
 * @param solidFraction ε_s when empty, in (0, 1) [-]
 * @param material of the particles
 * @param oedometricModulus E_oed of the skeleton, above 0 [Pa]
 * @param casingStiffness K: pressure per strain of the layer, in [0, ∞]: 0 yields freely, ∞ is
 *     rigid [Pa]
 */
public record SwellingLayer(
    double thickness,
    double solidFraction,
    SwellingMaterial material,
    double oedometricModulus,
    double casingStiffness) {
  private static final String PLACE = "swelling layer";

  public SwellingLayer {
    Require.positive("thickness", thickness, "m", PLACE);
    if (!(solidFraction > 0 && solidFraction < 1)) {
      throw new IllegalArgumentException(
          "solid fraction = %s [-] must be in (0, 1): %s".formatted(solidFraction, PLACE));
    }
    Require.positive("oedometric modulus", oedometricModulus, "Pa", PLACE);
    if (!(casingStiffness >= 0)) {
      throw new IllegalArgumentException(
          "casing stiffness = %s Pa must not be negative: %s".formatted(casingStiffness, PLACE));
    }
  }

  /**
   * The share of the free growth that the casing lets happen.
   *
   * @return χ, 0 where it is rigid, 1 where it yields freely [-]
   */
  public double growthShare() {
    return oedometricModulus / (oedometricModulus + casingStiffness);
  }

  /**
   * The thickness over that of the empty layer.
   *
   * @param filling x, in [0, 1] [-]
   * @return J [-]
   */
  public double stretch(double filling) {
    return 1 + growthShare() * (material.volumeRatio(filling) - 1);
  }

  /**
   * The liquid in the layer, per volume of the empty layer.
   *
   * @param filling x, in [0, 1] [-]
   * @return ε J; not above 0 where the particles have more than filled the pores [-]
   */
  public double liquid(double filling) {
    return stretch(filling) - solidFraction * material.volumeRatio(filling);
  }

  /**
   * The porosity.
   *
   * @param filling x, in [0, 1] [-]
   * @return ε = liquid over stretch; not above 0 where the pores are more than filled [-]
   */
  public double porosity(double filling) {
    return liquid(filling) / stretch(filling);
  }

  /**
   * The pressure between layer and casing.
   *
   * @param filling x, in [0, 1] [-]
   * @return P, positive where they press on each other [Pa]
   */
  public double pressure(double filling) {
    double free = material.volumeRatio(filling) - 1;
    // E K/(E + K), written so that K may be infinite.
    return oedometricModulus * (1 - growthShare()) * free;
  }

  /**
   * The filling at which the pores are full of particles.
   *
   * @return x; infinite where the liquid does not become less [-]
   */
  public double chokingFilling() {
    double lost = (solidFraction - growthShare()) * material.expansion();
    return lost > 0 ? (1 - solidFraction) / lost : Double.POSITIVE_INFINITY;
  }
}
