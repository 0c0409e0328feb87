package org.labyrinth.cell;

import java.util.Optional;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/**
 * One kind of active material, in spheres of one radius, at the reference temperature. Away from it
 * D_s and k carry the factor exp(E/R (1/T_ref − 1/T)), and U is shifted by (T − T_ref) dU/dT.
 *
 * <p>a and R are independent, as in BPX: the active material fills the fraction a R/3 of the
 * electrode, which is not 1 − ε where there is binder. The functions are checked on points of the
 * window between the two stoichiometries; solvers may look beyond it.
 *
 * @param name what messages and files call it
 * @param surfaceAreaPerVolume a(x) of the particles per volume of electrode, above 0 [1/m]; x runs
 *     from the electrode's face nearer the negative collector, 0 to its thickness [m]
 * @param radius R, above 0 [m]
 * @param maximumConcentration c_max of lithium in the particle, above 0 [mol/m³]
 * @param minimumStoichiometry the least x = c/c_max in use, in [0, 1], below the greatest
 * @param maximumStoichiometry the greatest x in use, in [0, 1]
 * @param diffusivity D_s(x), above 0 [m²/s]
 * @param diffusivityActivationEnergy not negative [J/mol]
 * @param openCircuitPotential U(x) against lithium, finite [V]
 * @param entropicChange dU/dT(x), finite [V/K]
 * @param reactionRateConstant k, above 0 [mol/(m² s)]: j₀ = F k √(c_e/c_e0) √(x (1 − x))
 * @param reactionActivationEnergy not negative [J/mol]
 * @param doubleLayerCapacity C_dl per surface of the particle, not negative [F/m²]; 0: none
 */
