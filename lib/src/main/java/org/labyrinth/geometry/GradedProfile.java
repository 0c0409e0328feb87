package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * A quantity against position through an electrode, constant in each cell: ε(x), a(x), B(x), or
 * whatever else was measured slab by slab. A one-dimensional model takes its {@link #profile()} on
 * its {@link #grid()}, or on any other.
 *
 * <p>Values are means over their cells, so that the mean over the cells, weighted by their
 * thickness, is that of the whole.
 *
 * @param quantity what the values are, for tables: {@code "porosity"}
 * @param unit its unit: {@code "-"}, {@code "1/m"}
 * @param edges of the cells [m], ascending, one more than values
 * @param values one a cell, in the unit; infinite if need be, never NaN
 */
public record GradedProfile(String quantity, String unit, List<Double> edges, List<Double> values) {
  public GradedProfile {
    edges = List.copyOf(edges);
    values = List.copyOf(values);
    if (values.isEmpty() || edges.size() != values.size() + 1) {
      throw new IllegalArgumentException(
          "values = %d must be at least 1 and one less than edges = %d: profile of %s"
              .formatted(values.size(), edges.size(), quantity));
    }
    for (int i = 0; i < edges.size(); i++) {
      if (!Double.isFinite(edges.get(i)) || (i > 0 && edges.get(i) <= edges.get(i - 1))) {
        throw new IllegalArgumentException(
            "edge = %s m must be finite and exceed the one before: edge %d of the profile of %s"
                .formatted(edges.get(i), i, quantity));
      }
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isNaN()) {
        throw new IllegalArgumentException(
            "value = NaN %s must be a number: cell %d of the profile of %s"
                .formatted(unit, i, quantity));
      }
    }
  }

  /**
   * A profile from arrays.
   *
   * @param quantity what the values are
   * @param unit its unit
   * @param edges of the cells [m], ascending, one more than values
   * @param values one a cell, in the unit
   * @return the profile
   * @throws IllegalArgumentException if the numbers do not fit together
   */
  public static GradedProfile of(String quantity, String unit, double[] edges, double[] values) {
    return new GradedProfile(
        quantity,
        unit,
        DoubleStream.of(edges).boxed().toList(),
        DoubleStream.of(values).boxed().toList());
  }

  /**
   * The cells as a grid.
   *
   * @return as many cells, between the same edges
   */
  public Grid1D grid() {
    return Grid1D.ofFaces(cellEdges());
  }

  /**
   * The profile as a one-dimensional model takes it, jumps and all.
   *
   * @return constant in each cell, known from the first edge to the last
   */
  public Profile profile() {
    return Profile.cells(grid(), cellValues());
  }

  /**
   * The number of cells.
   *
   * @return how many values there are
   */
  public int cells() {
    return values.size();
  }

  /**
   * The edges as an array.
   *
   * @return positions of the faces between cells and of both ends [m]
   */
  public double[] cellEdges() {
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The values as an array.
   *
   * @return one a cell, in the unit
   */
  public double[] cellValues() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Where the cells are.
   *
   * @return their centres [m]
   */
  public double[] positions() {
    double[] positions = new double[cells()];
    Arrays.setAll(positions, i -> (edges.get(i) + edges.get(i + 1)) / 2);
    return positions;
  }

  /**
   * How thick the cells are.
   *
   * @return their thicknesses [m]
   */
  public double[] thicknesses() {
    double[] thicknesses = new double[cells()];
    Arrays.setAll(thicknesses, i -> edges.get(i + 1) - edges.get(i));
    return thicknesses;
  }

  /**
   * The thickness of the whole.
   *
   * @return from the first edge to the last [m]
   */
  public double length() {
    return edges.get(cells()) - edges.get(0);
  }

  /**
   * The mean over the whole, cells weighted by their thickness.
   *
   * @return the mean, in the unit
   */
  public double mean() {
    return meanBetween(edges.get(0), edges.get(cells()));
  }

  /**
   * The value at a position.
   *
   * @param x position [m], from the first edge to the last
   * @return the value of the cell there, of the next one on an edge between two
   * @throws IllegalArgumentException if the position is outside
   */
  public double at(double x) {
    if (!(x >= edges.get(0) && x <= edges.get(cells()))) {
      throw new IllegalArgumentException(
          "position = %s m must be in [%s, %s]: profile of %s"
              .formatted(x, edges.get(0), edges.get(cells()), quantity));
    }
    int cell = 0;
    while (cell + 1 < cells() && edges.get(cell + 1) <= x) {
      cell++;
    }
    return values.get(cell);
  }

  /**
   * The same profile on other cells: each takes the mean of what it covers, so the integral over
   * any range of whole new cells is kept.
   *
   * @param newEdges edges of the new cells [m], ascending, inside the profile
   * @return the profile on those cells
   * @throws IllegalArgumentException if the edges do not ascend or leave the profile
   */
  public GradedProfile onCells(double... newEdges) {
    double[] means = new double[Bins.count(newEdges, "profile of " + quantity)];
    double roundOff = 1e-12 * length(); // n times h is not always the sum of n times h
    double first = newEdges[0];
    double last = newEdges[newEdges.length - 1];
    if (first < edges.get(0) - roundOff || last > edges.get(cells()) + roundOff) {
      throw new IllegalArgumentException(
          "new cells from %s to %s m must lie in [%s, %s]: profile of %s"
              .formatted(first, last, edges.get(0), edges.get(cells()), quantity));
    }
    Arrays.setAll(means, i -> meanBetween(newEdges[i], newEdges[i + 1]));
    return of(quantity, unit, newEdges, means);
  }

  private double meanBetween(double from, double to) {
    CompensatedSum sum = new CompensatedSum();
    CompensatedSum covered = new CompensatedSum();
    for (int i = 0; i < cells(); i++) {
      double overlap = Math.min(to, edges.get(i + 1)) - Math.max(from, edges.get(i));
      if (overlap > 0) {
        sum.add(overlap * values.get(i));
        covered.add(overlap);
      }
    }
    return sum.value() / covered.value();
  }

  /**
   * Another quantity that follows from this one cell by cell, as B = ε^1.5.
   *
   * @param name of the new quantity
   * @param newUnit its unit
   * @param function from the value of a cell to the new one
   * @return the profile of the new quantity, on the same cells
   */
  public GradedProfile map(String name, String newUnit, DoubleUnaryOperator function) {
    return of(name, newUnit, cellEdges(), DoubleStream.of(cellValues()).map(function).toArray());
  }

  /**
   * The profile as a table.
   *
   * @return columns {@code x [m]} (centre of the cell), {@code from [m]}, {@code to [m]}, and the
   *     quantity with its unit
   */
  public Table toTable() {
    double[] all = cellEdges();
    return Table.create(
        "profile of " + quantity,
        DoubleColumn.create("x [m]", positions()),
        DoubleColumn.create("from [m]", Arrays.copyOf(all, cells())),
        DoubleColumn.create("to [m]", Arrays.copyOfRange(all, 1, all.length)),
        DoubleColumn.create(quantity + " [" + unit + "]", cellValues()));
  }
}
