package org.labyrinth.learning;

import java.util.List;

/**
 * One candidate tried.
 *
 * @param point its features
 * @param expected what the surrogate said before
 * @param improvement the expected improvement that made it the choice; 0 for the first ones, which
 *     nobody chose
 * @param value what the model said
 */
public record DesignStep(
    List<Double> point, Prediction expected, double improvement, double value) {
  public DesignStep {
    point = List.copyOf(point);
    Require.finite("value", value, "objective at " + point);
  }
}
