package org.labyrinth.geomechanics;

/**
 * A porous, fluid-filled, linearly elastic material in a column that cannot widen. Stresses are
 * positive in tension and pressures in compression, so Biot's effective stress is σ′ = σ + αp, and
 * it alone strains the skeleton: σ′ = E_oed ∂u/∂x. Sources: Biot (1941), doi 10.1063/1.1712886;
 * Detournay and Cheng (1993), doi 10.1016/B978-0-08-040615-2.50011-3; Wang, <i>Theory of Linear
 * Poroelasticity</i>, Princeton 2000, ch. 3 and 6.
 *
 * @param permeability k, above 0 [m²]
 * @param viscosity μ of the fluid, above 0 [Pa s]
 * @param oedometricModulus E_oed, drained and without sideways strain, 1/m_v, above 0 [Pa]
 * @param biotCoefficient α, above 0 and at most 1: 1 where the grains are incompressible [-]
 * @param storage 1/M, what the pores take up per pressure at constant strain, not negative: 0 where
 *     grains and fluid are incompressible [1/Pa]
 */
public record PoroelasticMaterial(
    double permeability,
    double viscosity,
    double oedometricModulus,
    double biotCoefficient,
    double storage) {
  /** μ of water at 20 °C, rounded [Pa s]. */
  public static final double WATER_VISCOSITY = 1.0e-3;

  private static final String PLACE = "poroelastic material";

  public PoroelasticMaterial {
    Require.positive("permeability", permeability, "m²", PLACE);
    Require.positive("viscosity", viscosity, "Pa s", PLACE);
    Require.positive("oedometric modulus", oedometricModulus, "Pa", PLACE);
    if (!(biotCoefficient > 0 && biotCoefficient <= 1)) {
      throw new IllegalArgumentException(
          "Biot coefficient = %s [-] must be in (0, 1]: %s".formatted(biotCoefficient, PLACE));
    }
    Require.notNegative("storage", storage, "1/Pa", PLACE);
  }

  /**
   * A clay as Terzaghi saw it: α = 1, nothing compressible but the skeleton, water in the pores.
   *
   * @param permeability k [m²]
   * @param oedometricModulus E_oed [Pa]
   * @return the material
   */
  public static PoroelasticMaterial clay(double permeability, double oedometricModulus) {
    return new PoroelasticMaterial(permeability, WATER_VISCOSITY, oedometricModulus, 1, 0);
  }

  /**
   * A clay that is known by its consolidation coefficient.
   *
   * @param consolidationCoefficient c_v [m²/s]
   * @param oedometricModulus E_oed [Pa]
   * @return the material, with k = c_v μ / E_oed
   */
  public static PoroelasticMaterial clayOf(
      double consolidationCoefficient, double oedometricModulus) {
    Require.positive("consolidation coefficient", consolidationCoefficient, "m²/s", PLACE);
    Require.positive("oedometric modulus", oedometricModulus, "Pa", PLACE);
    double permeability = consolidationCoefficient * WATER_VISCOSITY / oedometricModulus;
    return clay(permeability, oedometricModulus);
  }

  /**
   * What Darcy's law multiplies the pressure gradient with.
   *
   * @return k/μ [m²/(Pa s)]
   */
  public double mobility() {
    return permeability / viscosity;
  }

  /**
   * What the column stores per pressure under constant load: the pores' own and the skeleton's.
   *
   * @return S = 1/M + α²/E_oed [1/Pa]
   */
  public double columnStorage() {
    return storage + biotCoefficient * skeletonResponse();
  }

  /** α/E_oed: the strain that a pressure causes, and the storage that a load takes away [1/Pa]. */
  double skeletonResponse() {
    return biotCoefficient / oedometricModulus;
  }

  /**
   * The diffusivity of pressure.
   *
   * @return c_v = (k/μ)/S; k E_oed/μ for Terzaghi's clay [m²/s]
   */
  public double consolidationCoefficient() {
    return mobility() / columnStorage();
  }

  /**
   * The share of a sudden load that the fluid carries at first, in a column.
   *
   * @return (α/E_oed)/S, in (0, 1/α]; 1 for Terzaghi's clay [-]
   */
  public double loadingEfficiency() {
    return skeletonResponse() / columnStorage();
  }

  /**
   * The modulus while no fluid can leave.
   *
   * @return E_oed + α² M; infinite for Terzaghi's clay [Pa]
   */
  public double undrainedModulus() {
    return oedometricModulus + biotCoefficient * biotCoefficient / storage;
  }

  /**
   * Skempton's coefficient, the pressure per mean stress when loaded from all sides and undrained:
   * B_sk = α/(K/M + α²) with the drained bulk modulus K = E_oed (1 + ν)/(3 (1 − ν)). Not to be
   * taken for the transport efficiency B. Source: Skempton (1954); Wang (2000), §3.
   *
   * @param poissonRatio ν, drained, in [0, 0.5) [-]
   * @return B_sk; 1 for Terzaghi's clay [-]
   */
  public double skempton(double poissonRatio) {
    if (!(poissonRatio >= 0 && poissonRatio < 0.5)) {
      throw new IllegalArgumentException(
          "Poisson ratio = %s [-] must be in [0, 0.5): %s".formatted(poissonRatio, PLACE));
    }
    double bulk = oedometricModulus * (1 + poissonRatio) / (3 * (1 - poissonRatio));
    return biotCoefficient / (bulk * storage + biotCoefficient * biotCoefficient);
  }

  /**
   * Biot's effective stress.
   *
   * @param totalStress σ, positive in tension [Pa]
   * @param pressure p [Pa]
   * @return σ′ = σ + αp, positive in tension [Pa]
   */
  public double effectiveStress(double totalStress, double pressure) {
    return totalStress + biotCoefficient * pressure;
  }
}
