package org.labyrinth.notebook;

import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** What was expected and what came, entry by entry. */
public final class ComparisonChart {
  private ComparisonChart() {}

  /**
   * Two arrays over their index.
   *
   * @param quantity what the entries are, with their unit
   * @param expected the right entries, one at least that is a number
   * @param got those that came, one at least that is a number; as many or not
   * @return the picture; entries that are not finite are left out
   * @throws IllegalArgumentException if one of the two has no finite entry
   */
  public static Picture of(String quantity, double[] expected, double[] got) {
    XYChart chart = Charts.xy("Expected and got", "entry, counted from 0 [-]", quantity);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
    add(chart, "expected", expected).setLineStyle(new BasicStroke(4f));
    // Dashed, so that the right curve is seen where both agree.
    add(chart, "got", got)
        .setLineStyle(
            new BasicStroke(
                2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {7, 5}, 0));
    return Charts.picture(chart);
  }

  private static XYSeries add(XYChart chart, String name, double[] values) {
    double[] places = IntStream.range(0, values.length).asDoubleStream().toArray();
    double[] finite = Arrays.stream(values).map(v -> Double.isFinite(v) ? v : Double.NaN).toArray();
    if (Arrays.stream(finite).allMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "%s = %s must have a finite entry: comparison".formatted(name, Arrays.toString(values)));
    }
    return chart.addSeries(name, places, finite);
  }
}
