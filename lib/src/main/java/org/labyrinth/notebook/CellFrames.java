package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;

/** A run behind a slider: where on the voltage curve, the salt, and the particles inside. */
public final class CellFrames {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 300;

  private final Solution solution;
  private final RunTimes run;
  private final List<Sample> samples;
  private final double unit;

  private CellFrames(Solution solution) {
    this.solution = solution;
    this.run = new RunTimes(solution);
    this.samples = solution.samples();
    this.unit = RunTimes.unit(RunTimes.end(solution));
  }

  /**
   * A slider over time. All pictures have the same axes and colours, so that they can be compared.
   *
   * @param solution of a run
   * @param count of pictures, from 2 to 40, at equal distances of time from the start to the end
   * @return the slider
   * @throws IllegalArgumentException if the count is out of range
   */
  public static Frames of(Solution solution, int count) {
    if (count < 2 || count > 40) {
      throw new IllegalArgumentException(
          "pictures = %d must be from 2 to 40: slider through a run".formatted(count));
    }
    return new CellFrames(solution).frames(count);
  }

  private Frames frames(int count) {
    double[] times = run.even(count);
    List<CellState> states = new ArrayList<>();
    for (double time : times) {
      states.add(run.state(time));
    }
    double[] salt = Strip.emptyRange();
    states.forEach(state -> CellField.SALT.across(state).widen(salt));
    List<Double> values = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    for (CellState state : states) {
      values.add(state.time() / unit);
      pictures.add(picture(state, states, salt));
    }
    return Frames.of("time [" + RunTimes.unitName(unit) + "]", values, pictures);
  }

  private Picture picture(CellState state, List<CellState> all, double[] salt) {
    List<BufferedImage> panels = new ArrayList<>();
    panels.add(voltage(state));
    XYChart profile = DischargeChart.lines("", "x [µm]", CellField.SALT.quantity());
    Strip across = CellField.SALT.across(state);
    DischargeChart.add(profile, "c_e", across.centres(), across.values());
    plain(profile, salt);
    panels.add(Panels.paint(profile, WIDTH, HEIGHT));
    for (int e = 0; e < state.electrodes().size(); e++) {
      panels.add(ParticleMap.map(state, e, ParticleMap.range(all, e), WIDTH, HEIGHT));
    }
    double[] now = Strip.emptyRange();
    across.widen(now);
    return new Picture(
        Panels.grid(panels, 2),
        "Cell '%s' at %s: %s V; c_e from %s to %s mol/m³; stoichiometry over x and radius"
            .formatted(
                solution.simulation().cell().name(),
                RunTimes.words(state.time()),
                Numbers.short4(state.voltage()),
                Numbers.short4(now[0]),
                Numbers.short4(now[1])));
  }

  private BufferedImage voltage(CellState state) {
    XYChart chart = DischargeChart.lines("", "time [" + RunTimes.unitName(unit) + "]", "V [V]");
    double[] volts = RunTimes.column(samples, Sample::voltage);
    DischargeChart.add(chart, "V", RunTimes.column(samples, s -> s.time() / unit), volts);
    XYSeries here =
        chart.addSeries("now", new double[] {state.time() / unit}, new double[] {state.voltage()});
    here.setMarker(SeriesMarkers.CIRCLE);
    here.setMarkerColor(Palette.kind(1));
    here.setLineColor(Palette.kind(1));
    double[] range = Strip.emptyRange();
    Strip.widen(range, volts);
    plain(chart, range);
    chart.getStyler().setMarkerSize(11);
    return Panels.paint(chart, WIDTH, HEIGHT);
  }

  private static void plain(XYChart chart, double[] range) {
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setChartTitleVisible(false);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    Panels.room(chart, range);
  }
}
