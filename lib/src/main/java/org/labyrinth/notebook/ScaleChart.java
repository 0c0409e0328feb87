package org.labyrinth.notebook;

import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.labyrinth.porescale.ScaleComparison;
import org.labyrinth.porescale.ScaleStudy;

/** Scale studies as a chart: how the averaged equation's error falls as the scales separate. */
public final class ScaleChart {
  private ScaleChart() {}

  /**
   * The largest error of the steady profile over ℓ_micro / L, both axes logarithmic.
   *
   * @param studies the studies by the name each line is to have, in the order of the map
   * @return the chart; the order of each line stands behind its name
   */
  public static XYChart of(Map<String, ScaleStudy> studies) {
    XYChart chart =
        Charts.logLog(
            "Averaged against every pore", "ℓ_micro / L [-]", "largest error of the profile [-]");
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    studies.forEach(
        (name, study) ->
            chart.addSeries(
                String.format(Locale.ROOT, "%s: order %.2f", name, rounded(study.steadyOrder())),
                study.comparisons().stream().mapToDouble(ScaleComparison::ratio).toArray(),
                study.comparisons().stream().mapToDouble(c -> c.steady().largest()).toArray()));
    return chart;
  }

  /** To two decimals, with no sign before a zero. */
  private static double rounded(double order) {
    return Math.rint(100 * order) / 100 + 0.0;
  }
}
