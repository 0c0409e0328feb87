package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.labyrinth.porescale.MeasuredMedium;
import org.labyrinth.porescale.ProfileError;
import org.labyrinth.porescale.ScaleComparison;
import org.labyrinth.porescale.ScaleStudy;

class ScaleChartTest {
  private static ScaleComparison comparison(double microLength, double error) {
    MeasuredMedium medium = new MeasuredMedium(0.4, 1e5, 0.2);
    ProfileError errors = new ProfileError(error, error);
    return new ScaleComparison(microLength, 1, 0.1, medium, errors, errors, error);
  }

  @Test
  void eachLineSaysItsOrder() {
    ScaleStudy study = new ScaleStudy(List.of(comparison(0.5, 0.25), comparison(0.25, 0.0625)));
    XYChart chart = ScaleChart.of(Map.of("symmetric", study));
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .containsExactly("symmetric: order 2.00");
    assertThat(Charts.picture(chart).pixels().getWidth()).isEqualTo(640);
  }
}
