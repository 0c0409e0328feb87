package org.labyrinth.cell;

import java.util.List;
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

  static final String PLACE = "cell";

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
  public static CellBuilder builder() {
    return new CellBuilder();
  }

  /**
   * A builder that holds all of this cell, to change some of it.
   *
   * @return the builder
   */
  public CellBuilder toBuilder() {
    CellBuilder builder =
        new CellBuilder()
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

  /**
   * The same cell with double layers on its particles, the same on all of an electrode.
   *
   * @param negativeCapacity C_dl in the negative electrode, if there is one [F/m²]
   * @param positiveCapacity C_dl in the positive electrode [F/m²]
   * @return the cell
   */
  public Cell withDoubleLayer(double negativeCapacity, double positiveCapacity) {
    NegativeSide side =
        negative instanceof Electrode electrode
            ? electrode.withDoubleLayer(negativeCapacity)
            : negative;
    return withNegative(side).withPositive(positive.withDoubleLayer(positiveCapacity));
  }

  /**
   * The negative electrode as one.
   *
   * @return the electrode
   * @throws IllegalStateException if lithium metal stands there
   */
  public Electrode negativeElectrode() {
    if (negative instanceof Electrode electrode) {
      return electrode;
    }
    throw new IllegalStateException(
        "negative side = lithium metal must be an electrode: cell '" + name + "'");
  }

  /**
   * The half cell of the positive electrode against lithium. Its cut-offs are the open-circuit
   * potentials at the limits of stoichiometry, so that states of charge mean the same as before.
   *
   * @param lithium the counter electrode
   * @return the half cell
   */
  public Cell halfCell(LithiumMetal lithium) {
    return HalfCells.ofPositive(this, lithium);
  }

  /**
   * The half cell of the negative electrode against lithium: it becomes the positive one, turned so
   * that its face at the separator remains there. State of charge 1 is the delithiated electrode,
   * at the higher potential; so {@code discharge} fills it.
   *
   * @param lithium the counter electrode
   * @return the half cell
   */
  public Cell negativeHalfCell(LithiumMetal lithium) {
    return HalfCells.ofNegative(this, lithium);
  }

  /**
   * What is lawful about the cell but strange: solids that fill more than there is, voltages at the
   * limits of stoichiometry that are not the cut-offs, potentials that rise with lithium.
   *
   * @return a sentence each, often none
   */
  public List<String> remarks() {
    return Remarks.of(this);
  }

  /** In a line; the parts say the rest. */
  @Override
  public String toString() {
    return "%s: %s A h, %s to %s V".formatted(name, nominalCapacity, lowerCutOff, upperCutOff);
  }
}
