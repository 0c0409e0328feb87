package org.labyrinth.transport;

import java.util.Optional;
import org.labyrinth.homogenization.GradedMedium;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/**
 * The averaged salt balance in one dimension, ∂(εc)/∂t = ∂x(B D ∂x c) + a r, with c the intrinsic
 * average and r = k (c_eq − c) + r₀(x, t). Source: Whitaker, <i>The Method of Volume Averaging</i>
 * (1999), ch. 1, doi 10.1007/978-94-017-3389-2.
 *
 * @param grid the finite volumes
 * @param porosity ε, in (0, 1] in every cell [-]
 * @param specificArea a, not negative [1/m]
 * @param transportEfficiency B, in [0, 1] in every cell [-]
 * @param diffusivity D of the bulk fluid, above 0 [m²/s]
 * @param reaction r
 * @param left the end at the grid's first face
 * @param right the end at its last face
 * @param initial c at t = 0 [mol/m³]
 */
public record AveragedDiffusion(
    Grid1D grid,
    Profile porosity,
    Profile specificArea,
    Profile transportEfficiency,
    Profile diffusivity,
    Reaction reaction,
    End left,
    End right,
    Profile initial) {
  private static final String PLACE = "averaged diffusion";

  public AveragedDiffusion {
    Require.positive("porosity", porosity, grid, 1, "[-]", PLACE);
    Require.notNegative("specific area", specificArea, grid, Double.MAX_VALUE, "1/m", PLACE);
    Require.notNegative("transport efficiency", transportEfficiency, grid, 1, "[-]", PLACE);
    Require.positive("diffusivity", diffusivity, grid, Double.MAX_VALUE, "m²/s", PLACE);
    for (int i = 0; i < grid.cells(); i++) {
      double c = initial.mean(grid.face(i), grid.face(i + 1));
      Require.finite("initial concentration", c, "mol/m³", PLACE);
    }
  }

  /**
   * Starts a problem: both ends closed, no reaction, c = 0 at first, unless said otherwise.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same problem on another grid.
   *
   * @param other the finite volumes
   * @return the problem
   */
  public AveragedDiffusion withGrid(Grid1D other) {
    return toBuilder().grid(other).build();
  }

  /**
   * A builder that holds all of this problem, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .grid(grid)
        .porosity(porosity)
        .specificArea(specificArea)
        .transportEfficiency(transportEfficiency)
        .diffusivity(diffusivity)
        .reaction(reaction)
        .left(left)
        .right(right)
        .initial(initial);
  }

  /** Collects the parts of a problem; grid, porosity, transport efficiency, diffusivity are due. */
  public static final class Builder {
    private Optional<Grid1D> grid = Optional.empty();
    private Optional<Profile> porosity = Optional.empty();
    private Optional<Profile> specificArea = Optional.empty();
    private Optional<Profile> transportEfficiency = Optional.empty();
    private Optional<Profile> diffusivity = Optional.empty();
    private Optional<Reaction> reaction = Optional.empty();
    private End left = End.flux(0);
    private End right = End.flux(0);
    private Profile initial = Profile.constant(0);

    private Builder() {}

    /**
     * Sets the finite volumes.
     *
     * @param value the grid
     * @return this
     */
    public Builder grid(Grid1D value) {
      grid = Optional.of(value);
      return this;
    }

    /**
     * Sets ε, a and B from what was measured on an image. The grid may be the medium's own, or any
     * other.
     *
     * @param value the profiles
     * @return this
     */
    public Builder medium(GradedMedium value) {
      return porosity(value.porosity().profile())
          .specificArea(value.specificArea().profile())
          .transportEfficiency(value.transportEfficiency().profile());
    }

    /**
     * Sets ε.
     *
     * @param value over x [-]
     * @return this
     */
    public Builder porosity(Profile value) {
      porosity = Optional.of(value);
      return this;
    }

    /**
     * Sets ε, the same everywhere.
     *
     * @param value ε [-]
     * @return this
     */
    public Builder porosity(double value) {
      return porosity(Profile.constant(value));
    }

    /**
     * Sets a.
     *
     * @param value over x [1/m]
     * @return this
     */
    public Builder specificArea(Profile value) {
      specificArea = Optional.of(value);
      return this;
    }

    /**
     * Sets a, the same everywhere.
     *
     * @param value a [1/m]
     * @return this
     */
    public Builder specificArea(double value) {
      return specificArea(Profile.constant(value));
    }

    /**
     * Sets B.
     *
     * @param value over x [-]
     * @return this
     */
    public Builder transportEfficiency(Profile value) {
      transportEfficiency = Optional.of(value);
      return this;
    }

    /**
     * Sets B, the same everywhere.
     *
     * @param value B [-]
     * @return this
     */
    public Builder transportEfficiency(double value) {
      return transportEfficiency(Profile.constant(value));
    }

    /**
     * Sets D.
     *
     * @param value over x [m²/s]
     * @return this
     */
    public Builder diffusivity(Profile value) {
      diffusivity = Optional.of(value);
      return this;
    }

    /**
     * Sets D, the same everywhere.
     *
     * @param value D [m²/s]
     * @return this
     */
    public Builder diffusivity(double value) {
      return diffusivity(Profile.constant(value));
    }

    /**
     * Sets r; it needs a specific area.
     *
     * @param value r
     * @return this
     */
    public Builder reaction(Reaction value) {
      reaction = Optional.of(value);
      return this;
    }

    /**
     * Sets the end at the first face.
     *
     * @param value the end
     * @return this
     */
    public Builder left(End value) {
      left = value;
      return this;
    }

    /**
     * Sets the end at the last face.
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
     * @param value over x [mol/m³]
     * @return this
     */
    public Builder initial(Profile value) {
      initial = value;
      return this;
    }

    /**
     * Sets c at t = 0, the same everywhere.
     *
     * @param value c [mol/m³]
     * @return this
     */
    public Builder initial(double value) {
      return initial(Profile.constant(value));
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public AveragedDiffusion build() {
      if (reaction.isPresent() && specificArea.isEmpty()) {
        throw missing("specificArea, which a reaction needs,");
      }
      return new AveragedDiffusion(
          grid.orElseThrow(() -> missing("grid")),
          porosity.orElseThrow(() -> missing("porosity")),
          specificArea.orElse(Profile.constant(0)),
          transportEfficiency.orElseThrow(() -> missing("transportEfficiency")),
          diffusivity.orElseThrow(() -> missing("diffusivity")),
          reaction.orElse(Reaction.none()),
          left,
          right,
          initial);
    }

    private static IllegalArgumentException missing(String part) {
      return new IllegalArgumentException("%s must be given: %s".formatted(part, PLACE));
    }
  }
}
