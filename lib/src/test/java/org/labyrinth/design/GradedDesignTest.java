package org.labyrinth.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;

class GradedDesignTest {
  private static final double ROUND_OFF = 1e-12;
  private static final Cell BASE = Cells.lgM50();

  private static double balance(Cell cell) {
    return cell.negativeElectrode().arealCapacity() / cell.positive().arealCapacity();
  }

  @Test
  void theDesignOfACellIsTheCellPerArea() {
    Cell same = GradedDesign.of(BASE).cell(BASE);
    assertThat(same.electrodeArea()).isEqualTo(1);
    assertThat(same.nominalCapacity()).isCloseTo(5 / 0.1027, within(1e-9)); // round-off of 49
    assertThat(same.negativeElectrode().thickness()).isCloseTo(85.2e-6, within(ROUND_OFF));
    assertThat(same.positive().thickness()).isEqualTo(75.6e-6);
  }

  @Test
  void everyDesignKeepsTheBalanceAndTheMeaningOf1C() {
    Cell cell = new GradedDesign(120e-6, 0.4, 0.25, 0.2, -0.1).cell(BASE);
    assertThat(balance(cell) / balance(BASE)).isCloseTo(1, within(ROUND_OFF));
    double perArea = BASE.nominalCapacity() / BASE.electrodeArea();
    double share = cell.positive().arealCapacity() / BASE.positive().arealCapacity();
    assertThat(cell.nominalCapacity() / perArea).isCloseTo(share, within(ROUND_OFF));
  }

  @Test
  void aGradeIsThePorosityAtTheSeparatorLessThatAtTheCollector() {
    Cell cell = new GradedDesign(100e-6, 0.3, 0.35, 0.2, 0.1).cell(BASE);
    Electrode negative = cell.negativeElectrode();
    Electrode positive = cell.positive();
    assertThat(negative.porosity().at(negative.thickness())).isCloseTo(0.4, within(ROUND_OFF));
    assertThat(negative.porosity().at(0)).isCloseTo(0.2, within(ROUND_OFF));
    assertThat(positive.porosity().at(0)).isCloseTo(0.4, within(ROUND_OFF));
    assertThat(positive.porosity().at(100e-6)).isCloseTo(0.3, within(ROUND_OFF));
    assertThat(positive.porosity().mean(0, 100e-6)).isCloseTo(0.35, within(ROUND_OFF));
    GradedDesign design = new GradedDesign(100e-6, 0.3, 0.35, 0.2, 0.1);
    assertThat(design.leastPorosity()).isCloseTo(0.2, within(ROUND_OFF));
    assertThat(design.withGrades(0, -0.4).leastPorosity()).isCloseTo(0.15, within(ROUND_OFF));
  }

  @Test
  void transportFollowsTheLawThatIsAskedFor() {
    GradedDesign design = new GradedDesign(100e-6, 0.3, 0.35, 0.2, 0.1);
    double before = BASE.positive().transportEfficiency().at(0);
    assertThat(design.cell(BASE).positive().transportEfficiency().at(0) / before)
        .isCloseTo(Math.pow(0.4 / 0.335, 1.5), within(ROUND_OFF));
    assertThat(design.cell(BASE, 2.5).positive().transportEfficiency().at(0) / before)
        .isCloseTo(Math.pow(0.4 / 0.335, 2.5), within(ROUND_OFF));
  }

  @Test
  void whatCannotBeBuiltIsRefused() {
    assertThatThrownBy(() -> new GradedDesign(0, 0.3, 0.3, 0, 0))
        .hasMessage(
            "thickness = 0.0 m must be positive and finite: positive electrode of a design");
    assertThatThrownBy(() -> new GradedDesign(1e-4, 0.3, 0.3, -0.6, 0))
        .hasMessage("porosity = 0.3 ± 0.3 [-] must be in (0, 1): negative electrode of a design");
    assertThatThrownBy(() -> new GradedDesign(1e-4, 0.3, Double.NaN, 0, 0))
        .hasMessageEndingWith("must be in (0, 1): positive electrode of a design");
  }
}
