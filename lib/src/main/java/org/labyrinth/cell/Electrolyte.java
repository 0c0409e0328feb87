package org.labyrinth.cell;

import java.util.Optional;
import org.labyrinth.numerics.ScalarFunction;

/**
 * A binary electrolyte at the reference temperature. Away from it κ and D_e carry the factor
 * exp(E/R (1/T_ref − 1/T)) with an activation energy each.
 *
 * @param initialConcentration c_e0 of salt, above 0 [mol/m³]; also the reference in j₀
 * @param transferenceNumber t₊ of the cation, in [0, 1]
 * @param conductivity κ(c_e [mol/m³]), above 0 at c_e0 [S/m]
 * @param conductivityActivationEnergy not negative [J/mol]
 * @param diffusivity D_e(c_e [mol/m³]) of the salt, above 0 at c_e0 [m²/s]
 * @param diffusivityActivationEnergy not negative [J/mol]
 */
public record Electrolyte(
    double initialConcentration,
    double transferenceNumber,
    ScalarFunction conductivity,
    double conductivityActivationEnergy,
    ScalarFunction diffusivity,
    double diffusivityActivationEnergy) {
  private static final String PLACE = "electrolyte";

  public Electrolyte {
    Range.POSITIVE.check("initial concentration", initialConcentration, "mol/m³", PLACE);
    Range.UNIT.check("transference number", transferenceNumber, "[-]", PLACE);
    String at = PLACE + " at c_e = " + initialConcentration + " mol/m³";
    Range.POSITIVE.check("conductivity", conductivity.at(initialConcentration), "S/m", at);
    Range.POSITIVE.check("diffusivity", diffusivity.at(initialConcentration), "m²/s", at);
    Range.NOT_NEGATIVE.check(
        "conductivity activation energy", conductivityActivationEnergy, "J/mol", PLACE);
    Range.NOT_NEGATIVE.check(
        "diffusivity activation energy", diffusivityActivationEnergy, "J/mol", PLACE);
  }

  /**
   * Starts an electrolyte whose activation energies are 0.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this electrolyte, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .initialConcentration(initialConcentration)
        .transferenceNumber(transferenceNumber)
        .conductivity(conductivity)
        .conductivityActivationEnergy(conductivityActivationEnergy)
        .diffusivity(diffusivity)
        .diffusivityActivationEnergy(diffusivityActivationEnergy);
  }

  /** Collects the parts of an electrolyte; all are due but the activation energies. */
  public static final class Builder {
    private Optional<Double> initialConcentration = Optional.empty();
    private Optional<Double> transferenceNumber = Optional.empty();
    private Optional<ScalarFunction> conductivity = Optional.empty();
    private double conductivityActivationEnergy;
    private Optional<ScalarFunction> diffusivity = Optional.empty();
    private double diffusivityActivationEnergy;

    private Builder() {}

    /**
     * Sets c_e0.
     *
     * @param value c_e0 [mol/m³]
     * @return this
     */
    public Builder initialConcentration(double value) {
      initialConcentration = Optional.of(value);
      return this;
    }

    /**
     * Sets t₊.
     *
     * @param value t₊ [-]
     * @return this
     */
    public Builder transferenceNumber(double value) {
      transferenceNumber = Optional.of(value);
      return this;
    }

    /**
     * Sets κ.
     *
     * @param value κ(c_e) [S/m]
     * @return this
     */
    public Builder conductivity(ScalarFunction value) {
      conductivity = Optional.of(value);
      return this;
    }

    /**
     * Sets the activation energy of κ.
     *
     * @param value E [J/mol]
     * @return this
     */
    public Builder conductivityActivationEnergy(double value) {
      conductivityActivationEnergy = value;
      return this;
    }

    /**
     * Sets D_e.
     *
     * @param value D_e(c_e) [m²/s]
     * @return this
     */
    public Builder diffusivity(ScalarFunction value) {
      diffusivity = Optional.of(value);
      return this;
    }

    /**
     * Sets the activation energy of D_e.
     *
     * @param value E [J/mol]
     * @return this
     */
    public Builder diffusivityActivationEnergy(double value) {
      diffusivityActivationEnergy = value;
      return this;
    }

    /**
     * Makes the electrolyte.
     *
     * @return the electrolyte
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public Electrolyte build() {
      return new Electrolyte(
          Missing.required(initialConcentration, "initialConcentration", PLACE),
          Missing.required(transferenceNumber, "transferenceNumber", PLACE),
          Missing.required(conductivity, "conductivity", PLACE),
          conductivityActivationEnergy,
          Missing.required(diffusivity, "diffusivity", PLACE),
          diffusivityActivationEnergy);
    }
  }
}
