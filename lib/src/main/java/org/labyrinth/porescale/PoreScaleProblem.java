package org.labyrinth.porescale;

import java.util.Optional;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;

/**
 * Diffusion in the pores of an image with a reaction on the pores' walls: ∂c/∂t = ∇·(D∇c) in the
 * pores, D ∂c/∂n = k (c_eq − c) + r₀ on the interface (n out of the pore), an end at either outer
 * face normal to an axis, the other outer faces closed. Nothing is averaged.
 *
 * <p>Only accessible pores take part: those that faces connect to an end where c is held or a film
 * lets salt through, or to either end if neither does. Sealed pores count as solid.
 *
 * @param image the material
 * @param phase the label of the pores
 * @param axis the direction from the left end to the right
 * @param diffusivity D in the pores, above 0 [m²/s]
 * @param reaction what the interface gives, per area of interface
 * @param left the end at the outer face before the first voxel; a flux is per area of the whole
 *     face and enters evenly through its accessible pores
 * @param right the end behind the last voxel
 * @param initial c at t = 0, finite [mol/m³]
 */
public record PoreScaleProblem(
    VoxelImage image,
    int phase,
    Axis axis,
    double diffusivity,
    Reaction reaction,
    End left,
    End right,
    double initial) {
  public PoreScaleProblem {
    if (image.shape().voxels() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "voxels = %d must be at most %d: pore-scale problem"
              .formatted(image.shape().voxels(), Integer.MAX_VALUE));
    }
    if (!(diffusivity > 0 && diffusivity < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "diffusivity = %s m²/s must be positive and finite: pore-scale problem"
              .formatted(diffusivity));
    }
    if (!Double.isFinite(initial)) {
      throw new IllegalArgumentException(
          "initial concentration = %s mol/m³ must be finite: pore-scale problem"
              .formatted(initial));
    }
  }

  /**
   * Starts a problem: label 1 conducts, both ends closed, no reaction, c = 0 at first, unless said
   * otherwise.
   *
   * @param image the material
   * @param axis from the left end to the right
   * @return the builder
   */
  public static Builder builder(VoxelImage image, Axis axis) {
    return new Builder(image, axis);
  }

  /**
   * The distance between the two ends.
   *
   * @return L [m]
   */
  public double length() {
    return image.shape().along(axis) * image.spacing().along(axis);
  }

  /**
   * The area of the image normal to the axis, solid included.
   *
   * @return A [m²]
   */
  public double area() {
    return image.shape().voxels() * image.spacing().voxelVolume() / length();
  }

  /**
   * The pores that take part.
   *
   * @return an image with 1 in accessible pores and 0 everywhere else
   */
  public VoxelImage accessiblePores() {
    boolean[] accessible = AccessiblePores.of(this);
    int page = image.shape().page();
    int nx = image.shape().nx();
    return VoxelImage.from(
        image.shape(), image.spacing(), (z, y, x) -> accessible[z * page + y * nx + x] ? 1 : 0);
  }

  /**
   * The same problem with another reaction.
   *
   * @param other what the interface gives
   * @return the problem
   */
  public PoreScaleProblem withReaction(Reaction other) {
    return new PoreScaleProblem(image, phase, axis, diffusivity, other, left, right, initial);
  }

  /** Collects the parts of a problem; the diffusivity is due. */
  public static final class Builder {
    private final VoxelImage image;
    private final Axis axis;
    private int phase = 1;
    private Optional<Double> diffusivity = Optional.empty();
    private Reaction reaction = Reaction.none();
    private End left = End.flux(0);
    private End right = End.flux(0);
    private double initial;

    private Builder(VoxelImage image, Axis axis) {
      this.image = image;
      this.axis = axis;
    }

    /**
     * Sets the label of the pores.
     *
     * @param value the label
     * @return this
     */
    public Builder phase(int value) {
      phase = value;
      return this;
    }

    /**
     * Sets D.
     *
     * @param value D [m²/s]
     * @return this
     */
    public Builder diffusivity(double value) {
      diffusivity = Optional.of(value);
      return this;
    }

    /**
     * Sets what the interface gives.
     *
     * @param value r
     * @return this
     */
    public Builder reaction(Reaction value) {
      reaction = value;
      return this;
    }

    /**
     * Sets the end before the first voxel.
     *
     * @param value the end
     * @return this
     */
    public Builder left(End value) {
      left = value;
      return this;
    }

    /**
     * Sets the end behind the last voxel.
     *
     * @param value the end
     * @return this
     */
    public Builder right(End value) {
      right = value;
      return this;
    }

    /**
     * Sets c at t = 0.
     *
     * @param value c [mol/m³]
     * @return this
     */
    public Builder initial(double value) {
      initial = value;
      return this;
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public PoreScaleProblem build() {
      double d =
          diffusivity.orElseThrow(
              () -> new IllegalArgumentException("diffusivity must be given: pore-scale problem"));
      return new PoreScaleProblem(image, phase, axis, d, reaction, left, right, initial);
    }
  }
}
