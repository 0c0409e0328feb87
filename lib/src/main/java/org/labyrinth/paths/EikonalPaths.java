package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * Shortest paths in any direction: the arrival time T of a front that leaves the inlet face at unit
 * speed and goes round the solid, |∇T| = 1, by the fast marching method. Sources: Sethian (1996),
 * doi 10.1073/pnas.93.4.1591; second-order differences: Sethian (1999), doi
 * 10.1137/S0036144598347059.
 *
 * <p>T tends to the length of the true geodesic as voxels shrink, as a rule from above. Where paths
 * are straight from the inlet plane it is exact. Elsewhere the error is of first order in the
 * voxel, h, since every path bends at corners of the solid where T has a fan: about 0.14 h/L a bend
 * with second-order differences, h ln(1/h) and several times larger with first-order ones.
 * Staircases add to it where walls are inclined.
 *
 * <p>What is allowed: fronts pass through voxel faces only, and between two neighbours of a voxel
 * that share an edge; they never squeeze through where two solids touch.
 *
 * @param order of the upwind differences, 1 or 2
 */
public record EikonalPaths(int order) implements PathMethod {
  /** Second-order differences. */
  public EikonalPaths() {
    this(2);
  }

  public EikonalPaths {
    if (order != 1 && order != 2) {
      throw new IllegalArgumentException(
          "order = %d must be 1 or 2: differences of the eikonal equation".formatted(order));
    }
  }

  @Override
  public PathLengths measure(VoxelImage image, int phase, Axis axis) {
    PaddedPhase padded = new PaddedPhase(image, phase);
    FastMarching march = new FastMarching(padded, image.spacing(), order);
    for (int voxel : padded.slice(axis, 0)) {
      march.start(voxel, image.spacing().along(axis) / 2);
    }
    return PathLengths.gather(name(), image, axis, padded, march.run());
  }

  @Override
  public String name() {
    return order == 1 ? "eikonal, first order" : "eikonal";
  }
}
