package org.labyrinth.sweep;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one value in a cell's BPX document.
 *
 * @param path the names down to the value, {@code Parameterisation > Negative electrode > Porosity}
 * @param isFactor whether the value multiplies what is there, else it takes its place
 * @param value a number, or in its place a word such as a function's formula
 */
public record Edit(String path, boolean isFactor, Value value) {
  /** An edit whose factor is a number. */
  public Edit {
    if (isFactor && !(value instanceof Value.Numeric)) {
      throw new SweepException("factor = \"%s\" must be a number: %s".formatted(value, path));
    }
  }

  /** The names of a path, the outermost first. */
  static List<String> names(String path) {
    return Stream.of(path.split(">", -1)).map(String::strip).toList();
  }

  /** Changes the document; what the path names must be there, for a slip must not go unseen. */
  void applyTo(ObjectNode document, String source) {
    List<String> names = names(path);
    ObjectNode section = document;
    for (String name : names.subList(0, names.size() - 1)) {
      section = inside(section, name, source);
    }
    String name = names.get(names.size() - 1);
    JsonNode old = require(section, name, source);
    boolean isTable = old.get("x") instanceof ArrayNode && old.get("y") instanceof ArrayNode;
    if (old.isContainer() && !isTable) {
      throw problem("\"%s\" must be a value, and is a section".formatted(name), source);
    }
    if (isFactor) {
      multiply(section, name, old, source);
    } else if (value instanceof Value.Numeric number) {
      section.put(name, number.number());
    } else {
      section.put(name, value.text());
    }
  }

  private ObjectNode inside(ObjectNode section, String name, String source) {
    if (require(section, name, source) instanceof ObjectNode inner) {
      return inner;
    }
    throw problem("\"%s\" must be a section, and is a value".formatted(name), source);
  }

  private JsonNode require(ObjectNode section, String name, String source) {
    JsonNode found = section.get(name);
    if (found == null) {
      String there = String.join(", ", section.propertyNames());
      throw problem("\"%s\" must be one of: %s".formatted(name, there), source);
    }
    return found;
  }

  private void multiply(ObjectNode section, String name, JsonNode old, String source) {
    double factor = ((Value.Numeric) value).number();
    if (old.isNumber()) {
      section.put(name, factor * old.doubleValue());
    } else if (old.isString()) {
      section.put(name, "%s * (%s)".formatted(factor, old.stringValue()));
    } else if (old.get("y") instanceof ArrayNode y) {
      for (int i = 0; i < y.size(); i++) {
        y.set(i, factor * y.get(i).doubleValue());
      }
    } else {
      throw problem("\"%s\" must be a number, a formula or a table".formatted(name), source);
    }
  }

  private SweepException problem(String rule, String source) {
    return new SweepException("%s: %s, %s".formatted(rule, path, source));
  }
}
