package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.labyrinth.learning.ClosureTrial;
import org.labyrinth.learning.Estimate;

class ParityChartTest {
  private static final ClosureTrial TRIAL =
      new ClosureTrial(
          "a law",
          List.of(0.2, 0.4),
          List.of(new Estimate(0.25, 0.05, 0.15, 0.34), new Estimate(0.38, 0, 0.38, 0.38)));

  @Test
  void everyTrialHasItsMarksAndBarsAndThereIsADiagonal() {
    XYChart chart = ParityChart.of("A trial", List.of("seen"), List.of(TRIAL));
    List<XYSeries> series = List.copyOf(chart.getSeriesCollection());
    assertThat(series).extracting(XYSeries::getName).containsExactly("seen", "equal");
    assertThat(series.get(0).getExtraValues())
        .containsExactly(new double[] {0.095, 0}, within(1e-15));
    assertThat(series.get(1).getXData()).containsExactly(0, 0.4);
    assertThat(Charts.picture(chart).alt()).contains("B predicted [-] over B by the solver [-]");
  }

  @Test
  void everyTrialNeedsAName() {
    assertThatThrownBy(() -> ParityChart.of("A trial", List.of(), List.of(TRIAL)))
        .hasMessage("names = 0 must be as many as trials = 1: parity chart A trial");
  }
}
