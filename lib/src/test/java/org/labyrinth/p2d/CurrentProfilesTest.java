package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.cell.Cells;
import org.labyrinth.experiment.AtVoltage;
import org.labyrinth.experiment.CurrentProfile;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.numerics.ScalarFunction;

/** Currents that vary, with jumps and kinks. */
class CurrentProfilesTest {
  /** 5 A, a jump, −2 A rising past a kink at 2 A to 4 A, a jump, rest: 800 A s in all. */
  private static final CurrentProfile TABLE =
      CurrentProfile.table(
          "jumps and kinks",
          new double[] {0, 100, 100, 200, 300, 300, 400},
          new double[] {5, 5, -2, 2, 4, 0, 0});

  private static Simulation half(Experiment experiment, Model model) {
    return Simulation.of(Cells.lgM50(), "Rest for 1 s")
        .withExperiment(experiment)
        .withModel(model)
        .withStateOfCharge(0.5);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void jumpsAndKinksAreFollowed(Model model) {
    StepSolution step =
        Runs.last(
            half(Experiment.current(TABLE), model)
                .withResolution(new Resolution(14, 4, 12, 10, 1e-6)));
    assertThat(step.cause()).isEqualTo(EndCause.TIME);
    assertThat(step.end()).isEqualTo(400);
    for (double t : new double[] {1, 50, 99.9, 100.1, 150, 199, 201, 299, 301, 400}) {
      assertThat(step.current(t)).as("t = %s s", t).isCloseTo(TABLE.at(t), within(1e-9));
    }
    // Charge is integrated as the fillings are, to the tolerance: 1e-6 of 18000 A s a step.
    assertThat(step.dischargeCapacity(400) * 3600).isCloseTo(800, within(0.1));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void theVoltageJumpsWithTheCurrentByAnOhmicDrop(Model model) {
    StepSolution step = Runs.last(half(Experiment.current(TABLE), model));
    double before = step.voltage(100);
    double after = step.voltage(100 + 1e-3);
    double charging = after - before;
    // 7 A less over some 25 mΩ, of which SPM knows the reaction alone.
    assertThat(charging).isBetween(0.05, 0.35);
    // Twice the same time where the current jumped.
    double[] times = step.times();
    int twice = 0;
    for (int n = 1; n < times.length; n++) {
      if (times[n] == times[n - 1]) {
        twice++;
      }
    }
    assertThat(twice).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aProfileInTheMiddleOfAnExperimentCountsFromItsOwnStart(Model model) {
    // At a time that has no short binary form, so that breaks are rounded.
    Experiment rest = Experiment.parse("Rest for 33.3 s");
    Solution later = Runs.solve(half(rest.then(Experiment.current(TABLE)), model));
    StepSolution alone = Runs.last(half(Experiment.current(TABLE), model));
    assertThat(later.last().end()).isCloseTo(433.3, within(1e-9));
    for (double t : new double[] {50, 99, 101, 150, 250, 350}) {
      assertThat(later.last().voltage(33.3 + t)).isCloseTo(alone.voltage(t), within(2e-4));
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void piecesOfConstantCurrentAreStepsOfConstantCurrent(Model model) {
    CurrentProfile stairs =
        CurrentProfile.table(
            "stairs", new double[] {0, 60, 60, 120, 120, 180}, new double[] {5, 5, -3, -3, 2, 2});
    StepSolution profile = Runs.last(half(Experiment.current(stairs), model));
    Solution steps =
        Runs.solve(
            half(
                Experiment.parse(
                    "Discharge at 5 A for 60 s; Charge at 3 A for 60 s; Discharge at 2 A for 60 s"),
                model));
    // They begin anew in the same places, with round-off of time alone between them.
    for (int s = 0; s < 3; s++) {
      double t = 60 * s + 31;
      assertThat(profile.voltage(t)).isCloseTo(steps.steps().get(s).voltage(t), within(1e-7));
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aProfileEndsAtAVoltageToo(Model model) {
    StepSolution step = Runs.last(half(Experiment.current(TABLE, new AtVoltage(3.59)), model));
    assertThat(step.cause()).isEqualTo(EndCause.VOLTAGE);
    assertThat(step.end()).isLessThan(100);
    assertThat(step.voltage(step.end())).isCloseTo(3.59, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aSineOfCurrentComesBackToWhereItBegan(Model model) {
    double omega = 2 * Math.PI / 100;
    CurrentProfile sine =
        CurrentProfile.smooth(
            "sine",
            ScalarFunction.of(t -> 2 * Math.sin(omega * t), t -> 2 * omega * Math.cos(omega * t)),
            300);
    StepSolution step =
        Runs.last(
            half(Experiment.current(sine), model)
                .withResolution(new Resolution(14, 4, 12, 10, 1e-6)));
    assertThat(step.current(25)).isCloseTo(2, within(1e-3));
    assertThat(step.dischargeCapacity(300) * 3600).isCloseTo(0, within(0.1)); // A s, of 64 a half
  }
}
