package org.labyrinth.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A scenario on which settings are made one after another.
 *
 * @param scenario as far as it is set
 */
record Draft(Scenario scenario) {
  private static final String KNOWN =
      "cell, experiment, model, preset, soc, temperature, a {word} of the experiment,"
          + " or a path into the cell's document, with > between its names";

  /** Refuses an axis that would have no effect. */
  void requireKnown(List<Axis> axes) {
    for (Axis axis : axes) {
      boolean isPath = axis.key().contains(">");
      if (!isPath && axis.isFactor()) {
        throw new SweepException(
            "\"times\" must go with a path into the cell's document: " + axis.place());
      }
      boolean isWord =
          switch (axis.key()) {
            case "cell", "experiment", "model", "preset", "soc", "temperature" -> true;
            default -> isPlaceholder(axis.key());
          };
      if (!isPath && !isWord) {
        throw new SweepException(
            "\"%s\" must be one of %s: %s".formatted(axis.key(), KNOWN, axis.place()));
      }
      if (isPath && Edit.names(axis.key()).contains("")) {
        throw new SweepException("a path must have a name at every step: " + axis.place());
      }
    }
  }

  private static boolean isPlaceholder(String key) {
    return key.matches("\\{[^{}]+}");
  }

  Draft with(Axis axis, Value value) {
    Scenario s = scenario;
    return switch (axis.key()) {
      case "cell" -> draft(word(axis, value), s.sentences(), s.model(), s.preset());
      case "experiment" -> draft(s.cell(), List.of(word(axis, value)), s.model(), s.preset());
      case "model" -> draft(s.cell(), s.sentences(), word(axis, value), s.preset());
      case "preset" -> draft(s.cell(), s.sentences(), s.model(), word(axis, value));
      case "soc" ->
          draft(
              Scenario.requireStateOfCharge(number(axis, value), axis.place()),
              s.temperature(),
              s.edits());
      case "temperature" ->
          draft(
              s.stateOfCharge(),
              OptionalDouble.of(Scenario.requireTemperature(number(axis, value), axis.place())),
              s.edits());
      default -> axis.key().contains(">") ? edited(axis, value) : this;
    };
  }

  private Draft edited(Axis axis, Value value) {
    if (axis.isFactor()) {
      number(axis, value);
    }
    List<Edit> edits = new ArrayList<>(scenario.edits());
    edits.add(new Edit(axis.key(), axis.isFactor(), value));
    return draft(scenario.stateOfCharge(), scenario.temperature(), edits);
  }

  /** The scenario, with the words in braces filled in: they may stand in a varied experiment. */
  Scenario finished(List<Axis> axes, List<Value> values) {
    List<String> sentences = scenario.sentences();
    for (int i = 0; i < axes.size(); i++) {
      String key = axes.get(i).key();
      String text = values.get(i).text();
      if (isPlaceholder(key)) {
        if (sentences.stream().noneMatch(sentence -> sentence.contains(key))) {
          throw new SweepException(
              "%s must stand in the experiment: %s".formatted(key, axes.get(i).place()));
        }
        sentences = sentences.stream().map(sentence -> sentence.replace(key, text)).toList();
      }
    }
    return draft(scenario.cell(), sentences, scenario.model(), scenario.preset()).scenario();
  }

  private Draft draft(String cell, List<String> sentences, String model, String preset) {
    Scenario s = scenario;
    return new Draft(
        new Scenario(
            cell, sentences, model, preset, s.stateOfCharge(), s.temperature(), s.edits()));
  }

  private Draft draft(double soc, OptionalDouble temperature, List<Edit> edits) {
    Scenario s = scenario;
    return new Draft(
        new Scenario(s.cell(), s.sentences(), s.model(), s.preset(), soc, temperature, edits));
  }

  private static String word(Axis axis, Value value) {
    if (value instanceof Value.Word word) {
      return word.text();
    }
    throw new SweepException("%s must be a text: %s".formatted(value, axis.place()));
  }

  private static double number(Axis axis, Value value) {
    if (value instanceof Value.Numeric number) {
      return number.number();
    }
    throw new SweepException("\"%s\" must be a number: %s".formatted(value, axis.place()));
  }
}
