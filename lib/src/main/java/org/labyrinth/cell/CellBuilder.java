package org.labyrinth.cell;

import java.util.Optional;

/** Collects the parts of a cell. */
public final class CellBuilder {
  private String name = "cell";
  private Optional<Double> electrodeArea = Optional.empty();
  private int electrodePairs = 1;
  private Optional<Double> nominalCapacity = Optional.empty();
  private Optional<Double> lowerCutOff = Optional.empty();
  private Optional<Double> upperCutOff = Optional.empty();
  private double referenceTemperature = Cell.STANDARD_TEMPERATURE;
  private double initialTemperature = Cell.STANDARD_TEMPERATURE;
  private double ambientTemperature = Cell.STANDARD_TEMPERATURE;
  private Optional<NegativeSide> negative = Optional.empty();
  private Optional<Separator> separator = Optional.empty();
  private Optional<Electrode> positive = Optional.empty();
  private Optional<Electrolyte> electrolyte = Optional.empty();
  private Optional<Thermal> thermal = Optional.empty();

  CellBuilder() {}

  /**
   * Sets what it is called.
   *
   * @param value a name
   * @return this
   */
  public CellBuilder name(String value) {
    name = value;
    return this;
  }

  /**
   * Sets A.
   *
   * @param value A [m²]
   * @return this
   */
  public CellBuilder electrodeArea(double value) {
    electrodeArea = Optional.of(value);
    return this;
  }

  /**
   * Sets N.
   *
   * @param value N [-]
   * @return this
   */
  public CellBuilder electrodePairs(int value) {
    electrodePairs = value;
    return this;
  }

  /**
   * Sets the charge that 1C moves in an hour.
   *
   * @param value Q [A h]
   * @return this
   */
  public CellBuilder nominalCapacity(double value) {
    nominalCapacity = Optional.of(value);
    return this;
  }

  /**
   * Sets the voltage at which discharge ends.
   *
   * @param value V [V]
   * @return this
   */
  public CellBuilder lowerCutOff(double value) {
    lowerCutOff = Optional.of(value);
    return this;
  }

  /**
   * Sets the voltage at which charge ends.
   *
   * @param value V [V]
   * @return this
   */
  public CellBuilder upperCutOff(double value) {
    upperCutOff = Optional.of(value);
    return this;
  }

  /**
   * Sets T_ref.
   *
   * @param value T_ref [K]
   * @return this
   */
  public CellBuilder referenceTemperature(double value) {
    referenceTemperature = value;
    return this;
  }

  /**
   * Sets the temperature at the start.
   *
   * @param value T [K]
   * @return this
   */
  public CellBuilder initialTemperature(double value) {
    initialTemperature = value;
    return this;
  }

  /**
   * Sets the temperature around.
   *
   * @param value T [K]
   * @return this
   */
  public CellBuilder ambientTemperature(double value) {
    ambientTemperature = value;
    return this;
  }

  /**
   * Sets the negative side.
   *
   * @param value an electrode or lithium metal
   * @return this
   */
  public CellBuilder negative(NegativeSide value) {
    negative = Optional.of(value);
    return this;
  }

  /**
   * Sets the separator.
   *
   * @param value the separator
   * @return this
   */
  public CellBuilder separator(Separator value) {
    separator = Optional.of(value);
    return this;
  }

  /**
   * Sets the positive electrode.
   *
   * @param value the electrode
   * @return this
   */
  public CellBuilder positive(Electrode value) {
    positive = Optional.of(value);
    return this;
  }

  /**
   * Sets the electrolyte.
   *
   * @param value the electrolyte
   * @return this
   */
  public CellBuilder electrolyte(Electrolyte value) {
    electrolyte = Optional.of(value);
    return this;
  }

  /**
   * Sets what a lumped heat balance needs.
   *
   * @param value the data
   * @return this
   */
  public CellBuilder thermal(Thermal value) {
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
        Missing.required(electrodeArea, "electrodeArea", Cell.PLACE),
        electrodePairs,
        Missing.required(nominalCapacity, "nominalCapacity", Cell.PLACE),
        Missing.required(lowerCutOff, "lowerCutOff", Cell.PLACE),
        Missing.required(upperCutOff, "upperCutOff", Cell.PLACE),
        referenceTemperature,
        initialTemperature,
        ambientTemperature,
        Missing.required(negative, "negative", Cell.PLACE),
        Missing.required(separator, "separator", Cell.PLACE),
        Missing.required(positive, "positive", Cell.PLACE),
        Missing.required(electrolyte, "electrolyte", Cell.PLACE),
        thermal);
  }
}
