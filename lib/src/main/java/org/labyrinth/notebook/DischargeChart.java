package org.labyrinth.notebook;

import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;

/** Curves of one run or several. */
public final class DischargeChart {
  private static final double HOUR = 3600;
  private static final double A_HAIR = 1e-6;

  private DischargeChart() {}

  /**
   * Voltage over charge: the usual way to compare discharges at different currents.
   *
   * @param runs by the name that each line is to have, in the order of the map
   * @return the chart
   * @throws IllegalArgumentException if there is no run
   */
  public static XYChart overCapacity(Map<String, Solution> runs) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("runs = 0 must be at least 1: voltage over capacity");
    }
    XYChart chart = lines("Voltage", "discharge capacity [A h]", "V [V]");
    runs.forEach(
        (name, run) -> {
          List<Sample> samples = run.samples();
          add(
              chart,
              name,
              RunTimes.column(samples, Sample::dischargeCapacity),
              RunTimes.column(samples, Sample::voltage));
        });
    return chart;
  }

  /**
   * Voltage over time.
   *
   * @param runs by the name that each line is to have, in the order of the map
   * @return the chart
   */
  public static XYChart overTime(Map<String, Solution> runs) {
    double longest = runs.values().stream().mapToDouble(RunTimes::end).max().orElse(HOUR);
    double unit = RunTimes.unit(longest);
    XYChart chart = lines("Voltage", "time [" + RunTimes.unitName(unit) + "]", "V [V]");
    runs.forEach(
        (name, run) -> {
          List<Sample> samples = run.samples();
          add(
              chart,
              name,
              RunTimes.column(samples, s -> s.time() / unit),
              RunTimes.column(samples, Sample::voltage));
        });
    return chart;
  }

  /** A chart of smooth curves: no marks on them, the legend below. */
  static XYChart lines(String title, String x, String y) {
    XYChart chart = Charts.xy(title, x, y);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
    chart.getStyler().setMarkerSize(0);
    return chart;
  }

  /**
   * Adds a line, and makes the axis as long as all lines and a hair longer: XChart marks points of
   * equidistant data rather than round numbers where these fill the axis.
   */
  static void add(XYChart chart, String name, double[] x, double[] y) {
    chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE);
    double[] range = Strip.emptyRange();
    for (XYSeries series : chart.getSeriesCollection()) {
      Strip.widen(range, series.getXData());
    }
    if (range[1] > range[0]) {
      chart.getStyler().setXAxisMin(range[0]);
      chart.getStyler().setXAxisMax(range[1] + A_HAIR * (range[1] - range[0]));
    }
  }
}
