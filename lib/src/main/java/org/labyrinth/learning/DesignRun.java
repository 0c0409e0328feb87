package org.labyrinth.learning;

import java.util.Comparator;
import java.util.List;

/**
 * What a design loop tried, and what it believes at the end.
 *
 * @param steps in the order tried, at least one
 * @param surrogate fitted to all of them
 */
public record DesignRun(List<DesignStep> steps, Regression surrogate) {
  public DesignRun {
    steps = List.copyOf(steps);
    Require.atLeast(1, "steps", steps.size(), "design run");
  }

  /**
   * The best candidate tried: its value is the model's, not the surrogate's.
   *
   * @return the step
   */
  public DesignStep best() {
    return steps.stream().max(Comparator.comparingDouble(DesignStep::value)).orElseThrow();
  }
}
