package org.labyrinth.closures;

import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The least and the greatest transport efficiency that a kind of medium can have. In order and not
 * negative, or the constructor throws an {@link IllegalArgumentException}.
 *
 * @param name whose bounds they are
 * @param lower the least B [-]
 * @param upper the greatest B [-]
 */
public record BoundsOnEfficiency(String name, double lower, double upper) {
  public BoundsOnEfficiency {
    Require.atLeast(0, "lower bound", lower, name + " bounds");
    Require.atLeast(lower, "upper bound", upper, name + " bounds");
  }

  /**
   * Whether a transport efficiency is allowed.
   *
   * @param efficiency B [-]
   * @param tolerance how far outside it may lie [-], not negative: the error of B
   * @return true if lower − tolerance ≤ B ≤ upper + tolerance
   * @throws IllegalArgumentException if the tolerance is negative or NaN
   */
  public boolean contains(double efficiency, double tolerance) {
    Require.atLeast(0, "tolerance", tolerance, name + " bounds");
    return efficiency >= lower - tolerance && efficiency <= upper + tolerance;
  }

  /**
   * The bounds as one row.
   *
   * @return columns {@code bounds}, {@code lower B [-]}, {@code upper B [-]}
   */
  public Table toTable() {
    return Table.create(
        "Bounds on the transport efficiency",
        StringColumn.create("bounds", name),
        DoubleColumn.create("lower B [-]", lower),
        DoubleColumn.create("upper B [-]", upper));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %.4g ≤ B ≤ %.4g", name, lower, upper);
  }
}
