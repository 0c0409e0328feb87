package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;

/** What a cell's terminals saw during an experiment. */
public final class RunChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;

  private RunChart() {}

  /**
   * Voltage and current over time, and voltage over charge, one above the other.
   *
   * @param solution of the run
   * @return the picture
   */
  public static Picture of(Solution solution) {
    List<Sample> samples = solution.samples();
    double unit = RunTimes.unit(RunTimes.end(solution));
    String time = "time [" + RunTimes.unitName(unit) + "]";
    ToDoubleFunction<Sample> when = s -> s.time() / unit;
    String name = solution.simulation().cell().name() + ", " + solution.simulation().model();
    BufferedImage sheet =
        Panels.grid(
            List.of(
                panel(name, time, "V [V]", samples, when, Sample::voltage, 0),
                panel("", time, "I [A], discharge > 0", samples, when, Sample::current, 1),
                panel(
                    "",
                    "discharge capacity [A h]",
                    "V [V]",
                    samples,
                    Sample::dischargeCapacity,
                    Sample::voltage,
                    0)),
            1);
    return new Picture(
        sheet,
        "%s: voltage from %s V, current from %s A, over %s, and voltage over a charge from %s A h"
            .formatted(
                name,
                range(samples, Sample::voltage),
                range(samples, Sample::current),
                RunTimes.words(RunTimes.end(solution)),
                range(samples, Sample::dischargeCapacity)));
  }

  private static BufferedImage panel(
      String title,
      String x,
      String y,
      List<Sample> samples,
      ToDoubleFunction<Sample> across,
      ToDoubleFunction<Sample> up,
      int colour) {
    XYChart chart = DischargeChart.lines(title, x, y);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setChartTitleVisible(!title.isEmpty());
    DischargeChart.add(chart, y, RunTimes.column(samples, across), RunTimes.column(samples, up));
    chart.getSeries(y).setLineColor(Palette.kind(colour));
    chart.getStyler().setYAxisDecimalPattern("0.00##");
    double[] range = Strip.emptyRange();
    Strip.widen(range, RunTimes.column(samples, up));
    Panels.room(chart, range);
    return Panels.paint(chart, WIDTH, HEIGHT);
  }

  private static String range(List<Sample> samples, ToDoubleFunction<Sample> value) {
    double[] all = RunTimes.column(samples, value);
    double[] range = Strip.emptyRange();
    Strip.widen(range, all);
    return Numbers.short4(range[0]) + " to " + Numbers.short4(range[1]);
  }
}
