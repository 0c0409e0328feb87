package org.labyrinth.cell;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * All that was read of a BPX file: the cell, and what stands beside it.
 *
 * @param version of the standard, as the file says it
 * @param description of the cell, may be empty
 * @param references where the numbers come from, may be empty
 * @param cell the cell, its name the file's title; without double layers
 * @param initialStateOfCharge in [0, 1], if the file says one
 * @param heatTransferCoefficient h to the surroundings, if the file says one [W/(m² K)]
 * @param thermalParts density, heat capacity, volume or surface by their names in the file, where
 *     too few of the four are there for a {@link Thermal}; copied
 * @param userDefined the numbers of the block "User-defined" by name; copied
 * @param unused places of what the standard knows and no cell here has a use for: hysteresis of the
 *     open-circuit potential, thermal conductivity, measured curves
 */
public record BpxFile(
    String version,
    String description,
    String references,
    Cell cell,
    OptionalDouble initialStateOfCharge,
    OptionalDouble heatTransferCoefficient,
    Map<String, Double> thermalParts,
    Map<String, Double> userDefined,
    List<String> unused) {
  /** Where files keep C_dl, which the standard does not know [F/m² of particle surface]. */
  static final String NEGATIVE_LAYER = "Negative electrode double-layer capacity [F.m-2]";

  static final String POSITIVE_LAYER = "Positive electrode double-layer capacity [F.m-2]";

  public BpxFile {
    thermalParts = Collections.unmodifiableMap(new TreeMap<>(thermalParts));
    userDefined = Collections.unmodifiableMap(new TreeMap<>(userDefined));
    unused = List.copyOf(unused);
  }

  /**
   * A cell with nothing beside it.
   *
   * @param cell the cell
   * @return what would be read of it
   */
  public static BpxFile of(Cell cell) {
    return new BpxFile(
        "",
        "",
        "",
        cell,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Map.of(),
        Map.of(),
        List.of());
  }

  /**
   * Another cell with the same words and sources beside it.
   *
   * @param other the cell
   * @return what to write
   */
  public BpxFile withCell(Cell other) {
    return new BpxFile(
        version,
        description,
        references,
        other,
        initialStateOfCharge,
        heatTransferCoefficient,
        thermalParts,
        userDefined,
        unused);
  }

  /**
   * The cell with the double layers that files keep under "User-defined", for impedance; without
   * them a particle's capacity is 0.
   *
   * @return the cell
   */
  public Cell cellWithDoubleLayer() {
    return cell.withDoubleLayer(
        userDefined.getOrDefault(NEGATIVE_LAYER, 0.0),
        userDefined.getOrDefault(POSITIVE_LAYER, 0.0));
  }
}
