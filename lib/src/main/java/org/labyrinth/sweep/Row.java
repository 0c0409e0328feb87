package org.labyrinth.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of a run. A figure that a run does not have is left out.
 *
 * @param values name, with its unit, to value; in the order of the table's columns; copied
 */
public record Row(Map<String, Value> values) implements Outcome {
  /** A row. */
  public Row {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A row without figures yet.
   *
   * @return the row
   */
  public static Row empty() {
    return new Row(Map.of());
  }

  /**
   * This row and a number.
   *
   * @param name with its unit, {@code capacity [A h]}
   * @param number finite
   * @return a row with one more figure
   */
  public Row with(String name, double number) {
    if (!Double.isFinite(number)) {
      throw new SweepException("%s = %s must be finite, or left out: row".formatted(name, number));
    }
    return with(name, Value.of(number));
  }

  /**
   * This row and a word.
   *
   * @param name of the figure
   * @param word any text
   * @return a row with one more figure
   */
  public Row with(String name, String word) {
    return with(name, Value.of(word));
  }

  private Row with(String name, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Row(more);
  }
}
