package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.labyrinth.impedance.Spectrum;

/**
 * Impedances in the complex plane: Z′ to the right, −Z″ upwards, one unit as long on either axis,
 * so that 45° looks like 45° and an arc like an arc. Along a line the frequency falls from left to
 * right; a few are written beside it.
 */
public final class NyquistChart {
  /** The plot's size depends on what stands beside the axes, and that on the limits. */
  private static final int ROUNDS = 3;

  /** Shares of the width: between two labelled points, and from a point to its label's middle. */
  private static final double ROOM = 0.07;

  private static final double ASIDE = 0.055;

  private NyquistChart() {}

  /**
   * One spectrum.
   *
   * @param title what it shows
   * @param unit of the impedance: {@code "mΩ m²"}
   * @param spectrum in that unit
   * @return the chart
   */
  public static XYChart of(String title, String unit, Spectrum spectrum) {
    XYChart chart = of(title, unit, Map.of("Z", spectrum));
    chart.getStyler().setLegendVisible(false);
    return chart;
  }

  /**
   * Some spectra, the frequencies written beside the first.
   *
   * @param title what they show
   * @param unit of the impedances
   * @param spectra by the names they are to have, in the order of the map
   * @return the chart
   * @throws IllegalArgumentException if there is no spectrum
   */
  public static XYChart of(String title, String unit, Map<String, Spectrum> spectra) {
    double[] x = {0, 0};
    double[] y = {0, 0};
    for (Spectrum spectrum : spectra.values()) {
      Strip.widen(x, spectrum.real());
      Strip.widen(y, up(spectrum));
    }
    return chart(title, unit, spectra, x, y);
  }

  /**
   * A cut-out from zero on: where low frequencies climb far out of the picture.
   *
   * @param title what they show
   * @param unit of the impedances
   * @param spectra by the names they are to have, in the order of the map
   * @param right the Z′ that is shown at least, above 0
   * @param high the −Z″ that is shown at least, above 0
   * @return the chart
   * @throws IllegalArgumentException if there is no spectrum
   */
  public static XYChart within(
      String title, String unit, Map<String, Spectrum> spectra, double right, double high) {
    return chart(title, unit, spectra, new double[] {0, right}, new double[] {0, high});
  }

  private static XYChart chart(
      String title, String unit, Map<String, Spectrum> spectra, double[] x, double[] y) {
    if (spectra.isEmpty()) {
      throw new IllegalArgumentException("spectra = 0 must be at least 1: chart " + title);
    }
    XYChart chart = Charts.xy(title, "Z′ [" + unit + "]", "−Z″ [" + unit + "]");
    chart.getStyler().setLegendPosition(LegendPosition.InsideSE);
    spectra.forEach((name, spectrum) -> chart.addSeries(name, spectrum.real(), up(spectrum)));
    equalAxes(chart, x, y);
    label(chart, spectra.values().iterator().next());
    return chart;
  }

  /**
   * The points of a measurement without the line between them.
   *
   * @param chart one of this class
   * @param name of the spectrum that was measured
   * @return the chart that was given
   */
  public static XYChart points(XYChart chart, String name) {
    XYSeries series = chart.getSeries(name);
    if (series == null) {
      throw new IllegalArgumentException(
          "spectrum '%s' must be one that is shown: chart %s".formatted(name, chart.getTitle()));
    }
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    return chart;
  }

  private static double[] up(Spectrum spectrum) {
    return Arrays.stream(spectrum.imaginary()).map(z -> 0.0 - z).toArray();
  }

  private static void equalAxes(XYChart chart, double[] x, double[] y) {
    double left = Math.min(0, x[0]);
    double low = Math.min(0, y[0]);
    double width = 1.05 * (x[1] - left);
    double height = 1.05 * (y[1] - low);
    double right = left + width;
    double high = low + Math.max(height, 1e-3 * width);
    for (int round = 0; round < ROUNDS; round++) {
      Charts.within(chart, left, right, low, high);
      Panels.paint(chart, chart.getWidth(), chart.getHeight());
      double across = chart.getScreenXFromChart(right) - chart.getScreenXFromChart(left);
      double up = chart.getScreenYFromChart(low) - chart.getScreenYFromChart(high);
      double unit = Math.max(width / across, height / up);
      right = left + unit * across;
      high = low + unit * up;
    }
    Charts.within(chart, left, right, low, high);
  }

  /** Beside the points next to a power of ten, where they are shown and have room. */
  private static void label(XYChart chart, Spectrum spectrum) {
    double right = chart.getStyler().getXAxisMax();
    double high = chart.getStyler().getYAxisMax();
    double[] last = {Double.NEGATIVE_INFINITY, 0};
    for (int k : decades(spectrum.frequency())) {
      double x = spectrum.at(k).getReal();
      double y = -spectrum.at(k).getImaginary();
      if (x < right && y < high && Math.hypot(x - last[0], y - last[1]) > ROOM * right) {
        String words = words(spectrum.frequency()[k]);
        chart.addAnnotation(new AnnotationText(words, x + ASIDE * right, y, false));
        last = new double[] {x, y};
      }
    }
    chart.getStyler().setAnnotationTextFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    chart.getStyler().setAnnotationTextFontColor(Color.DARK_GRAY);
  }

  private static List<Integer> decades(double[] frequency) {
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < frequency.length; k++) {
      double off = Math.abs(Math.log10(frequency[k]) - Math.rint(Math.log10(frequency[k])));
      double next =
          frequency.length == 1
              ? 1
              : Math.abs(Math.log10(frequency[k == 0 ? 1 : k - 1] / frequency[k]));
      if (off < 0.5 * next) {
        places.add(k);
      }
    }
    return places;
  }

  /** 25 kHz, 3.2 Hz, 40 mHz. */
  static String words(double frequency) {
    if (frequency >= 1e6) {
      return Numbers.short4(frequency / 1e6) + " MHz";
    }
    if (frequency >= 1e3) {
      return Numbers.short4(frequency / 1e3) + " kHz";
    }
    return frequency >= 1
        ? Numbers.short4(frequency) + " Hz"
        : Numbers.short4(1e3 * frequency) + " mHz";
  }
}
