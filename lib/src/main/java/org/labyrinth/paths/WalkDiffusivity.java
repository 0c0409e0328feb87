package org.labyrinth.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.labyrinth.image.Axis;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What walkers tell of a phase: its intrinsic effective diffusivity D_eff / D_bulk = 1/τ = B/ε
 * along each axis, with the error that chance leaves.
 *
 * @param walk how it was walked
 * @param volumeFraction ε of the phase [-], all its voxels counted
 * @param late D_eff / D_bulk along z, y, x [-], from the second half of the walk: the result
 * @param early the same from the second quarter: larger if the walk was too short
 * @param interval bulk D t from one checkpoint to the next [m²]
 * @param displacements mean square displacement along z, y, x at each checkpoint [m²]
 */
public record WalkDiffusivity(
    RandomWalk walk,
    double volumeFraction,
    List<Estimate> late,
    List<Estimate> early,
    double interval,
    List<List<Double>> displacements) {
  public WalkDiffusivity {
    late = List.copyOf(late);
    early = List.copyOf(early);
    displacements = displacements.stream().map(List::copyOf).toList();
    int axes = Axis.values().length;
    if (late.size() != axes || early.size() != axes || displacements.size() != axes) {
      throw new IllegalArgumentException(
          "estimates = %d, %d and %d must be one an axis = 3: random walk"
              .formatted(late.size(), early.size(), displacements.size()));
    }
  }

  /**
   * The intrinsic effective diffusivity D_eff / D_bulk = 1/τ.
   *
   * @param axis the direction
   * @return the estimate [-]
   */
  public Estimate intrinsicDiffusivity(Axis axis) {
    return late.get(axis.index());
  }

  /**
   * The transport efficiency B = ε D_eff / D_bulk, to set against the through-plane result.
   *
   * @param axis the direction
   * @return the estimate [-]
   */
  public Estimate transportEfficiency(Axis axis) {
    Estimate d = intrinsicDiffusivity(axis);
    return new Estimate(volumeFraction * d.value(), volumeFraction * d.standardError());
  }

  /**
   * The tortuosity factor τ = D_bulk / D_eff.
   *
   * @param axis the direction
   * @return τ [-]; +∞ where the diffusivity is not above 0
   */
  public double tortuosityFactor(Axis axis) {
    double d = intrinsicDiffusivity(axis).value();
    return d > 0 ? 1 / d : Double.POSITIVE_INFINITY;
  }

  /**
   * How much the slope fell between the second quarter of the walk and its second half, in standard
   * errors of the difference. Above 3 or so the walk was too short, and the diffusivity is too
   * large by about as much again or less.
   *
   * @param axis the direction
   * @return the drop [-]; about 0 ± 1 if the walk was long enough
   */
  public double drift(Axis axis) {
    Estimate before = early.get(axis.index());
    Estimate after = late.get(axis.index());
    double drop = before.value() - after.value();
    return drop == 0 ? 0 : drop / Math.hypot(before.standardError(), after.standardError());
  }

  /**
   * The result as a table.
   *
   * @return one row an axis: {@code axis}, {@code ε [-]}, {@code D_eff/D [-]}, {@code ± [-]},
   *     {@code B [-]}, {@code τ [-]}, {@code drift [σ]}
   */
  public Table toTable() {
    return Table.create(
        "Random walk: " + walk,
        StringColumn.create("axis", Arrays.stream(Axis.values()).map(Axis::symbol).toList()),
        column("ε [-]", axis -> volumeFraction),
        column("D_eff/D [-]", axis -> intrinsicDiffusivity(axis).value()),
        column("± [-]", axis -> intrinsicDiffusivity(axis).standardError()),
        column("B [-]", axis -> transportEfficiency(axis).value()),
        column("τ [-]", this::tortuosityFactor),
        column("drift [σ]", this::drift));
  }

  private static DoubleColumn column(String name, Function<Axis, Double> value) {
    double[] values = Arrays.stream(Axis.values()).mapToDouble(axis -> value.apply(axis)).toArray();
    return DoubleColumn.create(name, values);
  }

  /**
   * The mean square displacement in time, to plot: a straight line of slope 2 D_eff/D once the
   * walkers know the medium.
   *
   * @return one row a checkpoint: {@code D t [m2]}, {@code z [m2]}, {@code y [m2]}, {@code x [m2]}
   */
  public Table displacementTable() {
    double[] time = new double[displacements.get(0).size()];
    for (int i = 0; i < time.length; i++) {
      time[i] = (i + 1) * interval;
    }
    Table table = Table.create("Mean square displacement", DoubleColumn.create("D t [m2]", time));
    for (Axis axis : Axis.values()) {
      double[] along =
          displacements.get(axis.index()).stream().mapToDouble(Double::doubleValue).toArray();
      table.addColumns(DoubleColumn.create(axis.symbol() + " [m2]", along));
    }
    return table;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Random walk: D_eff/D = %s (z), %s (y), %s (x); %s",
        late.get(0),
        late.get(1),
        late.get(2),
        walk);
  }
}
