package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.labyrinth.numerics.ScalarFunction;
import tools.jackson.databind.JsonNode;

/** A block of a BPX file that knows where it stands and which of its fields were asked for. */
final class BpxNode {
  private final JsonNode block;
  private final String path;
  private final String source;
  private final Set<String> known = new HashSet<>();
  private final List<BpxNode> children = new ArrayList<>();

  private BpxNode(JsonNode block, String path, String source) {
    this.block = block;
    this.path = path;
    this.source = source;
  }

  static BpxNode root(JsonNode block, String source) {
    if (!block.isObject()) {
      throw new BpxException(
          "%s where a JSON object in braces is due: %s".formatted(kind(block), source));
    }
    return new BpxNode(block, "", source);
  }

  BpxNode block(String key) {
    return optionalBlock(key).orElseThrow(() -> missing(key));
  }

  /** A block; a null counts as none, as Python's readers have it. */
  Optional<BpxNode> optionalBlock(String key) {
    Optional<JsonNode> found = find(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (!found.get().isObject()) {
      throw error(key, kind(found.get()) + " where a block in braces is due");
    }
    BpxNode child = new BpxNode(found.get(), place(key), source);
    children.add(child);
    return Optional.of(child);
  }

  Collection<String> keys() {
    return block.propertyNames();
  }

  boolean has(BpxField field) {
    return find(field.key()).isPresent();
  }

  double number(BpxField field) {
    OptionalDouble found = optionalNumber(field);
    return found.orElseThrow(() -> missing(field.key()));
  }

  OptionalDouble optionalNumber(BpxField field) {
    Optional<JsonNode> found = find(field.key());
    if (found.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!found.get().isNumber()) {
      throw error(field.key(), kind(found.get()) + " where a number is due");
    }
    return OptionalDouble.of(inRange(field, found.get().doubleValue()));
  }

  private double inRange(BpxField field, double value) {
    if (!field.range().holds(value)) {
      throw error(field.key(), "%s must be %s".formatted(value, field.range().rule()));
    }
    return value;
  }

  int wholeNumber(BpxField field) {
    double value = number(field);
    if (value != Math.rint(value) || value > Integer.MAX_VALUE) {
      throw error(field.key(), "%s must be a whole number".formatted(value));
    }
    return (int) value;
  }

  ScalarFunction function(BpxField field) {
    return optionalFunction(field).orElseThrow(() -> missing(field.key()));
  }

  Optional<ScalarFunction> optionalFunction(BpxField field) {
    return find(field.key()).map(node -> function(field, node));
  }

  private ScalarFunction function(BpxField field, JsonNode node) {
    if (node.isNumber()) {
      return ScalarFunction.constant(inRange(field, node.doubleValue()));
    }
    try {
      if (node.isString()) {
        return Expression.parse(node.stringValue());
      }
      if (node.isObject()) {
        return table(node);
      }
    } catch (IllegalArgumentException e) {
      throw e instanceof BpxException ? e : error(field.key(), e.getMessage());
    }
    throw error(field.key(), kind(node) + " where a number, a formula or a table is due");
  }

  private static ScalarFunction table(JsonNode node) {
    for (String key : node.propertyNames()) {
      if (!key.equals("x") && !key.equals("y")) {
        throw new IllegalArgumentException(
            "unknown field \"%s\": a table has \"x\" and \"y\"".formatted(key));
      }
    }
    return LinearTable.of(numbers(node, "x"), numbers(node, "y"));
  }

  private static double[] numbers(JsonNode table, String key) {
    JsonNode list = table.path(key);
    if (!list.isArray()) {
      throw new IllegalArgumentException(
          "%s where the list \"%s\" of a table is due".formatted(kind(list), key));
    }
    double[] values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      if (!list.get(i).isNumber()) {
        throw new IllegalArgumentException(
            "%s where a number is due: entry %d of \"%s\" of a table"
                .formatted(kind(list.get(i)), i, key));
      }
      values[i] = list.get(i).doubleValue();
    }
    return values;
  }

  Optional<String> text(String key) {
    Optional<JsonNode> found = find(key);
    if (found.isPresent() && !found.get().isString()) {
      throw error(key, kind(found.get()) + " where a text in quotes is due");
    }
    return found.map(JsonNode::stringValue);
  }

  Optional<JsonNode> find(String key) {
    known.add(key);
    JsonNode node = block.path(key);
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  /** Says that a field belongs here, though nothing is made of it. */
  boolean skip(String key) {
    return find(key).isPresent();
  }

  /** Refuses what no one asked for, here and in all blocks below. */
  void refuseStrangers() {
    for (String key : block.propertyNames()) {
      if (!known.contains(key)) {
        throw error(key, "unknown field" + advice(key));
      }
    }
    children.forEach(BpxNode::refuseStrangers);
  }

  private BpxException missing(String key) {
    return error(
        key,
        nearest(key, block.propertyNames().stream().filter(name -> !known.contains(name)))
            .map("missing, but required; is it what \"%s\" was to be?"::formatted)
            .orElse("missing, but required"));
  }

  private String advice(String key) {
    return nearest(key, known.stream().filter(name -> !block.has(name)))
        .map(name -> "; did you mean \"%s\"?".formatted(name))
        .orElse("; data of your own belong in Parameterisation > User-defined");
  }

  private static Optional<String> nearest(String key, Stream<String> names) {
    return names
        .filter(name -> distance(key, name) <= Math.max(2, name.length() / 4))
        .min(Comparator.comparingInt(name -> distance(key, name)));
  }

  /** Levenshtein's distance, capitals aside. */
  private static int distance(String a, String b) {
    String s = a.toLowerCase(Locale.ROOT);
    String t = b.toLowerCase(Locale.ROOT);
    int[] row = new int[t.length() + 1];
    for (int j = 0; j <= t.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= s.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= t.length(); j++) {
        int above = row[j];
        int change = s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[t.length()];
  }

  String place(String key) {
    return path.isEmpty() ? key : path + " > " + key;
  }

  BpxException error(String key, String rule) {
    return new BpxException("%s: %s: %s".formatted(place(key), rule, source));
  }

  /** A record refused what the block holds. */
  BpxException refused(IllegalArgumentException cause) {
    return new BpxException("%s: %s: %s".formatted(path, cause.getMessage(), source), cause);
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      case OBJECT -> "a block";
      default -> "nothing";
    };
  }
}
