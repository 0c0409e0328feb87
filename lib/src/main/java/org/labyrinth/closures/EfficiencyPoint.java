package org.labyrinth.closures;

/**
 * One measurement for a closure: a porosity and the transport efficiency found there. Both are in
 * their ranges, or the constructor throws an {@link IllegalArgumentException}.
 *
 * @param porosity ε [-], in [0, 1]
 * @param transportEfficiency B [-], in [0, 1]
 */
public record EfficiencyPoint(double porosity, double transportEfficiency) {
  public EfficiencyPoint {
    Require.fraction("porosity", porosity, "measured point");
    Require.fraction("transport efficiency", transportEfficiency, "measured point");
  }
}
