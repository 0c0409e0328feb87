package org.labyrinth.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a plan and where it stands.
 *
 * @param node the value
 * @param place for messages
 */
record Field(JsonNode node, String place) {
  private static final int LONGEST_QUOTE = 60;

  SweepException problem(String rule) {
    return new SweepException("%s: %s".formatted(rule, place));
  }

  private SweepException mustBe(String rule) {
    String written = node.toString();
    String quote =
        written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "…";
    return problem("%s must be %s".formatted(quote, rule));
  }

  boolean has(String name) {
    return node.has(name);
  }

  Field get(String name) {
    if (!node.has(name)) {
      throw problem("\"%s\" must be given".formatted(name));
    }
    return new Field(node.get(name), place + " > " + name);
  }

  /** An object with no other names than these. */
  Field object(Set<String> names) {
    for (String name : object().propertyNames()) {
      if (!names.contains(name)) {
        List<String> known = names.stream().sorted().toList();
        throw problem("\"%s\" must be one of: %s".formatted(name, String.join(", ", known)));
      }
    }
    return this;
  }

  ObjectNode object() {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw mustBe("an object");
  }

  String text() {
    if (!node.isString() || node.stringValue().isBlank()) {
      throw mustBe("a text");
    }
    return node.stringValue();
  }

  double number() {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw mustBe("a finite number");
    }
    return node.doubleValue();
  }

  long whole(long least, long most) {
    boolean isWhole = node.isNumber() && node.doubleValue() == Math.rint(node.doubleValue());
    boolean fits = isWhole && node.doubleValue() >= least && node.doubleValue() <= most;
    if (!fits) {
      throw mustBe("a whole number from %d to %d".formatted(least, most));
    }
    return node.canConvertToLong() ? node.longValue() : (long) node.doubleValue();
  }

  List<Field> list() {
    if (!(node instanceof ArrayNode array) || array.isEmpty()) {
      throw mustBe("a list with something in it");
    }
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      fields.add(new Field(array.get(i), "%s, item %d".formatted(place, i + 1)));
    }
    return fields;
  }

  /** A number or a text. */
  Value value() {
    return node.isNumber() ? Value.of(number()) : Value.of(text());
  }

  /** A number or a text, which may be empty: a figure of a journal. */
  Value figure() {
    return node.isNumber() ? Value.of(number()) : Value.of(node.asString(""));
  }

  /** One sentence or a list of them. */
  List<String> sentences() {
    return node.isArray() ? list().stream().map(Field::text).toList() : List.of(text());
  }
}
