package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateOfChargeTest {
  private static final Cell CELL = Cells.lgM50();
  private static final double ROUND_OFF = 1e-12; // of x after root finding on a voltage

  /** The cell with other cut-offs and its own lithium. */
  private static Cell between(double lower, double upper) {
    return CELL.toBuilder().lowerCutOff(lower).upperCutOff(upper).build();
  }

  private static double lithium(Cell cell, Stoichiometries x) {
    CellFigures figures = CellFigures.of(cell);
    return figures.negativeCapacity() * x.negative()[0]
        + figures.positiveCapacity() * x.positive()[0];
  }

  @Test
  void stoichiometryLimitsAreMetExactly() {
    Particle negative = CELL.negativeElectrode().particles().get(0);
    Particle positive = CELL.positive().particles().get(0);
    assertThat(StateOfCharge.byStoichiometryLimits(CELL, 1))
        .isEqualTo(
            new Stoichiometries(
                new double[] {negative.maximumStoichiometry()},
                new double[] {positive.minimumStoichiometry()}));
    assertThat(StateOfCharge.byStoichiometryLimits(CELL, 0))
        .isEqualTo(
            new Stoichiometries(
                new double[] {negative.minimumStoichiometry()},
                new double[] {positive.maximumStoichiometry()}));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
  void bothReadingsAgreeWhereTheLimitsWereMadeFromTheCutOffs(double soc) {
    Stoichiometries limits = StateOfCharge.byStoichiometryLimits(CELL, soc);
    Stoichiometries volts = StateOfCharge.byVoltageLimits(CELL, soc);
    assertThat(volts.negative()[0]).isCloseTo(limits.negative()[0], within(ROUND_OFF));
    assertThat(volts.positive()[0]).isCloseTo(limits.positive()[0], within(ROUND_OFF));
  }

  @Test
  void voltageLimitsMeetTheCutOffsAndKeepTheLithium() {
    Cell narrow = between(3.0, 4.0);
    double due = CellFigures.of(CELL).cyclableLithium();
    for (double soc : new double[] {0, 0.3, 1}) {
      assertThat(lithium(narrow, StateOfCharge.byVoltageLimits(narrow, soc)))
          .isCloseTo(due, within(ROUND_OFF * due));
    }
    assertThat(CellFigures.openCircuitVoltage(narrow, StateOfCharge.byVoltageLimits(narrow, 0)))
        .isCloseTo(3.0, within(1e-12));
    assertThat(CellFigures.openCircuitVoltage(narrow, StateOfCharge.byVoltageLimits(narrow, 1)))
        .isCloseTo(4.0, within(1e-12));
  }

  @Test
  void cutOffsOutOfReachAreRefused() {
    assertThatThrownBy(() -> StateOfCharge.byVoltageLimits(between(2.5, 5.5), 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "upper cut-off = 5.5 V must be from -?[0-9.]+ to [0-9.]+ V, all that the lithium in it"
                + " allows: cell 'LG M50'");
    assertThatThrownBy(() -> StateOfCharge.byVoltageLimits(CELL, 1.01))
        .hasMessage("state of charge = 1.01 [-] must be in [0, 1]: cell 'LG M50'");
    assertThatThrownBy(() -> StateOfCharge.byStoichiometryLimits(CELL, Double.NaN))
        .hasMessage("state of charge = NaN [-] must be in [0, 1]: cell 'LG M50'");
  }

  @Test
  void halfCellsKeepTheMeaningOfTheirStates() {
    LithiumMetal lithium = LithiumMetal.withExchangeCurrent(10);
    Cell positive = CELL.halfCell(lithium);
    Cell negative = CELL.negativeHalfCell(lithium);
    for (double soc : new double[] {0, 0.4, 1}) {
      Stoichiometries whole = StateOfCharge.byStoichiometryLimits(CELL, soc);
      Stoichiometries ofPositive = StateOfCharge.byVoltageLimits(positive, soc);
      Stoichiometries ofNegative = StateOfCharge.byVoltageLimits(negative, 1 - soc);
      assertThat(ofPositive.negative()).isEmpty();
      assertThat(ofPositive.positive()[0]).isCloseTo(whole.positive()[0], within(ROUND_OFF));
      // graphite is flat where it is full: 0.03 V a unit of x, and round-off in V
      assertThat(ofNegative.positive()[0]).isCloseTo(whole.negative()[0], within(1e-9));
      assertThat(
              CellFigures.openCircuitVoltage(positive, ofPositive)
                  - CellFigures.openCircuitVoltage(negative, ofNegative))
          .isCloseTo(CellFigures.openCircuitVoltage(CELL, whole), within(1e-11));
    }
    assertThatThrownBy(positive::negativeElectrode)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lithium metal must be an electrode");
  }

  /** Two materials with straight potentials: all can be said by hand. */
  private static Cell blend() {
    Electrode electrode = CELL.negativeElectrode();
    Particle one =
        electrode.particles().get(0).toBuilder()
            .name("one")
            .openCircuitPotential(Expression.parse("1 - x"))
            .minimumStoichiometry(0)
            .maximumStoichiometry(1)
            .build();
    Particle two =
        one.toBuilder().name("two").openCircuitPotential(Expression.parse("0.5 - 0.5 * x")).build();
    return CELL.withNegative(electrode.withParticles(List.of(one, two)));
  }

  @Test
  void materialsOfABlendShareOnePotential() {
    Cell cell = blend();
    // U = 0.25 V: x = 0.75 in the one and 0.5 in the other, of equal capacity
    Stoichiometries apart = new Stoichiometries(new double[] {1, 0.25}, new double[] {0.5});
    double positive = cell.positive().particles().get(0).openCircuitPotential().at(0.5);
    assertThat(CellFigures.openCircuitVoltage(cell, apart))
        .isCloseTo(positive - 0.25, within(1e-12));
    Stoichiometries rest = StateOfCharge.byVoltageLimits(between(blend(), 3.2, 3.9), 0.5);
    assertThat(1 - rest.negative()[0]).isCloseTo(0.5 - 0.5 * rest.negative()[1], within(1e-12));
  }

  private static Cell between(Cell cell, double lower, double upper) {
    return cell.toBuilder().lowerCutOff(lower).upperCutOff(upper).build();
  }

  @Test
  void aBlendAboveTheSecondsPotentialEmptiesItFirst() {
    // at 0.8 V the second, which begins at 0.5 V, is empty
    Stoichiometries apart = new Stoichiometries(new double[] {0.1, 0.1}, new double[] {0.5});
    double positive = blend().positive().particles().get(0).openCircuitPotential().at(0.5);
    assertThat(CellFigures.openCircuitVoltage(blend(), apart))
        .isCloseTo(positive - 0.8, within(1e-12));
  }

  @Test
  void asManyStoichiometriesAsParticlesAreDue() {
    Stoichiometries one = new Stoichiometries(new double[] {0.5}, new double[] {0.5});
    assertThatThrownBy(() -> CellFigures.openCircuitVoltage(blend(), one))
        .hasMessage("negative stoichiometries = 1 must be one a particle = 2: cell 'LG M50'");
    assertThatThrownBy(
            () ->
                CellFigures.openCircuitVoltage(
                    CELL.halfCell(LithiumMetal.withExchangeCurrent(1)), one))
        .hasMessageStartingWith("negative stoichiometries = 1 must be one a particle = 0");
  }
}
