package org.labyrinth.homogenization;

import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.Wrap;

/**
 * Steady diffusion from one outer face of an image to the opposite one: ∇·(D∇c) = 0 in the
 * conducting phases, c = 1 on the face before the first voxel along the axis and c = 0 on the face
 * behind the last (half a voxel from their centres), no flux through any other face.
 *
 * @param image the material
 * @param conductivities what each phase conducts
 * @param axis the direction of transport
 * @param sides OPEN: no flux through the four other faces; PERIODIC: what leaves through one comes
 *     in through the one opposite
 */
public record ThroughPlaneProblem(
    VoxelImage image, PhaseConductivities conductivities, Axis axis, Boundary sides) {

  /**
   * A problem with closed sides.
   *
   * @param image the material
   * @param conductivities what each phase conducts
   * @param axis the direction of transport
   */
  public ThroughPlaneProblem(VoxelImage image, PhaseConductivities conductivities, Axis axis) {
    this(image, conductivities, axis, Boundary.OPEN);
  }

  /**
   * One conducting phase in an insulating rest.
   *
   * @param image the material
   * @param phase the label that conducts
   * @param axis the direction of transport
   * @return the problem
   */
  public static ThroughPlaneProblem of(VoxelImage image, int phase, Axis axis) {
    return new ThroughPlaneProblem(image, PhaseConductivities.only(phase), axis);
  }

  /**
   * The same problem with other sides.
   *
   * @param sides closed or periodic
   * @return the problem
   */
  public ThroughPlaneProblem withSides(Boundary sides) {
    return new ThroughPlaneProblem(image, conductivities, axis, sides);
  }

  /** The axes along which the image repeats. */
  Wrap wrap() {
    return sides == Boundary.PERIODIC ? Wrap.across(axis) : Wrap.NONE;
  }

  /**
   * The distance between the two fixed faces.
   *
   * @return L [m]
   */
  public double length() {
    return image.shape().along(axis) * image.spacing().along(axis);
  }

  /**
   * The area of each fixed face.
   *
   * @return A [m²]
   */
  public double area() {
    return image.shape().voxels()
        / (double) image.shape().along(axis)
        * image.spacing().faceArea(axis);
  }

  /**
   * The mean conductivity Σ ε^α D^α, the porosity where one phase conducts with 1. It is the upper
   * Wiener bound on the transport efficiency.
   *
   * @return Σ ε^α D^α [-]
   */
  public double meanConductivity() {
    return conductivities.mean(image);
  }
}
