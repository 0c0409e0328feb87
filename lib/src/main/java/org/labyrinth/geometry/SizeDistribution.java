package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * How much of a volume, of pores or of particles, belongs to each diameter. Weights are shares of
 * volume throughout, as a sieve or a laser sizer reports them; a list of particle sizes comes in by
 * {@link #ofNumbers}.
 *
 * <pre>
 *   Q(D) = share of the volume with diameter ≤ D        cumulative
 *   q(D) = dQ/dD                                        density
 *   D_p = smallest D with Q(D) ≥ p                      percentile
 *   D₃₂ = ⟨D³⟩/⟨D²⟩ (by number) = 1 / ⟨1/D⟩ (by volume)    Sauter mean
 * </pre>
 *
 * @param classes diameters ascending strictly, shares adding up to 1; at least one
 */
public record SizeDistribution(List<SizeClass> classes) {
  private static final double ROUND_OFF = 1e-9; // of a sum of up to 10⁷ shares

  public SizeDistribution {
    classes = List.copyOf(classes);
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < classes.size(); i++) {
      sum.add(classes.get(i).share());
      if (i > 0 && !(classes.get(i).diameter() > classes.get(i - 1).diameter())) {
        throw new IllegalArgumentException(
            "diameter = %s m must exceed the one before: class %d of a size distribution"
                .formatted(classes.get(i).diameter(), i));
      }
    }
    if (classes.isEmpty() || Math.abs(sum.value() - 1) > ROUND_OFF) {
      throw new IllegalArgumentException(
          "sum of the shares = %s [-] must be 1: size distribution of %d classes"
              .formatted(sum.value(), classes.size()));
    }
  }

  /**
   * A distribution given by volume.
   *
   * @param diameters [m], positive, in any order; equal ones are added up
   * @param volumes what belongs to each, in any unit, not negative
   * @return the distribution
   * @throws IllegalArgumentException if the arrays differ in length, a number is out of range or
   *     all volumes are zero
   */
  public static SizeDistribution ofVolumes(double[] diameters, double[] volumes) {
    return weighted(diameters, volumes, "volume", d -> 1);
  }

  /**
   * A distribution given by number of spheres.
   *
   * @param diameters [m], positive, in any order; equal ones are added up
   * @param numbers how many of each, not negative
   * @return the distribution
   * @throws IllegalArgumentException if the arrays differ in length, a number is out of range or
   *     all numbers are zero
   */
  public static SizeDistribution ofNumbers(double[] diameters, double[] numbers) {
    double largest = 0; // volumes relative to the largest: no underflow
    for (double diameter : diameters) {
      largest = Math.max(largest, diameter);
    }
    double unit = largest;
    return weighted(diameters, numbers, "number", d -> Math.pow(d / unit, 3));
  }

  private static SizeDistribution weighted(
      double[] diameters, double[] weights, String kind, DoubleUnaryOperator volume) {
    if (diameters.length != weights.length) {
      throw new IllegalArgumentException(
          "%ss = %d must be one a diameter = %d: size distribution"
              .formatted(kind, weights.length, diameters.length));
    }
    Map<Double, Double> volumes = new TreeMap<>();
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "%s = %s must be finite and not negative: entry %d of a size distribution"
                .formatted(kind, weights[i], i));
      }
      if (weights[i] > 0) {
        double part = weights[i] * volume.applyAsDouble(diameters[i]);
        volumes.merge(diameters[i], part, Double::sum);
        sum.add(part);
      }
    }
    List<SizeClass> classes = new ArrayList<>(volumes.size());
    volumes.forEach((d, v) -> classes.add(new SizeClass(d, Math.min(1, v / sum.value()))));
    return new SizeDistribution(classes);
  }

  /**
   * The cumulative distribution.
   *
   * @param diameter D [m]
   * @return Q(D), the share of the volume with diameter at most D [-]
   */
  public double cumulative(double diameter) {
    CompensatedSum sum = new CompensatedSum();
    for (SizeClass c : classes) {
      if (c.diameter() > diameter) {
        return sum.value();
      }
      sum.add(c.share());
    }
    return 1;
  }

  /**
   * A percentile: D₁₀, D₅₀ and D₉₀ are custom.
   *
   * @param percent in (0, 100)
   * @return the smallest diameter of a class such that at least this share of the volume has it or
   *     a smaller one [m]
   * @throws IllegalArgumentException if the percentage is out of range
   */
  public double percentile(double percent) {
    if (!(percent > 0 && percent < 100)) {
      throw new IllegalArgumentException(
          "percentile = %s %% must be in (0, 100): size distribution".formatted(percent));
    }
    CompensatedSum sum = new CompensatedSum();
    for (SizeClass c : classes) {
      sum.add(c.share());
      if (sum.value() >= percent / 100 * (1 - ROUND_OFF)) {
        return c.diameter();
      }
    }
    return classes.get(classes.size() - 1).diameter();
  }

  /**
   * The mean diameter by volume (D₄₃, De Brouckere's, for spheres).
   *
   * @return ⟨D⟩ [m]
   */
  public double mean() {
    return average(d -> d);
  }

  /**
   * The spread by volume.
   *
   * @return the standard deviation of D [m]
   */
  public double standardDeviation() {
    double mean = mean();
    return Math.sqrt(average(d -> (d - mean) * (d - mean)));
  }

  /**
   * The Sauter mean diameter D₃₂ = 2 R₃₂ of spheres so distributed.
   *
   * @return 1 / ⟨1/D⟩ [m]
   */
  public double sauterDiameter() {
    return 1 / average(d -> 1 / d);
  }

  private double average(DoubleUnaryOperator value) {
    CompensatedSum sum = new CompensatedSum();
    for (SizeClass c : classes) {
      sum.add(c.share() * value.applyAsDouble(c.diameter()));
    }
    return sum.value();
  }

  /**
   * The density in bins (D_i, D_{i+1}]; over bins that hold all diameters it integrates to 1.
   *
   * @param edges of the bins [m], ascending, at least two
   * @return q = ΔQ/ΔD [1/m], one a bin
   * @throws IllegalArgumentException if the edges do not ascend
   */
  public double[] density(double... edges) {
    double[] density = new double[Bins.count(edges, "size distribution")];
    for (SizeClass c : classes) {
      int bin = Bins.find(edges, c.diameter());
      if (bin >= 0) {
        density[bin] += c.share() / (edges[bin + 1] - edges[bin]);
      }
    }
    return density;
  }

  /**
   * The distribution as a table, a row for each class.
   *
   * @return columns {@code diameter [m]}, {@code share [-]}, {@code cumulative [-]}
   */
  public Table toTable() {
    double[] cumulative = new double[classes.size()];
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < cumulative.length; i++) {
      sum.add(classes.get(i).share());
      cumulative[i] = sum.value();
    }
    return Table.create(
        "size distribution",
        DoubleColumn.create(
            "diameter [m]", classes.stream().mapToDouble(SizeClass::diameter).toArray()),
        DoubleColumn.create("share [-]", classes.stream().mapToDouble(SizeClass::share).toArray()),
        DoubleColumn.create("cumulative [-]", cumulative));
  }

  /**
   * The distribution as a table, a row for each bin (D_i, D_{i+1}].
   *
   * @param edges of the bins [m], ascending, at least two
   * @return columns {@code diameter [m]} (middle of the bin), {@code density [1/m]}, {@code
   *     cumulative [-]} (up to the bin's upper edge)
   */
  public Table toTable(double... edges) {
    double[] density = density(edges);
    double[] middle = new double[density.length];
    double[] cumulative = new double[density.length];
    for (int i = 0; i < density.length; i++) {
      middle[i] = (edges[i] + edges[i + 1]) / 2;
      cumulative[i] = cumulative(edges[i + 1]);
    }
    return Table.create(
        "size distribution",
        DoubleColumn.create("diameter [m]", middle),
        DoubleColumn.create("density [1/m]", density),
        DoubleColumn.create("cumulative [-]", cumulative));
  }
}
