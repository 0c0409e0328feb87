package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.labyrinth.p2d.Overpotentials;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;

/** Where the voltage goes: areas from the open-circuit voltage, one a cause, that end at V. */
public final class LossChart {
  private static final int OPAQUE = 165;

  private record Part(String name, ToDoubleFunction<Overpotentials> volts) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("particles", Overpotentials::particles),
          new Part("reaction", Overpotentials::reaction),
          new Part("salt", Overpotentials::salt),
          new Part("electrolyte", Overpotentials::electrolyte),
          new Part("solid", Overpotentials::solid));

  private LossChart() {}

  /**
   * The parts of the voltage over time. Where a cause adds to the voltage, as all do in charge, its
   * area lies above the line before it.
   *
   * @param solution of a run
   * @return the chart
   */
  public static XYChart of(Solution solution) {
    List<Sample> samples = solution.samples();
    double unit = RunTimes.unit(RunTimes.end(solution));
    XYChart chart =
        DischargeChart.lines(
            "Where the voltage goes", "time [" + RunTimes.unitName(unit) + "]", "V [V]");
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    double[] time = RunTimes.column(samples, s -> s.time() / unit);
    double[] edge = RunTimes.column(samples, s -> s.parts().openCircuit());
    double[] range = Strip.emptyRange();
    Strip.widen(range, edge);
    double[] openCircuit = edge;
    for (int p = 0; p < PARTS.size(); p++) {
      Part part = PARTS.get(p);
      double[] next = edge.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] += part.volts.applyAsDouble(samples.get(i).parts());
      }
      Strip.widen(range, next);
      area(chart, part.name, time, edge, next, Palette.kind(p));
      edge = next;
    }
    line(chart, "open circuit", time, openCircuit, Color.GRAY);
    line(chart, "V", time, RunTimes.column(samples, Sample::voltage), Color.BLACK);
    Panels.room(chart, range);
    return chart;
  }

  private static void area(
      XYChart chart, String name, double[] x, double[] upper, double[] lower, Color colour) {
    int n = x.length;
    double[] around = new double[2 * n];
    double[] y = new double[2 * n];
    for (int i = 0; i < n; i++) {
      around[i] = x[i];
      y[i] = upper[i];
      around[2 * n - 1 - i] = x[i];
      y[2 * n - 1 - i] = lower[i];
    }
    XYSeries series = chart.addSeries(name, around, y);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    series.setFillColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), OPAQUE));
    series.setLineColor(colour);
    series.setLineStyle(new BasicStroke(0.5f));
  }

  private static void line(XYChart chart, String name, double[] x, double[] y, Color colour) {
    DischargeChart.add(chart, name, x, y);
    chart.getSeries(name).setLineColor(colour);
  }
}
