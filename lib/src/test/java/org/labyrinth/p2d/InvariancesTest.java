package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.geometry.SizeDistribution;
import org.labyrinth.numerics.Profile;

/** Two ways to say the same cell. */
class InvariancesTest {
  private static final double VOLTS = 1e-7; // steps are chosen alike, sums are rounded otherwise

  private static StepSolution run(Cell cell, Model model) {
    return Runs.last(
        Simulation.of(cell, "Discharge at 1C for 2400 s")
            .withModel(model)
            .withResolution(new Resolution(14, 4, 12, 10, 1e-5)));
  }

  private static void same(Cell one, Cell other, Model model, double volts) {
    assertThat(Runs.difference(run(one, model), run(other, model), 0, 1))
        .as(model.toString())
        .isLessThan(volts);
  }

  private static Electrode halved(Electrode electrode) {
    Particle particle = electrode.particles().get(0);
    Particle half =
        particle.toBuilder()
            .surfaceAreaPerVolume(particle.surfaceAreaPerVolume().map(a -> 0.5 * a))
            .build();
    return electrode.withParticles(List.of(half, half.toBuilder().name("the other half").build()));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aKindOfParticlesMayBeCountedInTwoHalves(Model model) {
    Cell cell = Cells.lgM50();
    Cell two =
        cell.withNegative(halved(cell.negativeElectrode())).withPositive(halved(cell.positive()));
    // The norm of an error weighs every kind: the steps differ, and so V by the tolerance.
    same(cell, two, model, 1e-5);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void pairsInParallelAreOnePairOfTheirWholeArea(Model model) {
    Cell cell = Cells.lgM50();
    Cell seven = cell.toBuilder().electrodePairs(7).electrodeArea(cell.electrodeArea() / 7).build();
    same(cell, seven, model, VOLTS);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aCellOfTwiceTheAreaDoesTwiceTheWork(Model model) {
    Cell cell = Cells.lgM50();
    Cell twice =
        cell.toBuilder()
            .electrodeArea(2 * cell.electrodeArea())
            .nominalCapacity(2 * cell.nominalCapacity())
            .build();
    same(cell, twice, model, VOLTS);
    assertThat(run(twice, model).current(100)).isCloseTo(10, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void sizesThatAreAllEqualAreOneSize(Model model) {
    Cell cell = Cells.lgM50();
    double diameter = 2 * cell.positive().particles().get(0).radius();
    SizeDistribution equal =
        SizeDistribution.ofVolumes(
            new double[] {diameter * (1 - 1e-9), diameter, diameter * (1 + 1e-9)},
            new double[] {0.2, 0.5, 0.3});
    same(cell, cell.withPositive(cell.positive().withSizes(equal)), model, 1e-5);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void aTableOfEqualValuesIsAConstant(Model model) {
    Cell cell = Cells.lgM50();
    Electrode electrode = cell.negativeElectrode();
    double length = electrode.thickness();
    Electrode tabled =
        electrode.toBuilder()
            .porosity(table(electrode.porosity(), length))
            .transportEfficiency(table(electrode.transportEfficiency(), length))
            .build();
    same(cell, cell.withNegative(tabled), model, VOLTS);
  }

  private static Profile table(Profile profile, double length) {
    double value = profile.at(0);
    return Profile.table(
        new double[] {0, 0.1 * length, 0.35 * length, length},
        new double[] {value, value, value, value});
  }

  @Test
  void gradingTheSameVoidsOtherwiseChangesTheVoltage() {
    // So that the law above is not met because profiles are not read.
    Cell cell = Cells.lgM50();
    Electrode electrode = cell.negativeElectrode();
    Electrode graded =
        electrode.toBuilder()
            .transportEfficiency(
                Profile.table(new double[] {0, electrode.thickness()}, new double[] {0.05, 0.2}))
            .build();
    StepSolution even = run(cell, Model.P2D);
    StepSolution open = run(cell.withNegative(graded), Model.P2D);
    StepSolution shut = run(cell.withNegative(graded.mirrored()), Model.P2D);
    // Open pores belong to the separator, where all the current is ionic.
    assertThat(open.voltage(2000)).isGreaterThan(even.voltage(2000) + 1e-3);
    assertThat(shut.voltage(2000)).isLessThan(even.voltage(2000) - 1e-3);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void manyThreadsGiveTheSameBitsAsOne(Model model) {
    Simulation simulation =
        Simulation.of(
                Cells.lgM50(),
                "Discharge at 1C until 2.8 V; Charge at C/2 for 600 s; Rest for 600 s")
            .withModel(model)
            .withResolution(Resolution.FAST);
    CellSolver solver = new CellSolver();
    Solution serial = solver.solve(simulation);
    List<Solution> parallel =
        IntStream.range(0, 8).parallel().mapToObj(k -> solver.solve(simulation)).toList();
    for (Solution solution : parallel) {
      for (int s = 0; s < 3; s++) {
        StepSolution one = serial.steps().get(s);
        StepSolution other = solution.steps().get(s);
        assertThat(other.times()).isEqualTo(one.times());
        for (double time : one.times()) {
          assertThat(other.voltage(time)).isEqualTo(one.voltage(time));
        }
        assertThat(other.state(other.end()).saltConcentration())
            .isEqualTo(one.state(one.end()).saltConcentration());
      }
    }
  }

  @Test
  void oneSolutionMayBeReadByManyThreads() {
    StepSolution solution = run(Cells.lgM50(), Model.P2D);
    double[] serial = IntStream.range(0, 400).mapToDouble(k -> read(solution, 6.0 * k)).toArray();
    double[] parallel =
        IntStream.range(0, 400).parallel().mapToDouble(k -> read(solution, 6.0 * k)).toArray();
    assertThat(parallel).isEqualTo(serial);
  }

  private static double read(StepSolution solution, double time) {
    return solution.voltage(time)
        + solution.current(time)
        + solution.state(time).electrolytePotential()[5];
  }
}
