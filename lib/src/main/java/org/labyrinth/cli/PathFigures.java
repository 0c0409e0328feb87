package org.labyrinth.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.paths.Connectivity;
import org.labyrinth.paths.Constrictivity;
import org.labyrinth.paths.EikonalPaths;
import org.labyrinth.paths.PathLengths;

/**
 * The ways through the phase along one axis. Maps of distances and roles are not kept.
 *
 * @param axis the direction
 * @param geometricTortuosity τ_g, +∞ without a path [-]
 * @param quantiles of L_path / L: shortest, q05, median, q95, longest [-]
 * @param percolatingFraction of the phase [-]
 * @param deadEndFraction of the phase [-]
 * @param isolatedFraction of the phase [-]
 * @param constrictivity β and its two radii
 */
record PathFigures(
    Axis axis,
    double geometricTortuosity,
    Map<String, Double> quantiles,
    double percolatingFraction,
    double deadEndFraction,
    double isolatedFraction,
    Constrictivity constrictivity) {

  /** Measures along one axis, in three steps. */
  static PathFigures of(MeasurePlan plan, Axis axis, Progress progress) {
    VoxelImage image = plan.image();
    progress.step("shortest paths along " + axis.symbol());
    PathLengths paths = new EikonalPaths().measure(image, plan.phase(), axis);
    progress.step("dead ends along " + axis.symbol());
    Connectivity connectivity = Connectivity.of(image, plan.phase(), axis, plan.sides());
    progress.step("constrictivity along " + axis.symbol());
    return new PathFigures(
        axis,
        paths.geometricTortuosity(),
        quantiles(paths),
        connectivity.percolatingFraction(),
        connectivity.deadEndFraction(),
        connectivity.isolatedFraction(),
        Constrictivity.of(image, plan.phase(), axis));
  }

  private static Map<String, Double> quantiles(PathLengths paths) {
    Map<String, Double> quantiles = new LinkedHashMap<>();
    quantiles.put("shortest", paths.quantile(0));
    quantiles.put("q05", paths.quantile(0.05));
    quantiles.put("median", paths.quantile(0.5));
    quantiles.put("q95", paths.quantile(0.95));
    quantiles.put("longest", paths.quantile(1));
    return quantiles;
  }
}
