package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class RefinementStudyTest {
  @Test
  void aPowerLawGivesItsPower() {
    RefinementStudy study = RefinementStudy.onSizes(h -> 7 * Math.pow(h, 1.5), 1, 0.5, 0.2, 0.01);
    assertThat(study.order()).isCloseTo(1.5, within(1e-12)); // round-off
    assertThat(study.orders()).containsExactly(new double[] {1.5, 1.5, 1.5}, within(1e-12));
    assertThat(study).hasToString("order 1.500 over 4 levels");
  }

  @Test
  void cellsAreInverseSizes() {
    RefinementStudy study = RefinementStudy.onCells(n -> 1.0 / n / n, 10, 20, 40);
    assertThat(study.sizes()).containsExactly(0.1, 0.05, 0.025);
    assertThat(study.order()).isCloseTo(2, within(1e-12)); // round-off
  }

  @Test
  void theTableLeavesTheFirstOrderOpen() {
    Table table = RefinementStudy.onCells(n -> 1.0 / n, 1, 2, 4).toTable();
    assertThat(table.columnNames()).containsExactly("h", "error", "order [-]");
    assertThat(table.column("order [-]").isMissing(0)).isTrue();
    assertThat(table.doubleColumn("order [-]").getDouble(2))
        .isCloseTo(1, within(1e-12)); // round-off
  }

  @Test
  void whatIsNoStudyIsRefused() {
    assertThatThrownBy(() -> new RefinementStudy(List.of(1.0), List.of(1.0)))
        .hasMessage("sizes = 1 must be at least 2, and as many as errors = 1: refinement study");
    assertThatThrownBy(() -> new RefinementStudy(List.of(1.0, 1.0), List.of(1.0, 1.0)))
        .hasMessage("size = 1.0 must be above 0 and below 1.0: level 1 of the refinement study");
    assertThatThrownBy(() -> new RefinementStudy(List.of(1.0, 0.5), List.of(1.0, 0.0)))
        .hasMessage(
            "error = 0.0 must be above 0 and below Infinity: level 1 of the refinement study");
  }
}
