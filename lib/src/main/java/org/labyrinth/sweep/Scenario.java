package org.labyrinth.sweep;

import java.util.List;
import java.util.OptionalDouble;
import org.labyrinth.experiment.Experiment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one run is given: everything that its result depends on.
 *
 * @param cell name of a cell that comes with the library, or path of a BPX file
 * @param sentences the experiment; empty for the runner's own; copied
 * @param model such as {@code p2d}, {@code spm} or {@code spme}
 * @param preset how finely it is solved, such as {@code default}
 * @param stateOfCharge at the start, in [0, 1]
 * @param temperature of the cell and its surroundings [K]; empty for those of the cell's document
 * @param edits changes of the cell's document, in order; copied
 */
public record Scenario(
    String cell,
    List<String> sentences,
    String model,
    String preset,
    double stateOfCharge,
    OptionalDouble temperature,
    List<Edit> edits) {
  /** A scenario whose numbers are in range. */
  public Scenario {
    sentences = List.copyOf(sentences);
    edits = List.copyOf(edits);
    requireStateOfCharge(stateOfCharge, "scenario");
    temperature.ifPresent(kelvin -> requireTemperature(kelvin, "scenario"));
  }

  static double requireStateOfCharge(double soc, String place) {
    if (!(soc >= 0 && soc <= 1)) {
      throw new SweepException("soc = %s [-] must be in [0, 1]: %s".formatted(soc, place));
    }
    return soc;
  }

  static double requireTemperature(double kelvin, String place) {
    if (!(kelvin > 0 && kelvin < Double.POSITIVE_INFINITY)) {
      throw new SweepException(
          "temperature = %s K must be positive and finite: %s".formatted(kelvin, place));
    }
    return kelvin;
  }

  /**
   * The experiment, read.
   *
   * @return its steps
   */
  public Experiment experiment() {
    return Experiment.parse(sentences.toArray(String[]::new));
  }

  /**
   * The cell's document with the edits made.
   *
   * @param bpx the document as it is [BPX, JSON]
   * @param source where it comes from, for messages
   * @return the document for this run
   */
  public String editedCell(String bpx, String source) {
    if (edits.isEmpty()) {
      return bpx;
    }
    try {
      if (Json.MAPPER.readTree(bpx) instanceof ObjectNode document) {
        edits.forEach(edit -> edit.applyTo(document, source));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
      }
    } catch (JacksonException e) {
      throw new SweepException(
          "the document must be JSON, but %s: %s".formatted(e.getOriginalMessage(), source));
    }
    throw new SweepException("the document must be a JSON object: " + source);
  }

  /** A text that is the same for equal runs, and for no others. */
  String canonical() {
    ObjectNode content = Json.MAPPER.createObjectNode();
    content.put("cell", cell);
    sentences.forEach(content.putArray("experiment")::add);
    content.put("model", model);
    content.put("preset", preset);
    content.put("soc", stateOfCharge);
    temperature.ifPresent(kelvin -> content.put("temperature", kelvin));
    for (Edit edit : edits) {
      ObjectNode change = content.withArray("edits").addObject();
      change.put("path", String.join(" > ", Edit.names(edit.path())));
      Json.put(change, edit.isFactor() ? "times" : "set", edit.value());
    }
    return Json.MAPPER.writeValueAsString(content);
  }
}