public record Particle(
    String name,
    Profile surfaceAreaPerVolume,
    double radius,
    double maximumConcentration,
    double minimumStoichiometry,
    double maximumStoichiometry,
    ScalarFunction diffusivity,
    double diffusivityActivationEnergy,
    ScalarFunction openCircuitPotential,
    ScalarFunction entropicChange,
    double reactionRateConstant,
    double reactionActivationEnergy,
    double doubleLayerCapacity) {
  private static final String PLACE = "particle";
  private static final int SAMPLES = 33;

  public Particle {
    String place = PLACE + " '" + name + "'";
    Range.POSITIVE.check("radius", radius, "m", place);
    Range.POSITIVE.check("maximum concentration", maximumConcentration, "mol/m³", place);
    Range.UNIT.check("minimum stoichiometry", minimumStoichiometry, "[-]", place);
    Range.UNIT.check("maximum stoichiometry", maximumStoichiometry, "[-]", place);
    if (!(minimumStoichiometry < maximumStoichiometry)) {
      throw new IllegalArgumentException(
          "minimum stoichiometry = %s [-] must be below the maximum stoichiometry = %s: %s"
              .formatted(minimumStoichiometry, maximumStoichiometry, place));
    }
    Range.NOT_NEGATIVE.check(
        "diffusivity activation energy", diffusivityActivationEnergy, "J/mol", place);
    Range.POSITIVE.check("reaction rate constant", reactionRateConstant, "mol/(m² s)", place);
    Range.NOT_NEGATIVE.check(
        "reaction activation energy", reactionActivationEnergy, "J/mol", place);
    Range.NOT_NEGATIVE.check("double-layer capacity", doubleLayerCapacity, "F/m²", place);
    for (int i = 0; i < SAMPLES; i++) {
      double share = i / (SAMPLES - 1.0);
      double x = minimumStoichiometry + share * (maximumStoichiometry - minimumStoichiometry);
      String at = place + " at stoichiometry " + x;
      Range.POSITIVE.check("diffusivity", diffusivity.at(x), "m²/s", at);
      Range.FINITE.check("open-circuit potential", openCircuitPotential.at(x), "V", at);
      Range.FINITE.check("entropic change", entropicChange.at(x), "V/K", at);
    }
  }

  /**
   * Starts a particle without activation energies, entropic change or double layer, unless said
   * otherwise.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this particle, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .surfaceAreaPerVolume(surfaceAreaPerVolume)
        .radius(radius)
        .maximumConcentration(maximumConcentration)
        .minimumStoichiometry(minimumStoichiometry)
        .maximumStoichiometry(maximumStoichiometry)
        .diffusivity(diffusivity)
        .diffusivityActivationEnergy(diffusivityActivationEnergy)
        .openCircuitPotential(openCircuitPotential)
        .entropicChange(entropicChange)
        .reactionRateConstant(reactionRateConstant)
        .reactionActivationEnergy(reactionActivationEnergy)
        .doubleLayerCapacity(doubleLayerCapacity);
  }

  /**
   * What it fills of an electrode.
   *
   * @param thickness L of the electrode [m]
   * @return a R/3, in the mean over x [-]
   */
  public double activeFraction(double thickness) {
    return surfaceAreaPerVolume.mean(0, thickness) * radius / 3;
  }

  /**
   * The lithium it can hold per area of electrode, as charge, from x = 0 to x = 1.
   *
   * @param thickness L of the electrode [m]
   * @return (a R/3) c_max L F [C/m²]
   */
  public double arealCapacity(double thickness) {
    return activeFraction(thickness) * maximumConcentration * thickness * PhysicalConstants.FARADAY;
  }

  /** Collects the parts of a particle. */
  public static final class Builder {
    private String name = PLACE;
    private Optional<Profile> surfaceAreaPerVolume = Optional.empty();
    private Optional<Double> radius = Optional.empty();
    private Optional<Double> maximumConcentration = Optional.empty();
    private Optional<Double> minimumStoichiometry = Optional.empty();
    private Optional<Double> maximumStoichiometry = Optional.empty();
    private Optional<ScalarFunction> diffusivity = Optional.empty();
    private double diffusivityActivationEnergy;
    private Optional<ScalarFunction> openCircuitPotential = Optional.empty();
    private ScalarFunction entropicChange = ScalarFunction.constant(0);
    private Optional<Double> reactionRateConstant = Optional.empty();
    private double reactionActivationEnergy;
    private double doubleLayerCapacity;

    private Builder() {}

    /**
     * Sets what it is called in messages and files.
     *
     * @param value a name
     * @return this
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * Sets a.
     *
     * @param value over x [1/m]
     * @return this
     */
    public Builder surfaceAreaPerVolume(Profile value) {
      surfaceAreaPerVolume = Optional.of(value);
      return this;
    }

    /**
     * Sets a, the same everywhere.
     *
     * @param value a [1/m]
     * @return this
     */
    public Builder surfaceAreaPerVolume(double value) {
      return surfaceAreaPerVolume(Profile.constant(value));
    }

    /**
     * Sets R.
     *
     * @param value R [m]
     * @return this
     */
    public Builder radius(double value) {
      radius = Optional.of(value);
      return this;
    }

    /**
     * Sets c_max.
     *
     * @param value c_max [mol/m³]
     * @return this
     */
    public Builder maximumConcentration(double value) {
      maximumConcentration = Optional.of(value);
      return this;
    }

    /**
     * Sets the least x of the cell's window.
     *
     * @param value x [-]
     * @return this
     */
    public Builder minimumStoichiometry(double value) {
      minimumStoichiometry = Optional.of(value);
      return this;
    }

    /**
     * Sets the greatest x of the cell's window.
     *
     * @param value x [-]
     * @return this
     */
    public Builder maximumStoichiometry(double value) {
      maximumStoichiometry = Optional.of(value);
      return this;
    }

    /**
     * Sets D_s.
     *
     * @param value D_s(x) [m²/s]
     * @return this
     */
    public Builder diffusivity(ScalarFunction value) {
      diffusivity = Optional.of(value);
      return this;
    }

    /**
     * Sets the activation energy of D_s.
     *
     * @param value E [J/mol]
     * @return this
     */
    public Builder diffusivityActivationEnergy(double value) {
      diffusivityActivationEnergy = value;
      return this;
    }

    /**
     * Sets U.
     *
     * @param value U(x) [V]
     * @return this
     */
    public Builder openCircuitPotential(ScalarFunction value) {
      openCircuitPotential = Optional.of(value);
      return this;
    }

    /**
     * Sets dU/dT.
     *
     * @param value dU/dT(x) [V/K]
     * @return this
     */
    public Builder entropicChange(ScalarFunction value) {
      entropicChange = value;
      return this;
    }

    /**
     * Sets k.
     *
     * @param value k [mol/(m² s)]
     * @return this
     */
    public Builder reactionRateConstant(double value) {
      reactionRateConstant = Optional.of(value);
      return this;
    }

    /**
     * Sets the activation energy of k.
     *
     * @param value E [J/mol]
     * @return this
     */
    public Builder reactionActivationEnergy(double value) {
      reactionActivationEnergy = value;
      return this;
    }

    /**
     * Sets C_dl.
     *
     * @param value C_dl [F/m²]
     * @return this
     */
    public Builder doubleLayerCapacity(double value) {
      doubleLayerCapacity = value;
      return this;
    }

    /**
     * Makes the particle.
     *
     * @return the particle
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public Particle build() {
      return new Particle(
          name,
          Missing.required(surfaceAreaPerVolume, "surfaceAreaPerVolume", PLACE),
          Missing.required(radius, "radius", PLACE),
          Missing.required(maximumConcentration, "maximumConcentration", PLACE),
          Missing.required(minimumStoichiometry, "minimumStoichiometry", PLACE),
          Missing.required(maximumStoichiometry, "maximumStoichiometry", PLACE),
          Missing.required(diffusivity, "diffusivity", PLACE),
          diffusivityActivationEnergy,
          Missing.required(openCircuitPotential, "openCircuitPotential", PLACE),
          entropicChange,
          Missing.required(reactionRateConstant, "reactionRateConstant", PLACE),
          reactionActivationEnergy,
          doubleLayerCapacity);
    }
  }
}
