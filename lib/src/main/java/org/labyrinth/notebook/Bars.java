package org.labyrinth.notebook;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/** How much there is of each of a few kinds, or how often a quantity lies in each interval. */
public final class Bars {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int BIG = 13;

  private Bars() {}

  /**
   * A bar for each label, from the left, with its height written above it.
   *
   * @param title what it shows
   * @param x what the labels are, with its unit: {@code "share of the points [%]"}
   * @param y the heights' quantity with its unit
   * @param labels no two alike
   * @param heights as many, finite and not below 0
   * @return the picture; its words name every bar and its height
   * @throws IllegalArgumentException if there is no bar, or not one height a label
   */
  public static Picture of(
      String title, String x, String y, List<String> labels, double[] heights) {
    if (labels.isEmpty() || labels.size() != heights.length) {
      throw new IllegalArgumentException(
          "heights = %d must be as many as labels, %d, and one at least: bars '%s'"
              .formatted(heights.length, labels.size(), title));
    }
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(x)
            .yAxisTitle(y)
            .build();
    style(chart.getStyler());
    // From 0, and to 1 at least: XChart cannot scale an axis on which all is 0.
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setYAxisMax(Math.max(1, 1.1 * Arrays.stream(heights).max().orElse(1)));
    chart.addSeries(y, labels, Arrays.stream(heights).boxed().toList());
    return new Picture(
        Panels.paint(chart, WIDTH, HEIGHT),
        "Chart: %s: %s over %s; %s".formatted(title, y, x, words(labels, heights)));
  }

  private static void style(CategoryStyler style) {
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false);
    style.setPlotGridLinesColor(new Color(0xE2E2E2));
    style.setPlotGridVerticalLinesVisible(false);
    style.setLegendVisible(false);
    style.setSeriesColors(Palette.kinds());
    style.setAvailableSpaceFill(0.9);
    style.setXAxisTickMarkSpacingHint(1); // a label below each bar
    style.setLabelsVisible(true);
    style.setLabelsPosition(1.1); // above the bar, not in it
    style.setLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, BIG - 1));
    style.setYAxisDecimalPattern("0.######");
    style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, BIG + 2));
    style.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, BIG));
    style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, BIG - 1));
  }

  private static String words(List<String> labels, double[] heights) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < heights.length; i++) {
      words.add(labels.get(i) + ": " + Numbers.short4(heights[i]));
    }
    return String.join(", ", words);
  }
}
