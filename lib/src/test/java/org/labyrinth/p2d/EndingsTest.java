package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.experiment.CurrentProfile;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.numerics.SolverException;

/** Every way a step can end, and where it ends. */
class EndingsTest {
  private static final double VOLTS = 1e-6;

  private static Solution run(Model model, double soc, String... sentences) {
    return Runs.solve(
        Simulation.of(Cells.lgM50(), sentences)
            .withModel(model)
            .withStateOfCharge(soc)
            .withResolution(Resolution.FAST));
  }

  private static List<EndCause> causes(Solution solution) {
    return solution.steps().stream().map(StepSolution::cause).toList();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aVoltageIsMetToAMicrovolt(Model model) {
    Solution solution = run(model, 0.5, "Discharge at 1C until 3.3 V", "Charge at C/2 until 3.9 V");
    assertThat(causes(solution)).containsExactly(EndCause.VOLTAGE, EndCause.VOLTAGE);
    StepSolution down = solution.steps().get(0);
    StepSolution up = solution.steps().get(1);
    assertThat(down.voltage(down.end())).isCloseTo(3.3, within(VOLTS));
    assertThat(up.voltage(up.end())).isCloseTo(3.9, within(VOLTS));
    // Not an end that was passed long before.
    assertThat(down.voltage(0.999 * down.end())).isGreaterThan(3.3);
    // The state behind the interpolated voltage says the same, to the tolerance of the run.
    assertThat(up.state(up.end()).voltage()).isCloseTo(3.9, within(2e-4));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void timeCurrentAndCapacityAreMetToTheLastDigits(Model model) {
    Solution solution =
        run(
            model,
            0.5,
            "Discharge at 1C for 1234.5 s",
            "Charge at C/2 until 3.7 V",
            "Hold at 3.7 V until C/20",
            "Discharge at 2 A until 0.25 Ah",
            "Rest for 100 s");
    assertThat(causes(solution))
        .containsExactly(
            EndCause.TIME, EndCause.VOLTAGE, EndCause.CURRENT, EndCause.CAPACITY, EndCause.TIME);
    List<StepSolution> steps = solution.steps();
    assertThat(steps.get(0).end()).isEqualTo(1234.5);
    assertThat(steps.get(0).dischargeCapacity(1234.5)).isCloseTo(5 * 1234.5 / 3600, within(1e-9));
    StepSolution hold = steps.get(2);
    assertThat(hold.current(hold.end())).isCloseTo(-0.25, within(1e-9));
    assertThat(hold.voltage(hold.end())).isCloseTo(3.7, within(1e-9));
    StepSolution given = steps.get(3);
    assertThat(given.end() - given.start()).isCloseTo(0.25 / 2 * 3600, within(1e-6));
    assertThat(steps.get(4).end() - steps.get(4).start()).isCloseTo(100, within(1e-9));
    for (int s = 1; s < steps.size(); s++) {
      assertThat(steps.get(s).start()).isEqualTo(steps.get(s - 1).end());
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void whicheverEndComesFirstCounts(Model model) {
    assertThat(causes(run(model, 0.5, "Discharge at 1C for 10 s or until 2.6 V")))
        .containsExactly(EndCause.TIME);
    assertThat(causes(run(model, 0.5, "Discharge at 1C for 10 h or until 3.5 V")))
        .containsExactly(EndCause.VOLTAGE);
    assertThat(causes(run(model, 0.5, "Discharge at 1C until 0.001 Ah or until 3.5 V")))
        .containsExactly(EndCause.CAPACITY);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aStepThatHasReachedItsEndIsSkipped(Model model) {
    Solution solution =
        run(
            model,
            0.5,
            "Discharge at 1C until 3.3 V",
            "Discharge at 1C until 3.4 V",
            "Rest for 9 s");
    assertThat(causes(solution)).containsExactly(EndCause.VOLTAGE, EndCause.SKIPPED, EndCause.TIME);
    StepSolution skipped = solution.steps().get(1);
    assertThat(skipped.end()).isEqualTo(skipped.start());
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aCutOffInTheMiddleOfAnExperimentEndsTheRun(Model model) {
    Solution low =
        run(model, 0.5, "Discharge at 1C for 2 h", "Rest for 1 h", "Charge at 1C for 9 s");
    assertThat(causes(low)).containsExactly(EndCause.LOWER_CUT_OFF);
    assertThat(low.last().voltage(low.last().end())).isCloseTo(2.5, within(2 * VOLTS));
    Solution high = run(model, 0.5, "Rest for 9 s", "Charge at 1C for 5 h", "Rest for 1 h");
    assertThat(causes(high)).containsExactly(EndCause.TIME, EndCause.UPPER_CUT_OFF);
    assertThat(high.last().voltage(high.last().end())).isCloseTo(4.2, within(2 * VOLTS));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void holdingAtTheCutOffIsNoCutOff(Model model) {
    Solution solution = run(model, 0.7, "Charge at C/2 until 4.2 V", "Hold at 4.2 V until C/5");
    assertThat(causes(solution)).containsExactly(EndCause.VOLTAGE, EndCause.CURRENT);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void repeatsAreStepsOfTheirOwn(Model model) {
    Solution solution =
        run(model, 0.6, "(Discharge at 1C for 300 s; Charge at 1C for 300 s) x 4; Rest for 1 s");
    assertThat(solution.steps()).hasSize(9);
    assertThat(causes(solution)).containsOnly(EndCause.TIME);
    assertThat(solution.last().end()).isCloseTo(2401, within(1e-9));
    assertThat(solution.dischargeCapacity()).isCloseTo(0, within(1e-6)); // A h, the tolerance
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void powerIsHeld(Model model) {
    Solution solution =
        run(model, 0.8, "Discharge at 15 W for 20 minutes", "Charge at 10 W for 60 s");
    StepSolution out = solution.steps().get(0);
    StepSolution in = solution.steps().get(1);
    for (double share : new double[] {0, 0.1, 0.5, 1}) {
      double t = share * out.end();
      // V and I are interpolated each, so their product is to a tolerance.
      assertThat(out.voltage(t) * out.current(t)).isCloseTo(15, within(1e-3));
      double later = in.start() + share * (in.end() - in.start());
      assertThat(in.voltage(later) * in.current(later)).isCloseTo(-10, within(1e-3));
    }
    assertThat(out.current(out.end())).isGreaterThan(out.current(0)); // for V falls
  }

  @Test
  void voltageAndPowerAreHeldFromTheFirstInstantBehindDoubleLayersToo() {
    // There Φ stands still while the current jumps, and η of the metal is not straight in it.
    Cell cell = TestCells.halfCell().withDoubleLayer(0.2, 0.2);
    double held = 3.8;
    for (String sentence : new String[] {"Discharge at 10 W for 1 s", "Hold at 3.8 V for 1 s"}) {
      StepSolution step = Runs.last(Simulation.of(cell, sentence).withStateOfCharge(0.7));
      for (double t : new double[] {0, step.times()[1], step.times()[5], 1}) {
        CellState state = step.state(t);
        double misfit =
            sentence.startsWith("Hold")
                ? state.voltage() - held
                : state.voltage() * state.current() / 10 - 1;
        assertThat(misfit).as("%s, t = %s s", sentence, t).isCloseTo(0, within(1e-5));
      }
    }
  }

  @Test
  void aHalfCellBehindADoubleLayerIsHeldAlmostAVoltAway() {
    // The first current all but empties the electrolyte at the metal; Newton's steps may not go on.
    Cell cell =
        Cells.lgM50()
            .negativeHalfCell(LithiumMetal.withExchangeCurrent(3))
            .withDoubleLayer(0.2, 0.2);
    StepSolution step =
        Runs.last(Simulation.of(cell, "Hold at 1.04 V for 1 s").withStateOfCharge(0.27));
    assertThat(step.cause()).isEqualTo(EndCause.TIME);
    assertThat(step.state(0).voltage()).isCloseTo(1.04, within(1e-6));
    assertThat(step.current(0)).isNegative();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aFullCellMayBeChargedNoMoreAndAnEmptyOneDischargedNoMore(Model model) {
    assertThat(causes(run(model, 1, "Charge at 1C for 1 h")))
        .containsExactly(EndCause.UPPER_CUT_OFF);
    assertThat(causes(run(model, 0, "Discharge at 1C for 1 h")))
        .containsExactly(EndCause.LOWER_CUT_OFF);
    // And the other way they may.
    assertThat(causes(run(model, 0, "Charge at C/2 for 100 s"))).containsExactly(EndCause.TIME);
    assertThat(causes(run(model, 1, "Discharge at C/2 for 100 s"))).containsExactly(EndCause.TIME);
    Simulation phosphate =
        Simulation.of(TestCells.lfp18650(), "Charge at C/2 for 100 s")
            .withModel(model)
            .withStateOfCharge(0);
    assertThat(causes(Runs.solve(phosphate))).containsExactly(EndCause.TIME);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void zeroCurrentIsARest(Model model) {
    CurrentProfile nothing =
        CurrentProfile.table("nothing", new double[] {0, 600}, new double[] {0, 0});
    Experiment pulse = Experiment.parse("Discharge at 1C for 60 s");
    Simulation simulation = Simulation.of(Cells.lgM50(), "Rest for 1 s").withModel(model);
    Solution zero = Runs.solve(simulation.withExperiment(pulse.then(Experiment.current(nothing))));
    Solution rest =
        Runs.solve(simulation.withExperiment(pulse.then(Experiment.parse("Rest for 600 s"))));
    assertThat(zero.last().voltage(660)).isEqualTo(rest.last().voltage(660));
    assertThat(zero.last().current(360)).isEqualTo(0);
  }

  @Test
  void aThickElectrodeWithSlowSaltRunsOutOfIt() {
    Cell cell = Cells.lgM50();
    Cell thick =
        cell
            .withElectrolyte(
                cell.electrolyte().toBuilder()
                    .diffusivity(ScalarFunction.constant(4e-11))
                    .conductivity(ScalarFunction.constant(3))
                    .build())
            .withPositive(cell.positive().toBuilder().thickness(2e-4).build())
            .toBuilder()
            .lowerCutOff(0.2)
            .build();
    Solution solution = Runs.solve(Simulation.of(thick, "Discharge at 3C for 1 h"));
    assertThat(causes(solution)).containsExactly(EndCause.SALT_DEPLETED);
    CellState end = solution.last().state(solution.last().end());
    assertThat(end.saltConcentration()[end.x().length - 1]).isLessThan(1); // mol/m³ of 1000
    assertThat(solution.certificate().salt()).isLessThan(1e-10);
  }

  /** A cut-off that nothing reaches. */
  private static Cell withoutCutOffs() {
    return Cells.lgM50().toBuilder().lowerCutOff(-50).upperCutOff(50).build();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void particlesAreEmptiedOrFilledAtMost(Model model) {
    // Much in the positive electrode, little in the negative; and the other way.
    Simulation out =
        Simulation.of(withoutCutOffs(), "Discharge at C/2 for 10 h")
            .withModel(model)
            .withStart(new Stoichiometries(new double[] {0.3}, new double[] {0.3}));
    StepSolution emptied = Runs.last(out);
    assertThat(emptied.cause()).isEqualTo(EndCause.PARTICLES_EMPTY);
    assertThat(least(emptied.state(emptied.end()).negative())).isLessThan(1e-4);
    StepSolution filled =
        Runs.last(out.withStart(new Stoichiometries(new double[] {0.9}, new double[] {0.7})));
    assertThat(filled.cause()).isEqualTo(EndCause.PARTICLES_FULL);
  }

  private static double least(ElectrodeState electrode) {
    double least = 1;
    for (double x : electrode.particles().get(0).surface()) {
      least = Math.min(least, x);
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 10, 20, 50})
  void veryHighCurrentsEndInANamedCause(double rate) {
    for (Model model : Model.values()) {
      for (String direction : new String[] {"Discharge", "Charge"}) {
        Solution solution = run(model, 0.5, "%s at %sC for 1 h".formatted(direction, rate));
        assertThat(solution.last().cause().endsRun()).as("%s %s", model, direction).isTrue();
        assertThat(solution.last().voltage(solution.last().end())).isFinite();
      }
    }
  }

  @Test
  void aPowerThatTheCellCannotGiveIsAFailureThatSaysWhereAndWhy() {
    // At its best the cell gives V²/4R, some 150 W.
    assertThatThrownBy(() -> run(Model.P2D, 0.5, "Rest for 10 s", "Discharge at 5000 W for 10 s"))
        .isInstanceOfSatisfying(
            SolverException.class,
            e ->
                assertThat(e.getMessage())
                    .contains("\"Discharge at 5000 W for 10 seconds\"")
                    .contains("t = 10.0000 s")
                    .contains("must"));
  }
}
