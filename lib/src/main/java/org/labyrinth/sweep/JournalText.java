package org.labyrinth.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a journal: a line for the plan, then one for each finished variant, in the order in
 * which they were finished. A last line without its end was torn, and does not count.
 */
final class JournalText {
  private static final String FORMAT = "labyrinth-sweep-1";

  private final SweepPlan plan;
  private final String key;
  private final String place;

  JournalText(SweepPlan plan, String place) {
    this.plan = plan;
    this.key = plan.key();
    this.place = place;
  }

  /** The first line. */
  String header() {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("journal", FORMAT);
    line.put("plan", key);
    line.put("variants", plan.variants().size());
    return Json.MAPPER.writeValueAsString(line) + "\n";
  }

  /** The line of a variant. */
  String line(Variant variant, Outcome outcome) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("variant", variant.index());
    line.put("key", variant.key());
    if (outcome instanceof Row row) {
      ObjectNode values = line.putObject("row");
      row.values().forEach((name, value) -> Json.put(values, name, value));
    } else {
      line.put("failure", ((Failure) outcome).reason());
    }
    return Json.MAPPER.writeValueAsString(line) + "\n";
  }

  /** What counts: all up to the end of the last whole line. */
  String whole(String text) {
    String header = header();
    int end = text.lastIndexOf('\n') + 1;
    if (end == 0 && !header.startsWith(text)) {
      throw new SweepException("a journal must begin with its plan's line: " + place);
    }
    return text.substring(0, end);
  }

  /** The outcomes in whole lines. */
  Map<Integer, Outcome> outcomes(String whole) {
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    if (whole.isEmpty()) {
      return outcomes;
    }
    String[] lines = whole.split("\n", -1);
    requireHeader(lines[0]);
    for (int i = 1; i < lines.length - 1; i++) {
      read(lines[i], "%s, line %d".formatted(place, i + 1), outcomes);
    }
    return outcomes;
  }

  private void requireHeader(String line) {
    JsonNode header = json(line, place + ", line 1");
    if (!FORMAT.equals(header.path("journal").asString(""))) {
      throw new SweepException("a journal must begin with its plan's line: " + place);
    }
    String other = header.path("plan").asString("");
    if (!key.equals(other)) {
      throw new SweepException(
          "a journal must be continued under its own plan, and this is of plan %s, not %s: %s"
              .formatted(abridged(other), abridged(key), place));
    }
  }

  private static String abridged(String key) {
    return key.substring(0, Math.min(12, key.length()));
  }

  private void read(String line, String at, Map<Integer, Outcome> outcomes) {
    JsonNode entry = json(line, at);
    int index = entry.path("variant").asInt(0);
    boolean isKnown = index >= 1 && index <= plan.variants().size();
    if (!isKnown || !plan.variants().get(index - 1).key().equals(entry.path("key").asString(""))) {
      throw new SweepException("a line must be of a variant of the plan: " + at);
    }
    Outcome outcome = outcome(entry, at);
    Outcome before = outcomes.putIfAbsent(index, outcome);
    if (before != null && !before.equals(outcome)) {
      throw new SweepException("variant %d must not have two outcomes: %s".formatted(index, at));
    }
  }

  private static Outcome outcome(JsonNode entry, String at) {
    if (entry.has("failure")) {
      return new Failure(entry.path("failure").asString(""));
    }
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> figure : entry.path("row").properties()) {
      values.put(figure.getKey(), new Field(figure.getValue(), at).figure());
    }
    return new Row(values);
  }

  private static JsonNode json(String line, String at) {
    try {
      return Json.MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new SweepException("a line of a journal must be JSON: " + at);
    }
  }
}
