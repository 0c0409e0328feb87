package org.labyrinth.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

/** Lays a cell out in the blocks of version 1.1. */
final class BpxWriter {
  private static final String VERSION = "1.1.0";

  private BpxWriter() {}

  static Map<String, Object> blocks(BpxFile file) {
    Cell cell = file.cell();
    if (!(cell.negative() instanceof Electrode negative)) {
      throw new BpxException(
          "negative side = lithium metal must be an electrode, BPX knows no half cells: cell '%s'"
              .formatted(cell.name()));
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("Cell", cellBlock(cell, file.thermalParts()));
    parameters.put("Electrolyte", electrolyte(cell.electrolyte()));
    parameters.put("Negative electrode", electrode(negative, "negative electrode"));
    parameters.put("Positive electrode", electrode(cell.positive(), "positive electrode"));
    parameters.put("Separator", separator(cell.separator()));
    Map<String, Object> own = userDefined(file, negative);
    if (!own.isEmpty()) {
      parameters.put("User-defined", own);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("Header", header(file));
    root.put("Parameterisation", parameters);
    root.put("State", state(file));
    return root;
  }

  private static Map<String, Object> header(BpxFile file) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("BPX", VERSION);
    block.put("Title", file.cell().name());
    if (!file.description().isEmpty()) {
      block.put("Description", file.description());
    }
    if (!file.references().isEmpty()) {
      block.put("References", file.references());
    }
    block.put("Model", "DFN");
    return block;
  }

  private static Map<String, Object> cellBlock(Cell cell, Map<String, Double> thermalParts) {
    Map<String, Object> block = new LinkedHashMap<>();
    put(block, BpxField.REFERENCE, cell.referenceTemperature());
    put(block, BpxField.LOWER, cell.lowerCutOff());
    put(block, BpxField.UPPER, cell.upperCutOff());
    put(block, BpxField.CAPACITY, cell.nominalCapacity());
    put(block, BpxField.ELECTRODE_AREA, cell.electrodeArea());
    block.put(BpxField.PAIRS.key(), cell.electrodePairs());
    if (cell.thermal().isPresent()) {
      Thermal thermal = cell.thermal().get();
      put(block, BpxField.SURFACE, thermal.externalSurfaceArea());
      put(block, BpxField.VOLUME, thermal.volume());
      put(block, BpxField.DENSITY, thermal.density());
      put(block, BpxField.HEAT, thermal.specificHeatCapacity());
    } else {
      block.putAll(thermalParts);
    }
    return block;
  }

  private static Map<String, Object> electrolyte(Electrolyte e) {
    Map<String, Object> block = new LinkedHashMap<>();
    String place = "electrolyte";
    put(block, BpxField.TRANSFERENCE, e.transferenceNumber());
    put(block, BpxField.CONDUCTIVITY, e.conductivity(), place);
    put(block, BpxField.CONDUCTIVITY_ENERGY, e.conductivityActivationEnergy());
    put(block, BpxField.DIFFUSIVITY, e.diffusivity(), place);
    put(block, BpxField.DIFFUSIVITY_ENERGY, e.diffusivityActivationEnergy());
    return block;
  }

  private static Map<String, Object> separator(Separator s) {
    Map<String, Object> block = new LinkedHashMap<>();
    put(block, BpxField.THICKNESS, s.thickness());
    put(block, BpxField.POROSITY, s.porosity(), s.thickness(), "separator");
    put(block, BpxField.EFFICIENCY, s.transportEfficiency(), s.thickness(), "separator");
    return block;
  }

  private static Map<String, Object> electrode(Electrode e, String place) {
    Map<String, Object> block = new LinkedHashMap<>();
    put(block, BpxField.THICKNESS, e.thickness());
    put(block, BpxField.POROSITY, e.porosity(), e.thickness(), place);
    put(block, BpxField.EFFICIENCY, e.transportEfficiency(), e.thickness(), place);
    put(block, BpxField.CONDUCTIVITY, e.conductivity());
    if (e.particles().size() == 1) {
      particle(block, e.particles().get(0), e.thickness(), place);
      return block;
    }
    Map<String, Object> blend = new LinkedHashMap<>();
    for (Particle p : e.particles()) {
      Map<String, Object> one = new LinkedHashMap<>();
      particle(one, p, e.thickness(), "particle '" + p.name() + "' of the " + place);
      if (blend.put(p.name(), one) != null) {
        throw new BpxException(
            "name '%s' must be that of one particle only: %s".formatted(p.name(), place));
      }
    }
    block.put("Particle", blend);
    return block;
  }

  private static void particle(Map<String, Object> block, Particle p, double length, String place) {
    put(block, BpxField.RADIUS, p.radius());
    put(block, BpxField.AREA, p.surfaceAreaPerVolume(), length, place);
    put(block, BpxField.C_MAX, p.maximumConcentration());
    put(block, BpxField.X_MIN, p.minimumStoichiometry());
    put(block, BpxField.X_MAX, p.maximumStoichiometry());
    put(block, BpxField.DIFFUSIVITY, p.diffusivity(), place);
    put(block, BpxField.DIFFUSIVITY_ENERGY, p.diffusivityActivationEnergy());
    put(block, BpxField.OCP, p.openCircuitPotential(), place);
    put(block, BpxField.ENTROPIC, p.entropicChange(), place);
    put(block, BpxField.RATE, p.reactionRateConstant());
    put(block, BpxField.RATE_ENERGY, p.reactionActivationEnergy());
  }

  private static Map<String, Object> state(BpxFile file) {
    Cell cell = file.cell();
    Map<String, Object> start = new LinkedHashMap<>();
    file.initialStateOfCharge().ifPresent(z -> put(start, BpxField.CHARGE_STATE, z));
    put(start, BpxField.INITIAL, cell.initialTemperature());
    put(start, BpxField.SALT, cell.electrolyte().initialConcentration());
    Map<String, Object> around = new LinkedHashMap<>();
    put(around, BpxField.AMBIENT, cell.ambientTemperature());
    file.heatTransferCoefficient().ifPresent(h -> put(around, BpxField.HEAT_TRANSFER, h));
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("Initial conditions", start);
    block.put("Thermal environment", around);
    return block;
  }

  /** What the file had, and the double layers that the cell has. */
  private static Map<String, Object> userDefined(BpxFile file, Electrode negative) {
    Map<String, Object> own = new TreeMap<>(file.userDefined());
    layer(own, BpxFile.NEGATIVE_LAYER, negative, "negative electrode");
    layer(own, BpxFile.POSITIVE_LAYER, file.cell().positive(), "positive electrode");
    return own;
  }

  private static void layer(
      Map<String, Object> own, String key, Electrode electrode, String place) {
    double[] capacities =
        electrode.particles().stream()
            .mapToDouble(Particle::doubleLayerCapacity)
            .distinct()
            .toArray();
    if (capacities.length > 1) {
      throw new BpxException(
          "double-layer capacities = %s and %s F/m² must be one for all particles: %s"
              .formatted(capacities[0], capacities[1], place));
    }
    if (capacities[0] > 0) {
      own.put(key, capacities[0]);
    }
  }

  private static void put(Map<String, Object> block, BpxField field, double value) {
    block.put(field.key(), value);
  }

  private static void put(
      Map<String, Object> block, BpxField field, Profile profile, double length, String place) {
    try {
      block.put(field.key(), Uniform.value(field.key(), profile, length, place));
    } catch (IllegalArgumentException e) {
      throw new BpxException(e.getMessage(), e);
    }
  }

  private static void put(
      Map<String, Object> block, BpxField field, ScalarFunction function, String place) {
    Object value;
    if (function instanceof Expression expression) {
      value = expression.text();
    } else if (function instanceof LinearTable table) {
      Map<String, Object> points = new LinkedHashMap<>();
      points.put("x", table.x());
      points.put("y", table.y());
      value = points;
    } else if (function.isConstant()) {
      value = function.at(0);
    } else {
      throw new BpxException(
          "%s must be a constant, an Expression or a LinearTable (LinearTable.sampled makes one): %s"
              .formatted(field.key(), place));
    }
    block.put(field.key(), value);
  }
}
