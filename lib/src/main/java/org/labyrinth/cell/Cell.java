package org.labyrinth.cell;

import java.util.Optional;

/**
 * A lithium cell: what a P2D model needs to know of it. From the negative to the positive collector
 * come the negative side, the separator and the positive electrode.
 *
 * @param name what it is called
 * @param electrodeArea A of one electrode pair, above 0 [m²]
 * @param electrodePairs N in parallel, at least 1: the current density is I/(A N)
 * @param nominalCapacity the charge that 1C moves in an hour, above 0 [A h]
 * @param lowerCutOff where discharge ends, below the upper [V]
 * @param upperCutOff where charge ends [V]
 * @param referenceTemperature T_ref, of all parameters, above 0 [K]
 * @param initialTemperature at the start, above 0 [K]
 * @param ambientTemperature around the cell, above 0 [K]
 * @param negative a porous electrode, or lithium metal in a half cell
 * @param separator between them
 * @param positive the porous electrode on the other side
 * @param electrolyte in all pores
 * @param thermal what a lumped heat balance needs, if known
 */
public record Cell(
    String name,
    double electrodeArea,
    int electrodePairs,
    double nominalCapacity,
    double lowerCutOff,
    double upperCutOff,
    double referenceTemperature,
    double initialTemperature,
    double ambientTemperature,
    NegativeSide negative,
    Separator separator,
    Electrode positive,
    Electrolyte electrolyte,
    Optional<Thermal> thermal) {
  /** 25 °C, where cells are usually measured [K]. */
  public static final double STANDARD_TEMPERATURE = 298.15;

  private static final String PLACE = "cell";

  public Cell {
    String place = PLACE + " '" + name + "'";
    Range.POSITIVE.check("electrode area", electrodeArea, "m²", place);
    if (electrodePairs < 1) {
      throw new IllegalArgumentException(
          "electrode pairs = %d must be at least 1: %s".formatted(electrodePairs, place));
    }
    Range.POSITIVE.check("nominal capacity", nominalCapacity, "A h", place);
    Range.FINITE.check("lower cut-off", lowerCutOff, "V", place);
    Range.FINITE.check("upper cut-off", upperCutOff, "V", place);
    if (!(lowerCutOff < upperCutOff)) {
      throw new IllegalArgumentException(
          "lower cut-off = %s V must be below the upper cut-off = %s V: %s"
              .formatted(lowerCutOff, upperCutOff, place));
    }
    Range.POSITIVE.check("reference temperature", referenceTemperature, "K", place);
    Range.POSITIVE.check("initial temperature", initialTemperature, "K", place);
    Range.POSITIVE.check("ambient temperature", ambientTemperature, "K", place);
  }

  /**
   * Starts a cell of one electrode pair at 25 °C without thermal data, unless said otherwise.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this cell, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder =
        new Builder()
            .name(name)
            .electrodeArea(electrodeArea)
            .electrodePairs(electrodePairs)
            .nominalCapacity(nominalCapacity)
            .lowerCutOff(lowerCutOff)
            .upperCutOff(upperCutOff)
            .referenceTemperature(referenceTemperature)
            .initialTemperature(initialTemperature)
            .ambientTemperature(ambientTemperature)
            .negative(negative)
            .separator(separator)
            .positive(positive)
            .electrolyte(electrolyte);
    thermal.ifPresent(builder::thermal);
    return builder;
  }

  /**
   * The same cell with another negative side.
   *
   * @param other the negative side
   * @return the cell
   */
  public Cell withNegative(NegativeSide other) {
    return toBuilder().negative(other).build();
  }

  /**
   * The same cell with another separator.
   *
   * @param other the separator
   * @return the cell
   */
  public Cell withSeparator(Separator other) {
    return toBuilder().separator(other).build();
  }

  /**
   * The same cell with another positive electrode.
   *
   * @param other the positive electrode
   * @return the cell
   */
  public Cell withPositive(Electrode other) {
    return toBuilder().positive(other).build();
  }

  /**
   * The same cell with another electrolyte.
   *
   * @param other the electrolyte
   * @return the cell
   */
  public Cell withElectrolyte(Electrolyte other) {
    return toBuilder().electrolyte(other).build();
  }

  /**
   * The same cell with other thermal data.
   *
   * @param other the thermal data
   * @return the cell
   */
  public Cell withThermal(Thermal other) {
    return toBuilder().thermal(other).build();
  }

  /**
   * The same cell, at the start and all around, at another temperature.
   *
   * @param temperature T [K]
   * @return the cell
   */
  public Cell atTemperature(double temperature) {
    return toBuilder().initialTemperature(temperature).ambientTemperature(temperature).build();
  }

  /** Collects the parts of a cell. */
  public static final class Builder {
    private String name = "cell";
    private Optional<Double> electrodeArea = Optional.empty();
    private int electrodePairs = 1;
    private Optional<Double> nominalCapacity = Optional.empty();
    private Optional<Double> lowerCutOff = Optional.empty();
    private Optional<Double> upperCutOff = Optional.empty();
    private double referenceTemperature = STANDARD_TEMPERATURE;
    private double initialTemperature = STANDARD_TEMPERATURE;
    private double ambientTemperature = STANDARD_TEMPERATURE;
    private Optional<NegativeSide> negative = Optional.empty();
    private Optional<Separator> separator = Optional.empty();
    private Optional<Electrode> positive = Optional.empty();
    private Optional<Electrolyte> electrolyte = Optional.empty();
    private Optional<Thermal> thermal = Optional.empty();

    private Builder() {}

    /**
     * Sets what it is called.
     *
     * @param value a name
     * @return this
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * Sets A.
     *
     * @param value A [m²]
     * @return this
     */
    public Builder electrodeArea(double value) {
      electrodeArea = Optional.of(value);
      return this;
    }

    /**
     * Sets N.
     *
     * @param value N [-]
     * @return this
     */
    public Builder electrodePairs(int value) {
      electrodePairs = value;
      return this;
    }

    /**
     * Sets the charge that 1C moves in an hour.
     *
     * @param value Q [A h]
     * @return this
     */
    public Builder nominalCapacity(double value) {
      nominalCapacity = Optional.of(value);
      return this;
    }

    /**
     * Sets the voltage at which discharge ends.
     *
     * @param value V [V]
     * @return this
     */
    public Builder lowerCutOff(double value) {
      lowerCutOff = Optional.of(value);
      return this;
    }

    /**
     * Sets the voltage at which charge ends.
     *
     * @param value V [V]
     * @return this
     */
    public Builder upperCutOff(double value) {
      upperCutOff = Optional.of(value);
      return this;
    }

    /**
     * Sets T_ref.
     *
     * @param value T_ref [K]
     * @return this
     */
    public Builder referenceTemperature(double value) {
      referenceTemperature = value;
      return this;
    }

    /**
     * Sets the temperature at the start.
     *
     * @param value T [K]
     * @return this
     */
    public Builder initialTemperature(double value) {
      initialTemperature = value;
      return this;
    }

    /**
     * Sets the temperature around.
     *
     * @param value T [K]
     * @return this
     */
    public Builder ambientTemperature(double value) {
      ambientTemperature = value;
      return this;
    }

    /**
     * Sets the negative side.
     *
     * @param value an electrode or lithium metal
     * @return this
     */
    public Builder negative(NegativeSide value) {
      negative = Optional.of(value);
      return this;
    }

    /**
     * Sets the separator.
     *
     * @param value the separator
     * @return this
     */
    public Builder separator(Separator value) {
      separator = Optional.of(value);
      return this;
    }

    /**
     * Sets the positive electrode.
     *
     * @param value the electrode
     * @return this
     */
    public Builder positive(Electrode value) {
      positive = Optional.of(value);
      return this;
    }

    /**
     * Sets the electrolyte.
     *
     * @param value the electrolyte
     * @return this
     */
    public Builder electrolyte(Electrolyte value) {
      electrolyte = Optional.of(value);
      return this;
    }

    /**
     * Sets what a lumped heat balance needs.
     *
     * @param value the data
     * @return this
     */
    public Builder thermal(Thermal value) {
      thermal = Optional.of(value);
      return this;
    }

    /**
     * Makes the cell.
     *
     * @return the cell
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public Cell build() {
      return new Cell(
          name,
          Missing.required(electrodeArea, "electrodeArea", PLACE),
          electrodePairs,
          Missing.required(nominalCapacity, "nominalCapacity", PLACE),
          Missing.required(lowerCutOff, "lowerCutOff", PLACE),
          Missing.required(upperCutOff, "upperCutOff", PLACE),
          referenceTemperature,
          initialTemperature,
          ambientTemperature,
          Missing.required(negative, "negative", PLACE),
          Missing.required(separator, "separator", PLACE),
          Missing.required(positive, "positive", PLACE),
          Missing.required(electrolyte, "electrolyte", PLACE),
          thermal);
    }
  }
}
