package org.labyrinth.homogenization;

import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * The flow through each face of each voxel, from the concentrations and the conductances between
 * the voxels. What goes into a voxel comes out of it, up to the residual of the solve.
 */
final class FaceFlows {
  private final ThroughPlaneProblem problem;
  private final ScalarField concentration;

  FaceFlows(ThroughPlaneSolution solution) {
    problem = solution.problem();
    concentration = solution.concentration();
  }

  /**
   * The flow through one face, positive towards higher indices.
   *
   * @param voxel (z, y, x)
   * @param axis the normal of the face
   * @param side 0: the face towards lower indices; 1: towards higher
   * @return the flow over D Δc [m]; 0 where none passes
   */
  double through(int[] voxel, Axis axis, int side) {
    double c = at(voxel);
    if (Double.isNaN(c)) {
      return 0;
    }
    int[] other = voxel.clone();
    int count = shape().along(axis);
    other[axis.index()] += 2 * side - 1;
    boolean outside = other[axis.index()] < 0 || other[axis.index()] >= count;
    if (outside && axis == problem.axis()) {
      return half(axis) * conductivity(voxel) * (side == 0 ? 1 - c : c);
    }
    if (outside && (!problem.wrap().along(axis) || count == 1)) {
      return 0;
    }
    other[axis.index()] = Math.floorMod(other[axis.index()], count);
    double beyond = at(other);
    return Double.isNaN(beyond) ? 0 : (2 * side - 1) * between(voxel, other, axis) * (c - beyond);
  }

  private double between(int[] voxel, int[] other, Axis axis) {
    double k = conductivity(voxel);
    double beyond = conductivity(other);
    return half(axis) * k * beyond / (k + beyond);
  }

  /** The conductance of half a voxel of conductivity 1: A / (h/2) [m]. */
  private double half(Axis axis) {
    Spacing spacing = problem.image().spacing();
    return 2 * spacing.faceArea(axis) / spacing.along(axis);
  }

  private double at(int[] voxel) {
    return concentration.at(voxel[0], voxel[1], voxel[2]);
  }

  private double conductivity(int[] voxel) {
    VoxelImage image = problem.image();
    return problem.conductivities().of(image.label(voxel[0], voxel[1], voxel[2]));
  }

  private Shape shape() {
    return problem.image().shape();
  }
}
