package org.labyrinth.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cells;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.Solution;

class DischargeEnergyTest {
  private static Solution run(String... sentences) {
    return new CellSolver()
        .solve(
            Simulation.of(Cells.lgM50(), sentences)
                .withModel(Model.SPM)
                .withResolution(Resolution.FAST));
  }

  @Test
  void constantPowerGivesPowerTimesTime() {
    DischargeEnergy energy = DischargeEnergy.of(run("Discharge at 10 W for 20 minutes"));
    double joules = 10 * 1200 / 0.1027;
    assertThat(energy.energy()).isCloseTo(joules, withinPercentage(1e-3)); // tolerance of the run
    assertThat(energy.perArea()).isCloseTo(joules / 3600, withinPercentage(1e-3));
    assertThat(energy.meanPower()).isCloseTo(10 / 0.1027, withinPercentage(1e-3));
    assertThat(energy.time()).isCloseTo(1200, within(1e-6));
  }

  @Test
  void itIsTheSumOverFineSamples() {
    Solution solution = run("Discharge at 1C until 2.5 V");
    List<Sample> samples = solution.samples(1);
    double sum = 0;
    for (int i = 1; i < samples.size(); i++) {
      Sample a = samples.get(i - 1);
      Sample b = samples.get(i);
      sum += (b.time() - a.time()) * (a.voltage() * a.current() + b.voltage() * b.current()) / 2;
    }
    assertThat(DischargeEnergy.of(solution).energy())
        .isCloseTo(sum / 0.1027, withinPercentage(1e-3)); // trapezia of a second
  }

  @Test
  void whatGoesInIsNegativeAndRestIsNothing() {
    DischargeEnergy out = DischargeEnergy.of(run("Discharge at 10 W for 20 minutes"));
    DischargeEnergy rested =
        DischargeEnergy.of(run("Discharge at 10 W for 20 minutes", "Rest for 10 minutes"));
    assertThat(rested.energy()).isCloseTo(out.energy(), withinPercentage(1e-3));
    assertThat(rested.time()).isCloseTo(1800, within(1e-6));
    DischargeEnergy back =
        DischargeEnergy.of(run("Discharge at 10 W for 20 minutes", "Charge at 8 W for 10 minutes"));
    assertThat(back.energy())
        .isCloseTo((10 * 1200 - 8 * 600) / 0.1027, withinPercentage(1e-3)); // tolerance of the run
  }

  @Test
  void perMassAndPerVolumeDivideByTheStack() {
    DischargeEnergy energy = new DischargeEnergy(3600 * 180.0, 1800);
    CellStack stack = new CellStack(180e-6, 0.6);
    assertThat(energy.perMass(stack)).isCloseTo(300, within(1e-9));
    assertThat(energy.perVolume(stack)).isCloseTo(1000, within(1e-9));
    assertThat(energy.meanPower()).isCloseTo(360, within(1e-9));
  }

  @Test
  void whatIsNoRunIsRefused() {
    assertThatThrownBy(() -> new DischargeEnergy(Double.NaN, 1))
        .hasMessage("energy = NaN J/m² must be finite: discharge");
    assertThatThrownBy(() -> new DischargeEnergy(1, 0))
        .hasMessage("time = 0.0 s must be positive and finite: discharge");
  }
}
