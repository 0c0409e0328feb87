package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.labyrinth.impedance.KramersKronigResiduals;
import org.labyrinth.impedance.Spectrum;

/** Impedances over the frequency: the magnitude, and below it the phase. */
public final class BodeChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final String FREQUENCY = "frequency [Hz]";

  private BodeChart() {}

  /**
   * |Z| over the frequency, both axes logarithmic.
   *
   * @param unit of the impedance: {@code "Ω m²"}
   * @param spectra by the names they are to have, in the order of the map
   * @return the chart
   */
  public static XYChart magnitude(String unit, Map<String, Spectrum> spectra) {
    XYChart chart = Charts.logLog("Magnitude", FREQUENCY, "|Z| [" + unit + "]");
    spectra.forEach(
        (name, spectrum) -> {
          double[] size = new double[spectrum.size()];
          for (int k = 0; k < size.length; k++) {
            size[k] = spectrum.at(k).abs();
          }
          chart.addSeries(name, spectrum.frequency(), size);
        });
    return placed(chart, spectra.size());
  }

  /**
   * The phase over the frequency: −90° is a capacitance, 0° a resistance.
   *
   * @param spectra by the names they are to have, in the order of the map
   * @return the chart
   */
  public static XYChart phase(Map<String, Spectrum> spectra) {
    XYChart chart = Charts.xy("Phase", FREQUENCY, "phase of Z [°]");
    chart.getStyler().setXAxisLogarithmic(true);
    spectra.forEach(
        (name, spectrum) -> {
          double[] angle = new double[spectrum.size()];
          for (int k = 0; k < angle.length; k++) {
            angle[k] = Math.toDegrees(spectrum.at(k).arg());
          }
          chart.addSeries(name, spectrum.frequency(), angle);
        });
    return placed(chart, spectra.size());
  }

  /**
   * Both, one above the other.
   *
   * @param unit of the impedance
   * @param spectra by the names they are to have, in the order of the map
   * @return the picture
   */
  public static Picture of(String unit, Map<String, Spectrum> spectra) {
    XYChart above = magnitude(unit, spectra);
    XYChart below = phase(spectra);
    List<BufferedImage> panels = new ArrayList<>();
    for (XYChart chart : List.of(above, below)) {
      panels.add(Panels.paint(chart, WIDTH, HEIGHT));
    }
    return new Picture(
        Panels.grid(panels, 1),
        Charts.picture(above).alt() + "; below it: " + Charts.picture(below).alt());
  }

  /**
   * What a Kramers–Kronig test left, over the frequency.
   *
   * @param residuals of the test
   * @return the chart
   */
  public static XYChart residuals(KramersKronigResiduals residuals) {
    XYChart chart = Charts.xy("What no causal system explains", FREQUENCY, "residual over |Z| [%]");
    chart.getStyler().setXAxisLogarithmic(true);
    chart.addSeries("Z′", residuals.frequency(), residuals.real());
    chart.addSeries("Z″", residuals.frequency(), residuals.imaginary());
    return chart;
  }

  private static XYChart placed(XYChart chart, int lines) {
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setLegendVisible(lines > 1);
    return chart;
  }
}
