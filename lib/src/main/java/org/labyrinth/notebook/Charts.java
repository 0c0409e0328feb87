package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** XChart charts in the kit's style: ready to be given series, and shown by evaluating them. */
public final class Charts {
  /** From here on markers touch each other and a line with markers is only a thick line. */
  private static final int MOST_MARKERS = 40;

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
   * A chart of one line, which needs no legend.
   *
   * @param title what it shows
   * @param x the horizontal quantity with its unit
   * @param y the vertical quantity with its unit
   * @param places where the line goes through
   * @param heights as many
   * @return the chart with its line
   */
  public static XYChart line(String title, String x, String y, double[] places, double[] heights) {
    XYChart chart = xy(title, x, y);
    chart.addSeries(y, places, heights);
    chart.getStyler().setLegendVisible(false);
    return chart;
  }

  /**
   * The same chart, between given limits: so that frames of a film can be compared.
   *
   * @param chart to be limited
   * @param left least x shown
   * @param right largest x shown
   * @param low least y shown
   * @param high largest y shown
   * @return the chart that was given
   * @throws IllegalArgumentException if a pair of limits is not in order
   */
  public static XYChart within(XYChart chart, double left, double right, double low, double high) {
    if (!(left < right) || !(low < high)) {
      throw new IllegalArgumentException(
          "limits = %s to %s, %s to %s must rise: chart %s"
              .formatted(left, right, low, high, chart.getTitle()));
    }
    XYStyler style = chart.getStyler();
    style.setXAxisMin(left);
    style.setXAxisMax(right);
    style.setYAxisMin(low);
    style.setYAxisMax(high);
    return chart;
  }

  /**
   * A chart as a picture. Lines of many points lose their markers, and the axes have round numbers
   * where the chart says nothing about its limits.
   *
   * @param chart any XChart chart
   * @return its picture; the words are the title, the axes and, for each line, what it runs over
   *     and between which values
   */
  public static Picture picture(Chart<?, ?> chart) {
    if (chart instanceof XYChart xy) {
      return picture(xy);
    }
    return new Picture(
        Panels.paint(chart, chart.getWidth(), chart.getHeight()), "Chart: " + chart.getTitle());
  }

  private static Picture picture(XYChart chart) {
    chart.getSeriesCollection().forEach(series -> thin(chart, series));
    XYStyler style = chart.getStyler();
    Double left = style.getXAxisMin();
    Double right = style.getXAxisMax();
    Double low = style.getYAxisMin();
    Double high = style.getYAxisMax();
    roundLimits(chart);
    BufferedImage pixels = Panels.paint(chart, chart.getWidth(), chart.getHeight());
    style.setXAxisMin(left);
    style.setXAxisMax(right);
    style.setYAxisMin(low);
    style.setYAxisMax(high);
    return new Picture(
        pixels,
        "Chart: %s: %s over %s%s"
            .formatted(
                chart.getTitle(), chart.getYAxisTitle(), chart.getXAxisTitle(), lines(chart)));
  }

  private static void thin(XYChart chart, XYSeries series) {
    XYSeriesRenderStyle style =
        series.getXYSeriesRenderStyle().orElse(chart.getStyler().getDefaultSeriesRenderStyle());
    if (style != XYSeriesRenderStyle.Scatter && series.getXData().length > MOST_MARKERS) {
      series.setMarker(SeriesMarkers.NONE);
    }
  }

  /**
   * XChart writes evenly spaced data below the axis as they are (0.142857), and on a logarithmic
   * axis nothing but powers of ten. Ends a hair beyond the first point, and at powers of ten, make
   * it choose round numbers, and two of them at least.
   */
  private static void roundLimits(XYChart chart) {
    XYStyler style = chart.getStyler();
    DoubleSummaryStatistics x = range(chart, XYSeries::getXData);
    DoubleSummaryStatistics y = range(chart, XYSeries::getYData);
    if (!style.isXAxisLogarithmic()) {
      Double left = style.getXAxisMin();
      if ((left == null || left == x.getMin()) && x.getMax() > x.getMin()) {
        style.setXAxisMin(x.getMin() - 1e-6 * (x.getMax() - x.getMin()));
      }
    } else if (style.getXAxisMin() == null && style.getXAxisMax() == null && fewPowers(x)) {
      style.setXAxisMin(power(Math.floor(Math.log10(x.getMin()))));
      style.setXAxisMax(power(Math.ceil(Math.log10(x.getMax()))));
    }
    if (style.isYAxisLogarithmic()
        && style.getYAxisMin() == null
        && style.getYAxisMax() == null
        && fewPowers(y)) {
      style.setYAxisMin(power(Math.floor(Math.log10(y.getMin()))));
      style.setYAxisMax(power(Math.ceil(Math.log10(y.getMax()))));
    }
  }

  private static DoubleSummaryStatistics range(XYChart chart, Function<XYSeries, double[]> values) {
    return chart.getSeriesCollection().stream()
        .flatMapToDouble(series -> Arrays.stream(values.apply(series)))
        .summaryStatistics();
  }

  /** Fewer than two powers of ten lie among these numbers; not asked of what has no logarithm. */
  private static boolean fewPowers(DoubleSummaryStatistics values) {
    return values.getMin() > 0
        && values.getMax() > values.getMin()
        && Math.floor(Math.log10(values.getMax())) - Math.ceil(Math.log10(values.getMin())) < 1;
  }

  private static double power(double exponent) {
    return Math.pow(10, exponent);
  }

  private static String lines(XYChart chart) {
    return chart.getSeriesCollection().stream()
        .map(
            s ->
                "; %s: %s at x %s".formatted(s.getName(), range(s.getYData()), range(s.getXData())))
        .collect(Collectors.joining());
  }

  private static String range(double[] values) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (known.length == 0) {
      return "without values";
    }
    String low = Numbers.short4(Arrays.stream(known).min().getAsDouble());
    String high = Numbers.short4(Arrays.stream(known).max().getAsDouble());
    return low.equals(high) ? low : low + " to " + high;
  }
}
