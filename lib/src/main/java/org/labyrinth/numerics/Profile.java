package org.labyrinth.numerics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A property that varies along x: a function, a table, or one value a cell as measured slab by slab
 * on an image. A profile knows where it may jump or kink, and its means are taken piece by piece
 * between those places, so that layers are averaged exactly wherever the cells of a grid lie.
 */
public final class Profile {
  /** Gauss–Legendre with three points on [0, 1]: exact for polynomials up to the fifth degree. */
  private static final double NODE = 0.5 * Math.sqrt(0.6);

  private static final double SLACK = 1e-9;

  private final DoubleUnaryOperator function;
  private final double[] breaks;
  private final OptionalDouble constant;

  private Profile(DoubleUnaryOperator function, double[] breaks) {
    this(function, breaks, OptionalDouble.empty());
  }

  private Profile(DoubleUnaryOperator function, double[] breaks, OptionalDouble constant) {
    this.function = function;
    this.breaks = breaks;
    this.constant = constant;
  }

  /**
   * A function of x, smooth inside every cell it will be averaged over.
   *
   * @param function x [m] to value
   * @return the profile
   */
  public static Profile of(DoubleUnaryOperator function) {
    return new Profile(function, new double[0]);
  }

  /**
   * The same value everywhere.
   *
   * @param value of the property
   * @return the profile
   */
  public static Profile constant(double value) {
    return new Profile(x -> value, new double[0], OptionalDouble.of(value));
  }

  /**
   * Straight lines between the points of a table.
   *
   * @param x at least two positions, rising [m]; copied
   * @param values one a position; copied
   * @return the profile, known from the first position to the last
   */
  public static Profile table(double[] x, double[] values) {
    Grid1D grid = Grid1D.ofFaces(x);
    double[] v = counted(values, x.length, "table points");
    return new Profile(
        at -> {
          int i = cell(grid, at);
          double share = Math.min(1, Math.max(0, (at - grid.face(i)) / grid.width(i)));
          return v[i] + share * (v[i + 1] - v[i]);
        },
        grid.faces());
  }

  /**
   * One value a cell, with jumps at the faces.
   *
   * @param grid the cells, for instance the slabs of an image
   * @param values one a cell; copied
   * @return the profile, known from the first face to the last
   */
  public static Profile cells(Grid1D grid, double... values) {
    double[] v = counted(values, grid.cells(), "cells");
    return new Profile(at -> v[cell(grid, at)], grid.faces());
  }

  private static double[] counted(double[] values, int count, String of) {
    if (values.length != count) {
      throw new IllegalArgumentException(
          "values = %d must be as many as %s = %d: profile".formatted(values.length, of, count));
    }
    return values.clone();
  }

  /** The cell that holds x; a face belongs to the cell behind it, the last to the last cell. */
  private static int cell(Grid1D grid, double x) {
    int n = grid.cells();
    double slack = SLACK * grid.length();
    if (!(x >= grid.face(0) - slack && x <= grid.face(n) + slack)) {
      throw new IllegalArgumentException(
          "x = %s m must be in [%s, %s]: profile".formatted(x, grid.face(0), grid.face(n)));
    }
    int low = 0;
    int high = n;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (x >= grid.face(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The value at a point.
   *
   * @param x position [m]
   * @return the value; just behind a jump where x lies on one
   */
  public double at(double x) {
    return function.applyAsDouble(x);
  }

  /**
   * The mean over an interval: exact for layers and tables, to O(h⁶) for a smooth function.
   *
   * @param from start of the interval [m]
   * @param to its end, above the start [m]
   * @return (1/(to − from)) ∫ value dx
   */
  public double mean(double from, double to) {
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double start = from;
    for (int k = firstBreakAbove(from); start < to; k++) {
      double end = k < breaks.length ? Math.min(to, breaks[k]) : to;
      double piece = smoothMean(start, end);
      sum += (end - start) * piece;
      least = Math.min(least, piece);
      most = Math.max(most, piece);
      start = end;
    }
    return between(least, most, sum / (to - from));
  }

  /** A mean lies between its parts: what round-off made of it beyond is taken back. */
  private static double between(double least, double most, double mean) {
    return Math.min(most, Math.max(least, mean));
  }

  private int firstBreakAbove(double x) {
    int k = Arrays.binarySearch(breaks, x);
    return k >= 0 ? k + 1 : -k - 1;
  }

  private double smoothMean(double from, double to) {
    double middle = from + 0.5 * (to - from);
    double reach = NODE * (to - from);
    double a = at(middle - reach);
    double b = at(middle);
    double c = at(middle + reach);
    return between(
        Math.min(a, Math.min(b, c)), Math.max(a, Math.max(b, c)), (5 * a + 8 * b + 5 * c) / 18);
  }

  /**
   * The mean over each cell of a grid.
   *
   * @param grid the cells
   * @return one mean a cell
   */
  public double[] means(Grid1D grid) {
    double[] means = new double[grid.cells()];
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(grid.face(i), grid.face(i + 1));
    }
    return means;
  }

  /**
   * Whether it was made to be the same everywhere: by {@link #constant}, or from such profiles.
   *
   * @return false for any other, even if its values happen to agree
   */
  public boolean isConstant() {
    return constant.isPresent();
  }

  /** Constants are equal if their values are, and any other profile to itself alone. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Profile that
            && constant.isPresent()
            && constant.equals(that.constant));
  }

  @Override
  public int hashCode() {
    return constant.isPresent() ? constant.hashCode() : System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return constant.isPresent()
        ? "Profile[%s]".formatted(constant.getAsDouble())
        : "Profile[%d breaks]".formatted(breaks.length);
  }

  /**
   * Another property that follows from this one point by point, as B = ε^1.5 does: {@code
   * porosity.map(e -> Math.pow(e, 1.5))}.
   *
   * @param rule value to value
   * @return the profile of the other property
   */
  public Profile map(DoubleUnaryOperator rule) {
    if (constant.isPresent()) {
      return constant(rule.applyAsDouble(constant.getAsDouble()));
    }
    return new Profile(x -> rule.applyAsDouble(at(x)), breaks);
  }

  /**
   * The product with another profile.
   *
   * @param other the other factor
   * @return the profile of the product
   */
  public Profile times(Profile other) {
    return combined(other, (a, b) -> a * b);
  }

  /**
   * The profile seen from the other end: at x it is what this one is at length − x.
   *
   * @param length of the region [m]
   * @return the mirror image; on a jump the value behind it has changed sides
   */
  public Profile mirrored(double length) {
    if (constant.isPresent()) {
      return this;
    }
    double[] mirrored = Arrays.stream(breaks).map(b -> length - b).sorted().toArray();
    return new Profile(x -> at(length - x), mirrored);
  }

  private Profile combined(Profile other, DoubleBinaryOperator rule) {
    if (constant.isPresent() && other.constant.isPresent()) {
      return constant(rule.applyAsDouble(constant.getAsDouble(), other.constant.getAsDouble()));
    }
    double[] all =
        DoubleStream.concat(Arrays.stream(breaks), Arrays.stream(other.breaks))
            .sorted()
            .distinct()
            .toArray();
    return new Profile(x -> rule.applyAsDouble(at(x), other.at(x)), all);
  }
}
