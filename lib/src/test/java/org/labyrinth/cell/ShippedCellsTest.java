package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.numerics.ScalarFunction;

/** Figures from PyBaMM 26.10 with its parameter sets Chen2020, Prada2013 and Marquis2019. */
class ShippedCellsTest {
  private static final double ROUND_OFF =
      1e-11; // of capacities and of root finding, here and there

  @ParameterizedTest
  @CsvSource({
    "LG_M50, 5.827615068709301, 8.73231852061247, 7.610711991784236",
    "A123_26650, 2.9068357925053485, 3.291864948668695, 2.367046078734274",
    "KOKAM_LCO, 1.1393314891469977, 1.9464430361554812, 2.079331013010888",
  })
  void capacitiesAndLithium(ShippedCell cell, double negative, double positive, double lithium) {
    CellFigures figures = CellFigures.of(cell.cell());
    assertThat(figures.negativeCapacity()).isCloseTo(negative, within(ROUND_OFF));
    assertThat(figures.positiveCapacity()).isCloseTo(positive, within(ROUND_OFF));
    assertThat(figures.cyclableLithium()).isCloseTo(lithium, within(ROUND_OFF));
    assertThat(figures.negativeWindow()).isCloseTo(figures.positiveWindow(), within(ROUND_OFF));
  }

  @ParameterizedTest
  @CsvSource({
    "LG_M50, 0.4684819184615276, 0.5589099496106884, 3.750873608447337",
    "A123_26650, 0.41383071352811, 0.35363180651853, 3.266030409409",
    "KOKAM_LCO, 0.5662717543337694, 0.7368105540435408, 3.7449824270573",
  })
  void halfFull(ShippedCell shipped, double negative, double positive, double voltage) {
    Cell cell = shipped.cell();
    Stoichiometries x = StateOfCharge.byStoichiometryLimits(cell, 0.5);
    assertThat(x.negative()[0]).isCloseTo(negative, within(1e-9)); // PyBaMM's root finding
    assertThat(x.positive()[0]).isCloseTo(positive, within(1e-9));
    assertThat(CellFigures.openCircuitVoltage(cell, x)).isCloseTo(voltage, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(ShippedCell.class)
  void theirLimitsAreTheirCutOffs(ShippedCell shipped) {
    Cell cell = shipped.cell();
    double full =
        CellFigures.openCircuitVoltage(cell, StateOfCharge.byStoichiometryLimits(cell, 1));
    double empty =
        CellFigures.openCircuitVoltage(cell, StateOfCharge.byStoichiometryLimits(cell, 0));
    assertThat(full).isCloseTo(cell.upperCutOff(), within(ROUND_OFF));
    assertThat(empty).isCloseTo(cell.lowerCutOff(), within(ROUND_OFF));
  }

  @ParameterizedTest
  @EnumSource(ShippedCell.class)
  void theyNameTheirSources(ShippedCell shipped) {
    assertThat(shipped.file().references()).contains("doi 10.");
    assertThat(shipped.file().description()).hasSizeGreaterThan(200);
    assertThat(shipped.file().unused()).isEmpty();
  }

  /** The value of κ and D at 1 mol/L, from PyBaMM's functions. */
  @ParameterizedTest
  @CsvSource({
    "LG_M50, 0.9487, 1.7694e-10",
    "A123_26650, 2.04755, 2e-10",
    "KOKAM_LCO, 1.1046, 2.7877244479038255e-10",
  })
  void electrolytes(ShippedCell cell, double conductivity, double diffusivity) {
    Electrolyte electrolyte = cell.cell().electrolyte();
    assertThat(electrolyte.conductivity().at(1000)).isCloseTo(conductivity, within(1e-14));
    assertThat(electrolyte.diffusivity().at(1000)).isCloseTo(diffusivity, within(1e-24));
  }

  @ParameterizedTest
  @EnumSource(ShippedCell.class)
  void theSlopesOfTheirFunctionsAreThoseOfTheirValues(ShippedCell shipped) {
    Cell cell = shipped.cell();
    for (Electrode electrode : new Electrode[] {cell.negativeElectrode(), cell.positive()}) {
      ScalarFunction u = electrode.particles().get(0).openCircuitPotential();
      for (double x = 0.05; x < 0.96; x += 0.013) {
        double h = 1e-5;
        double difference = (u.at(x + h) - u.at(x - h)) / (2 * h);
        // h²/6 U‴ with steps as narrow as 0.006 wide, and round-off over h
        assertThat(u.slope(x)).isCloseTo(difference, within(1e-4 * (1 + Math.abs(difference))));
      }
    }
  }

  @Test
  void theLgM50WarmsBySixtyJoulesAKelvin() {
    assertThat(Cells.lgM50().thermal().orElseThrow().heatCapacity())
        .isCloseTo(60.5, within(0.1)); // ρ c_p V from O'Regan et al. 2022
    assertThat(Cells.a123Lfp().thermal()).isEmpty();
  }

  @Test
  void figuresMakeATable() {
    assertThat(CellFigures.of(Cells.lgM50()).toTable().shape()).endsWith("9 rows X 3 cols");
    CellFigures half = CellFigures.of(Cells.lgM50().halfCell(LithiumMetal.withExchangeCurrent(10)));
    assertThat(half.cyclableLithium()).isInfinite();
    assertThat(half.negativeDiffusionTime()).isZero();
    assertThat(half.electrolyteDiffusionTime())
        .isLessThan(CellFigures.of(Cells.lgM50()).electrolyteDiffusionTime());
  }
}
