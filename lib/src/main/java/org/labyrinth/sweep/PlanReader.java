package org.labyrinth.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.experiment.ExperimentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a plan; the package chapter has the format. */
final class PlanReader {
  private static final Set<String> NAMES =
      Set.of(
          "cell",
          "experiment",
          "model",
          "preset",
          "soc",
          "temperature",
          "vary",
          "mode",
          "samples",
          "seed");
  private static final long LARGEST_SEED = 1L << 53;

  private final Field plan;
  private final Set<List<String>> readExperiments = new HashSet<>();

  private PlanReader(Field plan) {
    this.plan = plan;
  }

  static SweepPlan read(String json, String source) {
    JsonNode root;
    try {
      root = Json.MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new SweepException(
          "a plan must be JSON, but %s: %s, line %d"
              .formatted(firstLine(e.getOriginalMessage()), source, e.getLocation().getLineNr()));
    }
    return new PlanReader(new Field(root, source).object(NAMES)).plan();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private SweepPlan plan() {
    List<Axis> axes = axes();
    List<List<Value>> combinations = combinations(axes);
    Draft base = base();
    base.requireKnown(axes);
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < combinations.size(); i++) {
      variants.add(variant(i + 1, base, axes, combinations.get(i)));
    }
    return new SweepPlan(axes.stream().map(Axis::label).toList(), variants, "");
  }

  private List<Axis> axes() {
    List<Axis> axes = new ArrayList<>();
    if (plan.has("vary")) {
      Field vary = plan.get("vary");
      vary.object().propertyNames().forEach(key -> axes.add(Axis.read(key, vary.get(key))));
    }
    return axes;
  }

  private List<List<Value>> combinations(List<Axis> axes) {
    String mode = plan.has("mode") ? plan.get("mode").text() : "grid";
    if (!mode.equals("random") && (plan.has("samples") || plan.has("seed"))) {
      throw plan.problem("\"samples\" and \"seed\" must be left out unless \"mode\" is random");
    }
    return switch (mode) {
      case "grid" -> Sampling.grid(axes, plan);
      case "zip" -> Sampling.zip(axes, plan);
      case "random" ->
          Sampling.latinHypercube(
              axes,
              (int) plan.get("samples").whole(1, Sampling.MOST_VARIANTS),
              plan.get("seed").whole(-LARGEST_SEED, LARGEST_SEED));
      default ->
          throw plan.get("mode")
              .problem("mode = \"%s\" must be grid, zip or random".formatted(mode));
    };
  }

  private Draft base() {
    OptionalDouble temperature = OptionalDouble.empty();
    if (plan.has("temperature")) {
      Field given = plan.get("temperature");
      temperature = OptionalDouble.of(Scenario.requireTemperature(given.number(), given.place()));
    }
    double soc = 1;
    if (plan.has("soc")) {
      Field given = plan.get("soc");
      soc = Scenario.requireStateOfCharge(given.number(), given.place());
    }
    String cell = word("cell", "");
    String model = word("model", "p2d");
    String preset = word("preset", "default");
    return new Draft(new Scenario(cell, sentences(), model, preset, soc, temperature, List.of()));
  }

  /** A word that is given, or varied, or has a default. */
  private String word(String name, String otherwise) {
    boolean isVaried = plan.has("vary") && plan.get("vary").has(name);
    boolean mayMiss = isVaried || !otherwise.isEmpty();
    return plan.has(name) || !mayMiss ? plan.get(name).text() : otherwise;
  }

  private List<String> sentences() {
    return plan.has("experiment") ? plan.get("experiment").sentences() : List.of();
  }

  private Variant variant(int index, Draft base, List<Axis> axes, List<Value> values) {
    String place = "%s, variant %d".formatted(plan.place(), index);
    Map<String, Value> settings = new LinkedHashMap<>();
    Draft draft = base;
    for (int i = 0; i < axes.size(); i++) {
      settings.put(axes.get(i).label(), values.get(i));
      draft = draft.with(axes.get(i), values.get(i));
    }
    Scenario scenario = draft.finished(axes, values);
    requireReadable(scenario.sentences(), place);
    return Variant.of(index, settings, scenario);
  }

  private void requireReadable(List<String> sentences, String place) {
    if (sentences.isEmpty() || readExperiments.contains(sentences)) {
      return;
    }
    try {
      Experiment.parse(sentences.toArray(String[]::new));
    } catch (ExperimentException e) {
      String[] lines = e.getMessage().split("\n", 2);
      String mark = lines.length > 1 ? "\n" + lines[1] : "";
      throw new SweepException("%s: %s%s".formatted(lines[0], place, mark));
    }
    readExperiments.add(sentences);
  }
}
