package org.labyrinth.p2d;

import java.util.List;

/** What a cell did during an experiment. */
public final class Solution {
  private final Simulation simulation;
  private final List<StepSolution> steps;
  private final Certifier certifier;
  private final int integratorSteps;
  private final int rejectedSteps;

  Solution(
      Simulation simulation,
      List<StepSolution> steps,
      Certifier certifier,
      int integratorSteps,
      int rejectedSteps) {
    this.simulation = simulation;
    this.steps = List.copyOf(steps);
    this.certifier = certifier;
    this.integratorSteps = integratorSteps;
    this.rejectedSteps = rejectedSteps;
  }

  /**
   * What was asked.
   *
   * @return the simulation
   */
  public Simulation simulation() {
    return simulation;
  }

  /**
   * Every step of the experiment that was begun.
   *
   * @return their solutions, in order
   */
  public List<StepSolution> steps() {
    return steps;
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

  /**
   * What each cause costs in volts at one instant.
   *
   * @param step of the experiment, from 0
   * @param time from the step's start to its end [s]
   * @return the parts of the voltage
   */
  public Overpotentials overpotentials(int step, double time) {
    return Overpotentials.of(simulation.cell(), steps.get(step).state(time));
  }

  /**
   * How well the equations are met at every step of time that was taken.
   *
   * @return the worst figures
   */
  public Certificate certificate() {
    return steps.stream()
        .map(step -> step.certify(certifier))
        .reduce(Certificate::worst)
        .orElseThrow();
  }

  /**
   * The work done.
   *
   * @return how many steps of time were taken
   */
  public int integratorSteps() {
    return integratorSteps;
  }

  /**
   * The work done in vain.
   *
   * @return how many steps of time were tried and not taken
   */
  public int rejectedSteps() {
    return rejectedSteps;
  }
}
