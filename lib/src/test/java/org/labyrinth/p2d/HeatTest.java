package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.cell.Thermal;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/** The lumped heat balance (Bernardi, Pawlikowski and Newman 1985, doi 10.1149/1.2113792). */
class HeatTest {
  private static final double AMBIENT = 298.15;
  private static final Climate.Lumped ADIABATIC = new Climate.Lumped(AMBIENT, AMBIENT, 0);

  private static double heatCapacity(Cell cell) {
    return cell.thermal().orElseThrow().heatCapacity();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aWarmCellAtRestCoolsExponentially(Model model) {
    Cell cell = Cells.lgM50();
    StepSolution rest =
        Runs.last(
            Simulation.of(cell, "Rest for 2 hours")
                .withModel(model)
                .withStateOfCharge(0.5)
                .withResolution(new Resolution(4, 2, 4, 6, 1e-7))
                .withClimate(new Climate.Lumped(330, 300, 20)));
    Thermal thermal = cell.thermal().orElseThrow();
    double rate = 20 * thermal.externalSurfaceArea() / heatCapacity(cell);
    for (double time : new double[] {60, 600, 1800, 7200}) {
      assertThat(rest.temperature(time))
          .as("%s at %s s", model, time)
          .isCloseTo(300 + 30 * Math.exp(-rate * time), within(1e-3)); // 300 K × a few 1e-7 a step
    }
  }

  /** With diffusion so fast no energy of mixing is left in the particles. */
  private static Cell wellMixed() {
    return TestCells.withDiffusivities(
        ScalarFunction.constant(1e-9), ScalarFunction.constant(1e-9));
  }

  /** ∫ I V dt from start to end [J]. */
  private static double work(StepSolution step) {
    double sum = 0;
    int pieces = 20000;
    double h = (step.end() - step.start()) / pieces;
    for (int k = 0; k < pieces; k++) {
      double t = step.start() + (k + 0.5) * h;
      sum += h * step.current(t) * step.voltage(t);
    }
    return sum;
  }

  /** What the particles' lithium is worth: −∫ U dx from empty, over all particles [J]. */
  private static double chemical(CellState state, Cell cell) {
    double sum = 0;
    for (int e = 0; e < 2; e++) {
      Electrode electrode = e == 0 ? cell.negativeElectrode() : cell.positive();
      ElectrodeState inside = state.electrodes().get(e);
      Particle particle = electrode.particles().get(0);
      double[] mean = inside.particles().get(0).mean();
      for (int k = 0; k < mean.length; k++) {
        double volume =
            inside.widths()[k]
                / inside.particles().size()
                * particle.activeFraction(electrode.thickness());
        double charge =
            volume
                * particle.maximumConcentration()
                * PhysicalConstants.FARADAY
                * cell.electrodeArea();
        sum -= charge * integral(particle.openCircuitPotential(), mean[k]);
      }
    }
    return sum;
  }

  private static double integral(ScalarFunction u, double to) {
    int pieces = 2000;
    double from = 0.2;
    double h = (to - from) / pieces;
    double sum = 0;
    for (int k = 0; k < pieces; k++) {
      sum += h * u.at(from + (k + 0.5) * h);
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void whatTheChemistryGivesIsWorkAndHeat(Model model) {
    Cell cell = wellMixed();
    StepSolution step =
        Runs.last(
            Simulation.of(cell, "Discharge at 2C for 900 s")
                .withModel(model)
                .withStateOfCharge(0.9)
                .withClimate(ADIABATIC)
                .withResolution(new Resolution(20, 6, 20, 4, 1e-6)));
    double heat = heatCapacity(cell) * (step.temperature(900) - step.temperature(0));
    double given = chemical(step.state(0), cell) - chemical(step.state(900), cell);
    assertThat(heat).isGreaterThan(100); // J: 2C warms by some kelvins
    assertThat((given - work(step)) / heat).isCloseTo(1, within(1e-3)); // quadratures
  }

  @Test
  void overAClosedCycleAllWorkPutInIsHeat() {
    // Not to the last joule: the particles' own mixing heat is left out of the balance, but D_s is
    // high here.
    Cell cell = wellMixed();
    Solution cycle =
        Runs.solve(
            Simulation.of(cell, "Discharge at 1C for 1200 s; Charge at 1C for 1200 s; Rest for 2 h")
                .withStateOfCharge(0.7)
                .withClimate(ADIABATIC)
                .withResolution(new Resolution(20, 6, 20, 4, 1e-6)));
    double lost = 0;
    for (StepSolution step : cycle.steps()) {
      lost -= work(step);
    }
    StepSolution last = cycle.last();
    double heat = heatCapacity(cell) * (last.temperature(last.end()) - AMBIENT);
    assertThat(lost / heat).isCloseTo(1, within(2e-3));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aVoltageThatRisesWithTemperatureCoolsOnDischarge(Model model) {
    // Q = −I T dU/dT of the cell; twelve seconds in, nothing else has changed yet.
    double change = 2e-4;
    double without = rise(TestCells.withEntropicChanges(0, 0), model, "Discharge");
    double positive = rise(TestCells.withEntropicChanges(0, change), model, "Discharge");
    double negative = rise(TestCells.withEntropicChanges(change, 0), model, "Discharge");
    double expected = 5 * AMBIENT * change * 12 / heatCapacity(Cells.lgM50());
    assertThat((without - positive) / expected).isCloseTo(1, within(1e-2));
    assertThat((negative - without) / expected).isCloseTo(1, within(1e-2));
    double charging =
        rise(TestCells.withEntropicChanges(0, change), model, "Charge")
            - rise(TestCells.withEntropicChanges(0, 0), model, "Charge");
    assertThat(charging / expected).isCloseTo(1, within(1e-2));
  }

  private static double rise(Cell cell, Model model, String direction) {
    StepSolution step =
        Runs.last(
            Simulation.of(cell, direction + " at 1C for 12 s")
                .withModel(model)
                .withStateOfCharge(0.5)
                .withClimate(ADIABATIC)
                .withResolution(new Resolution(6, 3, 6, 8, 1e-6)));
    return step.temperature(12) - step.temperature(0);
  }

  @Test
  void coolingEverMoreStronglyEndsInAHeldTemperature() {
    Cell cell = TestCells.lfp18650();
    Simulation held =
        Simulation.of(cell, "Discharge at 2C for 1200 s").withResolution(Resolution.FAST);
    StepSolution isothermal = Runs.last(held);
    RefinementStudy study =
        RefinementStudy.onSizes(
            resistance ->
                Runs.difference(
                    isothermal,
                    Runs.last(
                        held.withClimate(new Climate.Lumped(AMBIENT, AMBIENT, 1 / resistance))),
                    0,
                    1),
            1e-2,
            1e-3,
            1e-4);
    // In proportion to the resistance to cooling; tolerances blur the last.
    assertThat(study.order()).isBetween(0.7, 1.2);
  }

  @Test
  void aCellThatCannotCoolIsTheWarmestAndWorksTheBest() {
    Cell cell = TestCells.lfp18650();
    Simulation discharge =
        Simulation.of(cell, "Discharge at 2C until 2 V").withResolution(Resolution.FAST);
    StepSolution adiabatic = Runs.last(discharge.withClimate(ADIABATIC));
    StepSolution cooled =
        Runs.last(discharge.withClimate(new Climate.Lumped(AMBIENT, AMBIENT, 20)));
    StepSolution held = Runs.last(discharge);
    assertThat(adiabatic.temperature(1200)).isGreaterThan(cooled.temperature(1200) + 1);
    assertThat(cooled.temperature(1200)).isGreaterThan(AMBIENT + 1);
    assertThat(adiabatic.voltage(1200)).isGreaterThan(cooled.voltage(1200));
    assertThat(cooled.voltage(1200)).isGreaterThan(held.voltage(1200));
    assertThat(held.temperature(1200)).isCloseTo(AMBIENT, within(1e-9));
  }
}
