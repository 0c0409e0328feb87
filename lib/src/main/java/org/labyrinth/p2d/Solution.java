package org.labyrinth.p2d;

import java.util.List;
import tech.tablesaw.api.Table;

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
   * The run at 201 equidistant times of each step of the experiment, its first and last instant
   * among them: where one step follows another, a time stands twice.
   *
   * @return the samples, in order
   */
  public List<Sample> samples() {
    return Sample.of(this, 0);
  }

  /**
   * The run at equal distances from the start of each step, and at its end.
   *
   * @param period between two samples, above 0 [s]
   * @return the samples, in order
   * @throws IllegalArgumentException if the period is not positive
   */
  public List<Sample> samples(double period) {
    if (!(period > 0 && period < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "period = %s s must be positive and finite: samples of a run".formatted(period));
    }
    return Sample.of(this, period);
  }

  /**
   * The samples of the run as a table.
   *
   * @return step, time, current, voltage, discharge capacity, temperature, the parts of the voltage
   *     and the range of the salt, with their units in the columns' names
   */
  public Table toTable() {
    return SolutionTable.of(simulation.cell().name() + ", " + simulation.model(), samples());
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
