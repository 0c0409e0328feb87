package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.ShippedCell;

/** A cell that comes with the library, varied by a plan, is a cell again. */
class EditedCellTest {
  private static Cell varied(String vary) {
    String document = Bpx.write(ShippedCell.LG_M50.file());
    SweepPlan plan =
        SweepPlan.parse(
            "{\"cell\": \"lgm50\", \"experiment\": \"Rest for 1 h\", \"vary\": {" + vary + "}}",
            "plan.json");
    return Bpx.parse(plan.variants().get(0).scenario().editedCell(document, "lgm50"), "variant 1");
  }

  @Test
  void aNumberIsSet() {
    Cell cell = varied("\"Parameterisation > Negative electrode > Porosity\": [0.31]");
    assertThat(((Electrode) cell.negative()).porosity().at(1e-5)).isEqualTo(0.31);
  }

  @Test
  void aFormulaIsMultiplied() {
    double before = ShippedCell.LG_M50.cell().electrolyte().conductivity().at(1000);
    Cell cell =
        varied("\"Parameterisation > Electrolyte > Conductivity [S.m-1]\": {\"times\": [1e-4]}");
    assertThat(cell.electrolyte().conductivity().at(1000))
        .isCloseTo(1e-4 * before, within(1e-18)); // round-off
  }
}
