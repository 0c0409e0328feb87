package org.labyrinth.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One run of a plan.
 *
 * @param index its place in the plan, from 1
 * @param key SHA-256 of its scenario: equal for equal scenarios, in whatever plan
 * @param settings what is varied and its value here, in the plan's order; copied
 * @param scenario what the run is given
 */
public record Variant(int index, String key, Map<String, Value> settings, Scenario scenario) {
  /** A variant. */
  public Variant {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static Variant of(int index, Map<String, Value> settings, Scenario scenario) {
    return new Variant(index, Json.sha256(scenario.canonical()), settings, scenario);
  }
}
