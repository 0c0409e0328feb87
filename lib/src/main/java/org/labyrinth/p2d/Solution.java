package org.labyrinth.p2d;

import java.util.List;

/**
 * What a cell did.
 *
 * @param simulation what was asked
 * @param steps one for each step of the experiment that was begun
 * @param integratorSteps how many steps of time were taken
 * @param rejectedSteps how many were tried and not taken
 */
public record Solution(
    Simulation simulation, List<StepSolution> steps, int integratorSteps, int rejectedSteps) {
  public Solution {
    steps = List.copyOf(steps);
  }

  /**
   * The last step that was begun.
   *
   * @return its solution
   */
  public StepSolution last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * Charge given over the whole run.
   *
   * @return ∫ I dt [A h]
   */
  public double dischargeCapacity() {
    return last().dischargeCapacity(last().end());
  }
}
