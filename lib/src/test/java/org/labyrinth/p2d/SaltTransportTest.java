package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.cell.Separator;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.transport.PhysicalConstants;

/** The salt of the electrolyte beside closed forms. */
class SaltTransportTest {
  private static final double DIFFUSIVITY = 3e-10; // m²/s
  private static final double SALT = 1000; // mol/m³
  private static final double POROSITY = 0.5;
  private static final double EFFICIENCY = 0.5;

  /** Sand's time of the half cell below [s]: 1 − √(t/τ) of the salt is left at the metal. */
  private static final double SAND = 400;

  /** What the current takes from the salt at the metal [mol/(m² s)]. */
  private static final double TAKEN =
      SALT / 2 * Math.sqrt(Math.PI * POROSITY * EFFICIENCY * DIFFUSIVITY / SAND);

  /** Lithium behind a separator so thick, 2 mm, that the other end is not felt in Sand's time. */
  private static Cell behindThickSeparator() {
    return Cells.lgM50().halfCell(LithiumMetal.withExchangeCurrent(1e4)).toBuilder()
        .separator(Separator.uniform(2e-3, POROSITY, EFFICIENCY))
        .electrolyte(TestCells.plainElectrolyte(5, DIFFUSIVITY))
        .lowerCutOff(-5)
        .upperCutOff(10)
        .build();
  }

  /** Plating takes salt from the electrolyte at the metal. */
  private static StepSolution plating(Cell cell, Model model, int cells) {
    double free = 1 - cell.electrolyte().transferenceNumber();
    double amperes = TAKEN * PhysicalConstants.FARADAY / free * cell.electrodeArea();
    return Runs.last(
        Simulation.of(cell, "Charge at %s A for 1000 s".formatted(amperes))
            .withModel(model)
            .withStateOfCharge(0.3)
            .withResolution(new Resolution(2, cells, 10, 8, 1e-6)));
  }

  /** Carslaw and Jaeger 1959, 2.9(7): half a space that a constant flux leaves. */
  private static double halfSpace(double x, double time) {
    double superficial = EFFICIENCY * DIFFUSIVITY;
    double spread = 2 * Math.sqrt(superficial / POROSITY * time);
    return SALT
        - TAKEN
            * (spread / Math.sqrt(Math.PI) * Math.exp(-x * x / (spread * spread))
                - x * complementaryError(x / spread))
            / superficial;
  }

  /** erfc by the midpoint rule, whose error on this integrand is round-off. */
  private static double complementaryError(double x) {
    double h = 1e-3;
    double sum = 0;
    for (double y = x + h / 2; y < x + 7; y += h) {
      sum += Math.exp(-y * y) * h;
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  private static double saltError(int cells) {
    CellState state = plating(behindThickSeparator(), Model.P2D, cells).state(0.5 * SAND);
    double worst = 0;
    for (int i = 0; state.x()[i] < 6e-4; i++) {
      worst =
          Math.max(
              worst, Math.abs(state.saltConcentration()[i] - halfSpace(state.x()[i], 0.5 * SAND)));
    }
    return worst;
  }

  @Test
  void platingEmptiesTheElectrolyteAsAHalfSpace() {
    RefinementStudy study = RefinementStudy.onCells(SaltTransportTest::saltError, 20, 40, 80, 160);
    assertThat(study.order()).isBetween(1.8, 2.2);
    assertThat(study.errors().get(3)).isLessThan(0.1); // mol/m³ of 1000
  }

  @Test
  void theSaltIsGoneAfterSandsTime() {
    // H. J. S. Sand, Philos. Mag. 1 (1901) 45.
    StepSolution solution = plating(behindThickSeparator(), Model.P2D, 160);
    assertThat(solution.cause()).isEqualTo(EndCause.SALT_DEPLETED);
    assertThat(solution.end() / SAND).isCloseTo(1, within(5e-4));
    assertThat(solution.voltage(solution.end())).isFinite();
  }

  @Test
  void saltAtTheSteadyStateFallsInAStraightLineAcrossTheSeparator() {
    Cell cell = Cells.lgM50().withElectrolyte(TestCells.plainElectrolyte(1, DIFFUSIVITY));
    Simulation simulation = Simulation.of(cell, "Discharge at C/2 for 3000 s");
    // SPMe's reaction stands still, P2D's changes a little with the filling.
    isStraight(Runs.last(simulation.withModel(Model.SPME)).state(3000), cell, 1e-5);
    isStraight(Runs.last(simulation).state(3000), cell, 5e-3);
  }

  private static void isStraight(CellState state, Cell cell, double tolerance) {
    double slope =
        -(1 - cell.electrolyte().transferenceNumber())
            * state.current()
            / cell.electrodeArea()
            / PhysicalConstants.FARADAY
            / (cell.separator().transportEfficiency().at(0) * DIFFUSIVITY);
    int first = Resolution.DEFAULT.negative();
    int last = first + Resolution.DEFAULT.separator() - 1;
    for (int i = first; i < last; i++) {
      double found =
          (state.saltConcentration()[i + 1] - state.saltConcentration()[i])
              / (state.x()[i + 1] - state.x()[i]);
      assertThat(found / slope).as("face %d", i + 1).isCloseTo(1, within(tolerance));
    }
  }

  @Test
  void saltAtTheSteadyStateIsAParabolaWhereTheReactionIsEven() {
    // c(collector) − c(face of the separator) = (1−t₊) i L/(2 F B D).
    Cell cell = Cells.lgM50().withElectrolyte(TestCells.plainElectrolyte(1, DIFFUSIVITY));
    CellState state =
        Runs.last(Simulation.of(cell, "Discharge at C/2 for 3000 s").withModel(Model.SPME))
            .state(3000);
    double length = cell.negativeElectrode().thickness();
    double flux =
        (1 - cell.electrolyte().transferenceNumber())
            * state.current()
            / cell.electrodeArea()
            / PhysicalConstants.FARADAY;
    double most =
        flux * length / 2 / cell.negativeElectrode().transportEfficiency().at(0) / DIFFUSIVITY;
    double[] x = state.x();
    double[] c = state.saltConcentration();
    int last = Resolution.DEFAULT.negative() - 1;
    double share = (x[last] * x[last] - x[0] * x[0]) / (length * length);
    assertThat((c[0] - c[last]) / (most * share)).isCloseTo(1, within(1e-5));
  }
}
