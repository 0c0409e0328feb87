package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.labyrinth.learning.ClosureTrial;
import org.labyrinth.learning.Estimate;

/**
 * What closures predicted over what the solver found: a perfect one lies on the diagonal, and an
 * honest one crosses it with 95 of 100 error bars.
 */
public final class ParityChart {
  private static final Color DIAGONAL = new Color(0x808080);

  private ParityChart() {}

  /**
   * Draws trials, one kind of mark each.
   *
   * @param title what it shows
   * @param names one a trial, for the legend
   * @param trials at least one
   * @return the chart
   * @throws IllegalArgumentException if the numbers of names and trials differ
   */
  public static XYChart of(String title, List<String> names, List<ClosureTrial> trials) {
    if (names.size() != trials.size()) {
      throw new IllegalArgumentException(
          "names = %d must be as many as trials = %d: parity chart %s"
              .formatted(names.size(), trials.size(), title));
    }
    XYChart chart = Charts.xy(title, "B by the solver [-]", "B predicted [-]");
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    chart.getStyler().setErrorBarsColorSeriesColor(true);
    double most = 0;
    for (int k = 0; k < trials.size(); k++) {
      List<Estimate> estimates = trials.get(k).estimates();
      double[] truths = trials.get(k).truths().stream().mapToDouble(b -> b).toArray();
      double[] means = estimates.stream().mapToDouble(Estimate::mean).toArray();
      double[] bars = estimates.stream().mapToDouble(e -> (e.upper() - e.lower()) / 2).toArray();
      chart.addSeries(names.get(k), truths, means, bars);
      for (int i = 0; i < means.length; i++) {
        most = Math.max(most, Math.max(truths[i], means[i] + bars[i]));
      }
    }
    double end = Math.ceil(10 * most) / 10;
    XYSeries diagonal = chart.addSeries("equal", new double[] {0, end}, new double[] {0, end});
    diagonal.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    diagonal.setMarker(SeriesMarkers.NONE);
    diagonal.setLineColor(DIAGONAL);
    diagonal.setLineStyle(new BasicStroke(1f));
    return Charts.within(chart, 0, end, 0, end);
  }
}
