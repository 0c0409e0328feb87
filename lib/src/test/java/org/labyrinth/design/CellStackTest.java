package org.labyrinth.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.numerics.Profile;

class CellStackTest {
  private static final double ROUND_OFF = 1e-12;

  @Test
  void theLayersOfTheLgM50AddUp() {
    CellStack stack = CellStack.of(Cells.lgM50(), StackMaterials.GRAPHITE_NMC);
    assertThat(stack.thickness()).isCloseTo((85.2 + 12 + 75.6 + 6 + 8) * 1e-6, within(ROUND_OFF));
    double negative = 85.2e-6 * (0.75 * 2260 + 0.25 * 1200);
    double separator = 12e-6 * (0.53 * 950 + 0.47 * 1200);
    double positive = 75.6e-6 * (0.665 * 4700 + 0.335 * 1200);
    assertThat(stack.mass())
        .isCloseTo(negative + separator + positive + 6e-6 * 8960 + 8e-6 * 2700, within(ROUND_OFF));
  }

  @Test
  void gradingWeighsNothing() {
    Cell even = Cells.lgM50();
    double length = even.positive().thickness();
    Cell graded =
        even.withPositive(even.positive().graded(Profile.of(x -> 0.435 - 0.2 * x / length)));
    CellStack before = CellStack.of(even, StackMaterials.GRAPHITE_NMC);
    CellStack after = CellStack.of(graded, StackMaterials.GRAPHITE_NMC);
    assertThat(after.mass()).isCloseTo(before.mass(), within(ROUND_OFF));
    assertThat(after.thickness()).isEqualTo(before.thickness());
  }

  @Test
  void whatIsNoStackIsRefused() {
    assertThatThrownBy(() -> new CellStack(0, 1))
        .hasMessage("thickness = 0.0 m must be positive and finite: stack");
    assertThatThrownBy(() -> new StackMaterials(1, 2, 3, -4, 5, 6, 7, 8))
        .hasMessage(
            "density of the electrolyte = -4.0 kg/m³ must be positive and finite:"
                + " materials of a stack");
  }
}
