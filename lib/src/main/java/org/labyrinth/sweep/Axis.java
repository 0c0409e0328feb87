package org.labyrinth.sweep;

import java.util.List;
import java.util.Set;

/**
 * One thing that a plan varies.
 *
 * @param key what it is
 * @param isFactor whether its values multiply what the cell's document has
 * @param values what it is set to
 * @param place in the plan, for messages
 */
record Axis(String key, boolean isFactor, AxisValues values, String place) {
  private static final int MOST_VALUES = 100_000;

  /** What the column is called. */
  String label() {
    return isFactor ? key + " (factor)" : key;
  }

  /** Reads what stands under a key of "vary". */
  static Axis read(String key, Field field) {
    if (field.has("times")) {
      Field times = field.object(Set.of("times")).get("times");
      return new Axis(key, true, values(times), times.place());
    }
    if (key.equals("experiment")) {
      List<Value> alternatives =
          field.list().stream().map(item -> Value.of(joined(item.sentences()))).toList();
      return new Axis(key, false, new AxisValues.Listed(alternatives), field.place());
    }
    return new Axis(key, false, values(field), field.place());
  }

  /** Several sentences as one. */
  private static String joined(List<String> sentences) {
    return String.join(
        "; ", sentences.stream().map(s -> s.strip().replaceAll(";$", "").strip()).toList());
  }

  private static AxisValues values(Field field) {
    if (!field.node().isObject()) {
      return new AxisValues.Listed(field.list().stream().map(Field::value).toList());
    }
    Field range = field.object(Set.of("from", "to", "count", "scale"));
    String scale = range.has("scale") ? range.get("scale").text() : "linear";
    if (!scale.equals("linear") && !scale.equals("log")) {
      throw range.get("scale").problem("scale = \"%s\" must be linear or log".formatted(scale));
    }
    double from = range.get("from").number();
    double to = range.get("to").number();
    int count = range.has("count") ? (int) range.get("count").whole(2, MOST_VALUES) : 0;
    boolean isLogarithmic = scale.equals("log");
    if (isLogarithmic && !(from > 0 && to > 0)) {
      throw range.problem(
          "from = %s and to = %s must be positive on a logarithmic scale".formatted(from, to));
    }
    return new AxisValues.Range(from, to, count, isLogarithmic);
  }
}
