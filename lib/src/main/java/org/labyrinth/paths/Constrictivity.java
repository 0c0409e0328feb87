package org.labyrinth.paths;

import java.util.List;
import java.util.Locale;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Constrictivity β = (r_min / r_max)²: how narrow throats are beside the pores they join. r_max is
 * the median of the continuous pore-size distribution, the radius whose spheres cover half the
 * phase; r_min that of simulated mercury intrusion, where the spheres must also have come in from
 * the inlet face. Source: Münch and Holzer (2008), doi 10.1111/j.1551-2916.2008.02736.x.
 *
 * <p>On voxels a sphere sits at a voxel centre c, its radius r is at most the distance from c to
 * the nearest centre outside the phase, it covers centres nearer than r, and it moves through voxel
 * faces. Radii are told as such and may be a voxel off; much of that cancels in the ratio, but
 * below some four voxels of radius β is rough. Nothing is known beyond the image: its faces are no
 * walls.
 *
 * <p>Limits: a straight channel has β = 1. Where half the phase cannot be reached from the inlet
 * r_min = 0 and β = 0. A phase that fills the image has no walls: both radii +∞, β = 1. A phase
 * that does not occur has β = 0.
 *
 * @param axis mercury comes in at index 0 of this axis
 * @param poreRadius r_max [m]
 * @param throatRadius r_min [m], at most r_max
 */
public record Constrictivity(Axis axis, double poreRadius, double throatRadius) {
  public Constrictivity {
    if (!(throatRadius >= 0 && throatRadius <= poreRadius)) {
      throw new IllegalArgumentException(
          "throat radius = %s m must be from 0 to the pore radius = %s m: constrictivity along %s"
              .formatted(throatRadius, poreRadius, axis.symbol()));
    }
  }

  /**
   * Measures both radii by bracketing, with an exact distance map a step and about eight steps
   * each.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis from inlet to outlet
   * @return the radii and their ratio
   */
  public static Constrictivity of(VoxelImage image, int phase, Axis axis) {
    CoveredVolume volume = new CoveredVolume(image, phase, axis);
    double pores = volume.medianRadius(false, Double.POSITIVE_INFINITY);
    return new Constrictivity(axis, pores, volume.medianRadius(true, pores));
  }

  /**
   * The constrictivity β = (r_min / r_max)².
   *
   * @return from 0 (closed throats) to 1 (none) [-]
   */
  public double constrictivity() {
    if (throatRadius == poreRadius) {
      return poreRadius > 0 ? 1 : 0;
    }
    double ratio = throatRadius / poreRadius;
    return ratio * ratio;
  }

  /**
   * The result as one row.
   *
   * @return columns {@code axis}, {@code r_max [m]}, {@code r_min [m]}, {@code β [-]}
   */
  public Table toTable() {
    return table(List.of(this));
  }

  /**
   * Several results, a row each.
   *
   * @param results one an axis, say
   * @return the columns of {@link #toTable}
   */
  public static Table table(List<Constrictivity> results) {
    return Table.create(
        "Constrictivity",
        StringColumn.create("axis", results.stream().map(r -> r.axis().symbol()).toList()),
        DoubleColumn.create(
            "r_max [m]", results.stream().mapToDouble(Constrictivity::poreRadius).toArray()),
        DoubleColumn.create(
            "r_min [m]", results.stream().mapToDouble(Constrictivity::throatRadius).toArray()),
        DoubleColumn.create(
            "β [-]", results.stream().mapToDouble(Constrictivity::constrictivity).toArray()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Constrictivity along %s: β = %.4f (r_min = %.3g m, r_max = %.3g m)",
        axis.symbol(),
        constrictivity(),
        throatRadius,
        poreRadius);
  }
}
