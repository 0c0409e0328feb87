package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.labyrinth.transport.ParticleSnapshot;
import org.labyrinth.transport.ParticleSolution;

/**
 * A particle as a film: a slice through it, and beside it how its surface and its mean went up to
 * then, as if it were a warehouse with its dock and its stock.
 */
public final class ParticleFrames {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 356;

  private ParticleFrames() {}

  /**
   * Every requested time, the first one shown first, all with the same colours and axes.
   *
   * @param solution of a particle at 2 to 60 times
   * @return the slider
   * @throws IllegalArgumentException if there are fewer or more times
   */
  public static Frames of(ParticleSolution solution) {
    double unit = RunTimes.unit(solution.last().time());
    double[] times = column(solution, s -> s.time() / unit);
    double[] range = Strip.emptyRange();
    solution.snapshots().forEach(s -> Strip.widen(range, s.concentration()));
    if (times.length < 2 || !(range[0] < range[1])) {
      throw new IllegalArgumentException(
          "times = %d must be at least 2, and something must change: film of a spherical particle"
              .formatted(times.length));
    }
    List<Picture> pictures = new ArrayList<>();
    for (int k = 0; k < times.length; k++) {
      Picture slice = SphereSlice.of(solution, k, range[0], range[1]);
      BufferedImage past = Panels.paint(past(solution, times, unit, range, k), WIDTH, HEIGHT);
      String words = "mean %s mol/m³".formatted(Numbers.short4(solution.snapshot(k).mean()));
      pictures.add(slice.beside(new Picture(past, words)));
    }
    return Frames.of(
        "t [" + RunTimes.unitName(unit) + "]", Arrays.stream(times).boxed().toList(), pictures);
  }

  private static XYChart past(
      ParticleSolution solution, double[] times, double unit, double[] range, int k) {
    XYChart chart =
        Charts.xy("Surface and mean", "time t [" + RunTimes.unitName(unit) + "]", "c [mol/m³]");
    double[] until = Arrays.copyOf(times, k + 1);
    add(chart, "surface", until, column(solution, ParticleSnapshot::surface));
    add(chart, "mean", until, column(solution, ParticleSnapshot::mean));
    chart.getStyler().setLegendPosition(LegendPosition.InsideS);
    Panels.room(chart, range);
    chart.getStyler().setXAxisMin(times[0]);
    chart.getStyler().setXAxisMax(times[times.length - 1]);
    return chart;
  }

  private static void add(XYChart chart, String name, double[] times, double[] values) {
    XYSeries line = chart.addSeries(name, times, Arrays.copyOf(values, times.length));
    line.setMarker(times.length == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
  }

  private static double[] column(
      ParticleSolution solution, ToDoubleFunction<ParticleSnapshot> value) {
    return solution.snapshots().stream().mapToDouble(value).toArray();
  }
}
