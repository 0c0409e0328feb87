package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;
import tools.jackson.databind.JsonNode;

/** Makes a cell of the blocks of a BPX file, of either layout. */
final class BpxReader {
  private static final Pattern VERSION = Pattern.compile("([01])\\.\\d+(\\.\\d+)?");

  private static final List<String> MODELS = List.of("DFN", "SPMe", "SPM", "Partial");

  private final BpxNode root;
  private final BpxNode parameters;
  private final Optional<BpxNode> start;
  private final Optional<BpxNode> surroundings;
  private final Map<String, Double> thermalParts = new LinkedHashMap<>();
  private final List<String> unused = new ArrayList<>();

  BpxReader(BpxNode root) {
    this.root = root;
    parameters = root.block("Parameterisation");
    Optional<BpxNode> state = root.optionalBlock("State");
    start = state.flatMap(s -> s.optionalBlock("Initial conditions"));
    surroundings = state.flatMap(s -> s.optionalBlock("Thermal environment"));
    state.flatMap(s -> s.optionalBlock("Degradation")).ifPresent(BpxReader::refuseAgeing);
  }

  BpxFile read() {
    BpxNode header = root.block("Header");
    String version = version(header);
    checkModel(header);
    String title = header.text("Title").orElse("untitled");
    String description = header.text("Description").orElse("");
    String references = header.text("References").orElse("");
    Cell cell = cell(title);
    Map<String, Double> own = userDefined();
    OptionalDouble charge = number(start, BpxField.CHARGE_STATE);
    OptionalDouble transfer = number(surroundings, BpxField.HEAT_TRANSFER);
    start.ifPresent(block -> skip(block, "Initial hysteresis state: Negative electrode"));
    start.ifPresent(block -> skip(block, "Initial hysteresis state: Positive electrode"));
    skip(root, "Validation");
    root.refuseStrangers();
    return new BpxFile(
        version, description, references, cell, charge, transfer, thermalParts, own, unused);
  }

  private static String version(BpxNode header) {
    JsonNode node =
        header.find("BPX").orElseThrow(() -> header.error("BPX", "missing, but required"));
    String version = node.isNumber() ? node.asString() : header.text("BPX").orElse("");
    if (!VERSION.matcher(version).matches()) {
      throw header.error("BPX", "version \"%s\" must be 0.x or 1.x".formatted(version));
    }
    return version;
  }

  /** The model the file was made for; whether it says enough for a cell is seen field by field. */
  private static void checkModel(BpxNode header) {
    String model = header.text("Model").orElse("DFN");
    if (!MODELS.contains(model)) {
      throw header.error("Model", "\"%s\" must be one of %s".formatted(model, MODELS));
    }
  }

  private Cell cell(String title) {
    BpxNode block = parameters.block("Cell");
    skip(block, "Thermal conductivity [W.m-1.K-1]");
    OptionalDouble reference = block.optionalNumber(BpxField.REFERENCE);
    OptionalDouble ambient = moved(block, BpxField.AMBIENT, surroundings, BpxField.AMBIENT);
    OptionalDouble initial = moved(block, BpxField.INITIAL, start, BpxField.INITIAL);
    double around = ambient.orElse(reference.orElse(Cell.STANDARD_TEMPERATURE));
    CellBuilder builder =
        Cell.builder()
            .name(title)
            .electrodeArea(block.number(BpxField.ELECTRODE_AREA))
            .electrodePairs(block.wholeNumber(BpxField.PAIRS))
            .nominalCapacity(block.number(BpxField.CAPACITY))
            .lowerCutOff(block.number(BpxField.LOWER))
            .upperCutOff(block.number(BpxField.UPPER))
            .referenceTemperature(reference.orElse(Cell.STANDARD_TEMPERATURE))
            .ambientTemperature(around)
            .initialTemperature(initial.orElse(around))
            .electrolyte(electrolyte(parameters.block("Electrolyte")))
            .negative(electrode(parameters.block("Negative electrode"), "negative"))
            .separator(separator(parameters.block("Separator")))
            .positive(electrode(parameters.block("Positive electrode"), "positive"));
    thermal(block).ifPresent(builder::thermal);
    return made(block, builder::build);
  }

  /** The four that a heat balance takes; three of them are none. */
  private Optional<Thermal> thermal(BpxNode block) {
    OptionalDouble density = block.optionalNumber(BpxField.DENSITY);
    OptionalDouble heat = block.optionalNumber(BpxField.HEAT);
    OptionalDouble volume = block.optionalNumber(BpxField.VOLUME);
    OptionalDouble surface = block.optionalNumber(BpxField.SURFACE);
    if (density.isPresent() && heat.isPresent() && volume.isPresent() && surface.isPresent()) {
      return Optional.of(
          new Thermal(
              density.getAsDouble(),
              heat.getAsDouble(),
              volume.getAsDouble(),
              surface.getAsDouble()));
    }
    density.ifPresent(v -> thermalParts.put(BpxField.DENSITY.key(), v));
    heat.ifPresent(v -> thermalParts.put(BpxField.HEAT.key(), v));
    volume.ifPresent(v -> thermalParts.put(BpxField.VOLUME.key(), v));
    surface.ifPresent(v -> thermalParts.put(BpxField.SURFACE.key(), v));
    return Optional.empty();
  }

