package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.labyrinth.p2d.Solution;

/** Fields over the position in a cell at a few times. */
public final class ProfileChart {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 300;
  private static final double LIGHTEST = 0.75;

  private ProfileChart() {}

  /**
   * One field.
   *
   * @param solution of a run
   * @param field what to show
   * @param times since the start of the run [s]
   * @return the chart, a line for each time
   * @throws IllegalArgumentException if a time is not within the run
   */
  public static XYChart of(Solution solution, CellField field, double... times) {
    RunTimes run = new RunTimes(solution);
    XYChart chart = DischargeChart.lines(field.label(), "x [µm]", field.quantity());
    double[] range = Strip.emptyRange();
    for (int n = 0; n < times.length; n++) {
      Strip strip = field.across(run.state(times[n]));
      strip.widen(range);
      String name = RunTimes.words(times[n]);
      DischargeChart.add(chart, name, strip.centres(), strip.values());
      chart.getStyler().setXAxisMin(strip.edges()[0]);
      chart.getStyler().setXAxisMax(strip.edges()[strip.edges().length - 1]);
      double shade = times.length == 1 ? 0 : LIGHTEST * n / (times.length - 1);
      chart.getSeries(name).setLineColor(Palette.ramp(shade));
    }
    Panels.room(chart, range);
    return chart;
  }

  /**
   * Every field, on one sheet.
   *
   * @param solution of a run
   * @param times since the start of the run [s]
   * @return the picture
   * @throws IllegalArgumentException if a time is not within the run
   */
  public static Picture all(Solution solution, double... times) {
    List<BufferedImage> panels = new ArrayList<>();
    List<String> words = new ArrayList<>();
    RunTimes run = new RunTimes(solution);
    for (CellField field : CellField.values()) {
      panels.add(Panels.paint(of(solution, field, times), WIDTH, HEIGHT));
      double[] range = Strip.emptyRange();
      for (double time : times) {
        field.across(run.state(time)).widen(range);
      }
      words.add(
          "%s from %s to %s"
              .formatted(field.quantity(), Numbers.short4(range[0]), Numbers.short4(range[1])));
    }
    return new Picture(
        Panels.grid(panels, 2),
        "Fields over the position in cell '%s' at %d times: %s"
            .formatted(
                solution.simulation().cell().name(), times.length, String.join(", ", words)));
  }
}
