package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ComparisonChartTest {
  @Test
  void theWordsSayWhatBothRunOver() {
    Picture picture =
        ComparisonChart.of("c in mol/m³", new double[] {1, 2, 4}, new double[] {8, 6, 5, 3});
    assertThat(picture.alt())
        .contains("c in mol/m³", "expected: 1 to 4 at x 0 to 2", "got: 3 to 8 at x 0 to 3");
    assertThat(picture.pixels().getWidth()).isEqualTo(640);
  }

  @Test
  void whatIsNotFiniteIsLeftOut() {
    double[] got = {Double.NaN, Double.POSITIVE_INFINITY, 7, 9};
    assertThat(ComparisonChart.of("c", new double[] {1, 2, 3, 4}, got).alt())
        .contains("got: 7 to 9");
    assertThatThrownBy(() -> ComparisonChart.of("c", got, new double[] {Double.NaN}))
        .hasMessage("got = [NaN] must have a finite entry: comparison");
  }
}
