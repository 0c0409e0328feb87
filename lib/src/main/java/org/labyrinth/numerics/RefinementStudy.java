package org.labyrinth.numerics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * How an error falls as a size h is made smaller: E ≈ C hᵖ. One number p says more about a program
 * than any single error does.
 *
 * @param sizes cell widths, time steps, or whatever was made smaller, falling, at least two; copied
 * @param errors one a size, above 0; copied
 */
public record RefinementStudy(List<Double> sizes, List<Double> errors) {
  public RefinementStudy {
    sizes = List.copyOf(sizes);
    errors = List.copyOf(errors);
    if (sizes.size() < 2 || sizes.size() != errors.size()) {
      throw new IllegalArgumentException(
          "sizes = %d must be at least 2, and as many as errors = %d: refinement study"
              .formatted(sizes.size(), errors.size()));
    }
    for (int i = 0; i < sizes.size(); i++) {
      double before = i == 0 ? Double.POSITIVE_INFINITY : sizes.get(i - 1);
      requirePositive("size", sizes.get(i), before, i);
      requirePositive("error", errors.get(i), Double.POSITIVE_INFINITY, i);
    }
  }

  private static void requirePositive(String name, double value, double below, int i) {
    if (!(value > 0 && value < below)) {
      throw new IllegalArgumentException(
          "%s = %s must be above 0 and below %s: level %d of the refinement study"
              .formatted(name, value, below, i));
    }
  }

  /**
   * Runs on grids of rising fineness.
   *
   * @param error number of cells to error
   * @param cells numbers of cells, rising, at least two
   * @return the study, with h = 1/cells
   */
  public static RefinementStudy onCells(IntToDoubleFunction error, int... cells) {
    List<Double> sizes = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (int n : cells) {
      sizes.add(1.0 / n);
      errors.add(error.applyAsDouble(n));
    }
    return new RefinementStudy(sizes, errors);
  }

  /**
   * Runs with falling sizes.
   *
   * @param error size to error
   * @param sizes falling, at least two
   * @return the study
   */
  public static RefinementStudy onSizes(DoubleUnaryOperator error, double... sizes) {
    List<Double> all = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (double h : sizes) {
      all.add(h);
      errors.add(error.applyAsDouble(h));
    }
    return new RefinementStudy(all, errors);
  }

  /**
   * The order over all levels: the slope of the best straight line through log E over log h.
   *
   * @return p [-]
   */
  public double order() {
    int n = sizes.size();
    double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
    double meanY = errors.stream().mapToDouble(Math::log).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < n; i++) {
      double x = Math.log(sizes.get(i)) - meanX;
      xy += x * (Math.log(errors.get(i)) - meanY);
      xx += x * x;
    }
    return xy / xx;
  }

  /**
   * The order between each level and the next.
   *
   * @return one value fewer than levels [-]
   */
  public double[] orders() {
    double[] p = new double[sizes.size() - 1];
    for (int i = 0; i < p.length; i++) {
      p[i] =
          Math.log(errors.get(i) / errors.get(i + 1)) / Math.log(sizes.get(i) / sizes.get(i + 1));
    }
    return p;
  }

  /**
   * The study as a table.
   *
   * @return columns {@code h}, {@code error}, and {@code order} from the level before (empty in the
   *     first row)
   */
  public Table toTable() {
    DoubleColumn order = DoubleColumn.create("order [-]");
    order.appendMissing();
    for (double p : orders()) {
      order.append(p);
    }
    return Table.create(
        "refinement study",
        DoubleColumn.create("h", sizes.toArray(new Double[0])),
        DoubleColumn.create("error", errors.toArray(new Double[0])),
        order);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "order %.3f over %d levels", order(), sizes.size());
  }
}
