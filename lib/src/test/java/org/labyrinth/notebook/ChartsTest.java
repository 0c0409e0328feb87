package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

class ChartsTest {
  private static double[] evenly(int points) {
    return IntStream.range(0, points).mapToDouble(i -> (1 + 2 * i) / 14.0).toArray();
  }

  @Test
  void aChartOfOneLineHasNoLegend() {
    XYChart chart = Charts.line("Fall", "t [s]", "s [m]", new double[] {0, 1}, new double[] {0, 5});
    assertThat(chart.getSeriesCollection()).extracting(XYSeries::getName).containsExactly("s [m]");
    assertThat(chart.getStyler().isLegendVisible()).isFalse();
    assertThat(Charts.picture(chart).alt())
        .isEqualTo("Chart: Fall: s [m] over t [s]; s [m]: 0 to 5 at x 0 to 1");
  }

  @Test
  void manyPointsMakeALineWithoutMarkersAndAScatterKeepsThem() {
    XYChart chart = Charts.xy("Many", "x [-]", "y [-]");
    XYSeries few = chart.addSeries("few", evenly(7), evenly(7));
    XYSeries many = chart.addSeries("many", evenly(200), evenly(200));
    XYSeries cloud = chart.addSeries("cloud", evenly(200), evenly(200));
    cloud.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    Charts.picture(chart);
    assertThat(many.getMarker()).isSameAs(SeriesMarkers.NONE);
    assertThat(few.getMarker()).isNotSameAs(SeriesMarkers.NONE);
    assertThat(cloud.getMarker()).isNotSameAs(SeriesMarkers.NONE);
  }

  @Test
  void drawingLeavesTheLimitsOpenForWhatIsAddedLater() {
    XYChart chart = Charts.line("Open", "x [-]", "y [-]", evenly(7), evenly(7));
    Charts.picture(chart);
    assertThat(chart.getStyler().getXAxisMin()).isNull();
    XYChart powers = Charts.logLog("Powers", "x [-]", "y [-]");
    powers.addSeries("y", new double[] {0.02, 0.3}, new double[] {2, 3});
    Charts.picture(powers);
    assertThat(powers.getStyler().getXAxisMin()).isNull();
    assertThat(powers.getStyler().getYAxisMax()).isNull();
  }

  @Test
  void limitsAreKeptAndMustRise() {
    XYChart chart = Charts.line("Limits", "x [-]", "y [-]", evenly(7), evenly(7));
    Charts.picture(Charts.within(chart, 0, 1, -2, 2));
    assertThat(chart.getStyler().getXAxisMax()).isEqualTo(1);
    assertThat(chart.getStyler().getYAxisMin()).isEqualTo(-2);
    assertThatThrownBy(() -> Charts.within(chart, 0, 1, 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits = 0.0 to 1.0, 2.0 to 2.0 must rise: chart Limits");
  }
}
