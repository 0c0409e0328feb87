package org.labyrinth.porescale;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.labyrinth.numerics.RefinementStudy;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The proof: pore-scale and averaged model compared on a series of images whose scales lie ever
 * further apart. If the averaged equation is right, the error falls as (ℓ_micro / L)ᵖ.
 *
 * @param comparisons one an image, at least two, ℓ_micro / L falling; copied
 */
public record ScaleStudy(List<ScaleComparison> comparisons) {
  public ScaleStudy {
    comparisons = List.copyOf(comparisons);
    if (comparisons.size() < 2) {
      throw new IllegalArgumentException(
          "comparisons = %d must be at least 2: scale study".formatted(comparisons.size()));
    }
  }

  /**
   * The order p of the steady profile, in the largest difference.
   *
   * @return the slope of log error over log ℓ_micro / L [-]
   */
  public double steadyOrder() {
    return order(c -> c.steady().largest());
  }

  /**
   * The order p of the profile on the way to the steady state, in the largest difference.
   *
   * @return the slope of log error over log ℓ_micro / L [-]
   */
  public double transientOrder() {
    return order(c -> c.atTime().largest());
  }

  /**
   * The order p of the steady inflow.
   *
   * @return the slope of log error over log ℓ_micro / L [-]
   */
  public double inflowOrder() {
    return order(ScaleComparison::inflow);
  }

  private double order(ToDoubleFunction<ScaleComparison> error) {
    return new RefinementStudy(
            comparisons.stream().map(ScaleComparison::ratio).toList(),
            comparisons.stream().mapToDouble(error).boxed().toList())
        .order();
  }

  /**
   * The study as a table, for a chart with two logarithmic axes.
   *
   * @return a row an image: ℓ_micro / L, k ℓ_micro / D, ε, a, B and the errors
   */
  public Table toTable() {
    return Table.create(
        "scale study",
        column("ℓ_micro / L [-]", ScaleComparison::ratio),
        column("k ℓ_micro / D [-]", ScaleComparison::poreDamkohler),
        column("ε [-]", c -> c.medium().porosity()),
        column("a [1/m]", c -> c.medium().specificArea()),
        column("B [-]", c -> c.medium().transportEfficiency()),
        column("steady, largest [-]", c -> c.steady().largest()),
        column("steady, rms [-]", c -> c.steady().rms()),
        column("transient, largest [-]", c -> c.atTime().largest()),
        column("transient, rms [-]", c -> c.atTime().rms()),
        column("inflow [-]", ScaleComparison::inflow));
  }

  private DoubleColumn column(String name, ToDoubleFunction<ScaleComparison> value) {
    return DoubleColumn.create(name, comparisons.stream().mapToDouble(value).toArray());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Scale study on %d images, ℓ_micro / L from %.3g to %.3g: order %.2f steady, %.2f transient, %.2f inflow",
        comparisons.size(),
        comparisons.get(0).ratio(),
        comparisons.get(comparisons.size() - 1).ratio(),
        steadyOrder(),
        transientOrder(),
        inflowOrder());
  }
}
