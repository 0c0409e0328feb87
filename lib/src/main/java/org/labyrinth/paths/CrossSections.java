package org.labyrinth.paths;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.image.Axis;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The cross-section that flux has in each slice across an axis, dead ends left out. The smallest
 * over the largest is the constrictivity of a single pore (Petersen 1958, doi
 * 10.1002/aic.690040322). Over many pores side by side, wide and narrow places average out in a
 * slice: the ratio then tends to 1 and {@link Constrictivity} tells more.
 *
 * @param axis across the slices
 * @param spacing from slice to slice [m]
 * @param area cross-section of the backbone in each slice, as a fraction of the slice [-]
 */
public record CrossSections(Axis axis, double spacing, List<Double> area) {
  public CrossSections {
    area = List.copyOf(area);
    for (int i = 0; i < area.size(); i++) {
      if (!(area.get(i) >= 0 && area.get(i) <= 1)) {
        throw new IllegalArgumentException(
            "cross-section = %s [-] must be in [0, 1]: slice %d".formatted(area.get(i), i));
      }
    }
    if (area.isEmpty()) {
      throw new IllegalArgumentException("slices = 0 must be at least 1: cross-sections");
    }
  }

  /**
   * The cross-sections of a backbone.
   *
   * @param connectivity of the phase along the axis
   * @return a fraction a slice
   */
  public static CrossSections of(Connectivity connectivity) {
    Axis axis = connectivity.axis();
    double[] profile =
        PhaseAverage.porosityProfile(connectivity.roles(), PathRole.BACKBONE.label(), axis);
    return new CrossSections(
        axis,
        connectivity.roles().spacing().along(axis),
        IntStream.range(0, profile.length).mapToObj(i -> profile[i]).toList());
  }

  /**
   * The smallest cross-section over the largest.
   *
   * @return A_min / A_max [-], from 0 to 1; 0 where nothing percolates
   */
  public double ratio() {
    double least = area.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = area.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return most > 0 ? least / most : 0;
  }

  /**
   * The profile, to plot.
   *
   * @return one row a slice: {@code position [m]} of its centre, {@code cross-section [-]}
   */
  public Table toTable() {
    return Table.create(
        "Cross-sections along " + axis.symbol(),
        DoubleColumn.create(
            "position [m]",
            IntStream.range(0, area.size()).mapToDouble(i -> (i + 0.5) * spacing).toArray()),
        DoubleColumn.create(
            "cross-section [-]", area.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "Cross-sections along %s: A_min/A_max = %.4f", axis.symbol(), ratio());
  }
}
