package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;

/** What is conserved, and what must add up, in all three models. */
class BalancesTest {
  private static final String CYCLES =
      "(Discharge at 1C until 2.8 V; Rest for 10 minutes; Charge at C/2 until 4.0 V;"
          + " Hold at 4.0 V until C/10) x 2";

  static Stream<Arguments> runs() {
    Stream.Builder<Arguments> runs = Stream.builder();
    for (Model model : Model.values()) {
      runs.add(Arguments.of("LG M50", model, Simulation.of(Cells.lgM50(), CYCLES)));
      runs.add(Arguments.of("two kinds", model, Simulation.of(TestCells.twoKinds(), CYCLES)));
      runs.add(
          Arguments.of("D_s(x)", model, Simulation.of(TestCells.varyingDiffusivity(), CYCLES)));
      runs.add(
          Arguments.of(
              "half cell",
              model,
              Simulation.of(
                      TestCells.halfCell(),
                      "Discharge at C/2 for 20 minutes; Charge at C/2 for 10 minutes")
                  .withStateOfCharge(0.8)));
      runs.add(
          Arguments.of(
              "warming",
              model,
              Simulation.of(TestCells.lfp18650(), "Discharge at 2C for 20 minutes; Rest for 1 hour")
                  .withClimate(new Climate.Lumped(300, 290, 10))));
    }
    runs.add(
        Arguments.of(
            "double layer",
            Model.P2D,
            Simulation.of(
                Cells.lgM50().withDoubleLayer(0.2, 0.2),
                "Discharge at 1C for 1000 s; Rest for 60 s")));
    return runs.build();
  }

  private static Solution solve(Model model, Simulation simulation) {
    return Runs.solve(simulation.withModel(model).withResolution(Resolution.FAST));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void lithiumSaltAndChargeAreConserved(String name, Model model, Simulation simulation) {
    Solution solution = solve(model, simulation);
    assertThat(solution.steps()).hasSameSizeAs(simulation.experiment().steps());
    Certificate certificate = solution.certificate();
    assertThat(certificate.lithium()).isLessThan(1e-10);
    assertThat(certificate.salt()).isLessThan(1e-10);
    assertThat(certificate.kinetics()).isLessThan(1e-3); // left by Newton, a few tolerances
    if (!name.equals("double layer")) {
      assertThat(certificate.current()).isLessThan(1e-10);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void overpotentialsAddUpToTheVoltage(String name, Model model, Simulation simulation) {
    Solution solution = solve(model, simulation);
    SplittableRandom random = new SplittableRandom(5);
    for (int s = 0; s < solution.steps().size(); s++) {
      StepSolution step = solution.steps().get(s);
      double time = step.start() + random.nextDouble() * (step.end() - step.start());
      CellState state = step.state(time);
      assertThat(solution.overpotentials(s, time).voltage())
          .as("%s %s at %s s", name, model, time)
          .isCloseTo(state.voltage(), within(1e-9));
      // V is interpolated, the state's voltage made from the interpolated state.
      assertThat(state.voltage()).isCloseTo(step.voltage(time), within(5e-4));
    }
  }

  @Test
  void dischargeLosesVoltageToEveryCause() {
    Solution solution = Runs.solve(Simulation.of(Cells.lgM50(), "Discharge at 1C for 1800 s"));
    for (double time : new double[] {10, 300, 1800}) {
      Overpotentials parts = solution.overpotentials(0, time);
      assertThat(parts.particles()).isNegative();
      assertThat(parts.reaction()).isNegative();
      assertThat(parts.salt()).isNegative();
      assertThat(parts.electrolyte()).isNegative();
      assertThat(parts.solid()).isNegative();
      assertThat(parts.openCircuit()).isGreaterThan(parts.voltage());
    }
  }

  @Test
  void solidAndElectrolyteShareTheCurrentAtEveryPlace() {
    Cell cell = Cells.lgM50();
    StepSolution solution = Runs.last(Simulation.of(cell, "Discharge at 1C for 1800 s"));
    for (double time : solution.times()) {
      sharesTheCurrent(solution.state(time), cell);
    }
  }

  private static void sharesTheCurrent(CellState state, Cell cell) {
    double total = state.current() / cell.electrodeArea();
    double round = 1e-9 * total;
    int at = 0;
    for (ElectrodeState electrode : state.electrodes()) {
      boolean negative = at == 0;
      Electrode material = negative ? cell.negativeElectrode() : cell.positive();
      Particle particle = material.particles().get(0);
      double[] widths = electrode.widths();
      double ionic = negative ? 0 : total;
      at = negative ? 0 : state.x().length - widths.length;
      for (int k = 0; k < widths.length; k++) {
        double before = ionic;
        double passed =
            widths[k]
                * particle.surfaceAreaPerVolume().at(0)
                * electrode.particles().get(0).current()[k];
        ionic += passed;
        // Within what Newton leaves of the charge balance of one cell.
        assertThat(state.electrolyteCurrent()[at + k])
            .isCloseTo(0.5 * (before + ionic), within(2e-3 * total));
        if (k < widths.length - 1) {
          double[] phi = electrode.solidPotential();
          double electronic = -material.conductivity() * (phi[k + 1] - phi[k]) / widths[k];
          double face = total - electronic;
          assertThat(face).isCloseTo(ionic, within(2e-3 * total));
        }
      }
      assertThat(ionic).isCloseTo(negative ? total : 0, within(round));
      at = widths.length;
    }
  }
}
