package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** XChart charts in the kit's style: ready to be given series, and shown by evaluating them. */
public final class Charts {
  private Charts() {}

  /**
   * A chart of y over x. Add lines with {@code chart.addSeries(name, x, y)}.
   *
   * @param title what it shows
   * @param x the horizontal quantity with its unit: {@code "window size [voxels]"}
   * @param y the vertical quantity with its unit
   * @return an empty chart
   */
  public static XYChart xy(String title, String x, String y) {
    XYChart chart =
        new XYChartBuilder()
            .width(640)
            .height(400)
            .title(title)
            .xAxisTitle(x)
            .yAxisTitle(y)
            .build();
    XYStyler style = chart.getStyler();
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false);
    style.setPlotGridLinesColor(new Color(0xE2E2E2));
    style.setLegendPosition(LegendPosition.OutsideE);
    style.setLegendBorderColor(Color.WHITE);
    style.setSeriesColors(Palette.kinds());
    style.setSeriesMarkers(
        new Marker[] {
          SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.DIAMOND,
          SeriesMarkers.TRIANGLE_UP, SeriesMarkers.TRIANGLE_DOWN, SeriesMarkers.CROSS
        });
    style.setSeriesLines(new BasicStroke[] {new BasicStroke(2f)});
    style.setMarkerSize(6);
    style.setXAxisDecimalPattern("0.######");
    style.setYAxisDecimalPattern("0.######");
    style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    style.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    style.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    return chart;
  }

  /**
   * The same with logarithmic axes, for power laws.
   *
   * @param title what it shows
   * @param x the horizontal quantity with its unit
   * @param y the vertical quantity with its unit
   * @return an empty chart
   */
  public static XYChart logLog(String title, String x, String y) {
    XYChart chart = xy(title, x, y);
    chart.getStyler().setXAxisLogarithmic(true);
    chart.getStyler().setYAxisLogarithmic(true);
    return chart;
  }

  /**
   * A chart as a picture.
   *
   * @param chart any XChart chart
   * @return its picture, with the title, the axes and the range of each in words
   */
  public static Picture picture(Chart<?, ?> chart) {
    String axes = chart instanceof XYChart xy ? ": " + axes(xy) : "";
    return new Picture(
        Panels.paint(chart, chart.getWidth(), chart.getHeight()),
        "Chart: " + chart.getTitle() + axes);
  }

  private static String axes(XYChart chart) {
    double[] x = Strip.emptyRange();
    double[] y = Strip.emptyRange();
    for (XYSeries series : chart.getSeriesCollection()) {
      Strip.widen(x, series.getXData());
      Strip.widen(y, series.getYData());
    }
    return "%s%s over %s%s".formatted(chart.getYAxisTitle(), words(y), chart.getXAxisTitle(), words(x));
  }

  private static String words(double[] range) {
    return range[0] > range[1]
        ? ""
        : " from %s to %s".formatted(Numbers.short4(range[0]), Numbers.short4(range[1]));
  }
}