  private Electrolyte electrolyte(BpxNode block) {
    OptionalDouble salt = moved(block, BpxField.OLD_SALT, start, BpxField.SALT);
    double concentration =
        salt.orElseThrow(
            () ->
                root.error(
                    "State > Initial conditions > " + BpxField.SALT.key(),
                    "missing, but required"));
    Electrolyte.Builder builder =
        Electrolyte.builder()
            .initialConcentration(concentration)
            .transferenceNumber(block.number(BpxField.TRANSFERENCE))
            .conductivity(block.function(BpxField.CONDUCTIVITY))
            .conductivityActivationEnergy(energy(block, BpxField.CONDUCTIVITY_ENERGY))
            .diffusivity(block.function(BpxField.DIFFUSIVITY))
            .diffusivityActivationEnergy(energy(block, BpxField.DIFFUSIVITY_ENERGY));
    return made(block, builder::build);
  }

  private static Separator separator(BpxNode block) {
    return made(
        block,
        () ->
            Separator.uniform(
                block.number(BpxField.THICKNESS),
                block.number(BpxField.SEPARATOR_POROSITY),
                block.number(BpxField.EFFICIENCY)));
  }

  private Electrode electrode(BpxNode block, String side) {
    List<Particle> particles = new ArrayList<>();
    Optional<BpxNode> blend = block.optionalBlock("Particle");
    if (blend.isPresent()) {
      for (String name : blend.get().keys()) {
        particles.add(particle(blend.get().block(name), name));
      }
    } else {
      particles.add(particle(block, side));
    }
    return made(
        block,
        () ->
            new Electrode(
                block.number(BpxField.THICKNESS),
                Profile.constant(block.number(BpxField.POROSITY)),
                Profile.constant(block.number(BpxField.EFFICIENCY)),
                block.number(BpxField.CONDUCTIVITY),
                particles));
  }

  private Particle particle(BpxNode block, String name) {
    skip(block, "OCP (delithiation) [V]");
    skip(block, "OCP (lithiation) [V]");
    skip(block, "OCP hysteresis decay constant");
    Particle.Builder builder =
        Particle.builder()
            .name(name)
            .surfaceAreaPerVolume(block.number(BpxField.AREA))
            .radius(block.number(BpxField.RADIUS))
            .maximumConcentration(block.number(BpxField.C_MAX))
            .minimumStoichiometry(block.number(BpxField.X_MIN))
            .maximumStoichiometry(block.number(BpxField.X_MAX))
            .diffusivity(block.function(BpxField.DIFFUSIVITY))
            .diffusivityActivationEnergy(energy(block, BpxField.DIFFUSIVITY_ENERGY))
            .openCircuitPotential(block.function(BpxField.OCP))
            .entropicChange(
                block.optionalFunction(BpxField.ENTROPIC).orElse(ScalarFunction.constant(0)))
            .reactionRateConstant(block.number(BpxField.RATE))
            .reactionActivationEnergy(energy(block, BpxField.RATE_ENERGY));
    return made(block, builder::build);
  }

  private static double energy(BpxNode block, BpxField field) {
    return block.optionalNumber(field).orElse(0);
  }

  private static OptionalDouble number(Optional<BpxNode> block, BpxField field) {
    return block.isPresent() ? block.get().optionalNumber(field) : OptionalDouble.empty();
  }

  /** What version 1 keeps in the block State and version 0 elsewhere. */
  private static OptionalDouble moved(
      BpxNode before, BpxField then, Optional<BpxNode> after, BpxField now) {
    OptionalDouble old = before.optionalNumber(then);
    OptionalDouble current = number(after, now);
    if (old.isPresent() && current.isPresent()) {
      throw before.error(then.key(), "given a second time under State");
    }
    return current.isPresent() ? current : old;
  }

  private Map<String, Double> userDefined() {
    Map<String, Double> own = new LinkedHashMap<>();
    parameters
        .optionalBlock("User-defined")
        .ifPresent(
            block -> {
              for (String key : block.keys()) {
                Optional<JsonNode> node = block.find(key);
                if (node.isPresent() && node.get().isNumber()) {
                  own.put(key, block.number(new BpxField(key, Range.FINITE)));
                } else {
                  skip(block, key);
                }
              }
            });
    return own;
  }

  private void skip(BpxNode block, String key) {
    if (block.skip(key)) {
      unused.add(block.place(key));
    }
  }

  private static void refuseAgeing(BpxNode block) {
    for (String key : block.keys()) {
      JsonNode node = block.find(key).orElseThrow();
      List<JsonNode> values = node.isObject() ? List.copyOf(node.values()) : List.of(node);
      for (JsonNode value : values) {
        if (!value.isNumber() || value.doubleValue() != 0) {
          throw block.error(key, "%s must be 0: cells here are new".formatted(value));
        }
      }
    }
  }

  private interface Making<T> {
    T make();
  }

  private static <T> T made(BpxNode block, Making<T> making) {
    try {
      return making.make();
    } catch (BpxException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw block.refused(e);
    }
  }
}
