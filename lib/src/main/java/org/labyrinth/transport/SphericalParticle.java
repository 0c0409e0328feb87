package org.labyrinth.transport;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;

/**
 * Diffusion inside one sphere, ∂c/∂t = r⁻² ∂r(r² D(c) ∂r c), as lithium diffuses in a particle of
 * active material: symmetric about the centre, and at the surface whatever an {@link End} says.
 * Source: Crank, <i>The Mathematics of Diffusion</i> (1975), ch. 6.
 *
 * @param radius R, above 0 [m]
 * @param diffusivity D over c, above 0 [mol/m³ to m²/s]
 * @param surface what happens at r = R; a flux is counted <em>into</em> the particle
 * @param initial c at t = 0, over r from 0 to R [m to mol/m³]
 */
public record SphericalParticle(
    double radius, ScalarFunction diffusivity, End surface, Profile initial) {
  private static final String PLACE = "spherical particle";

  /** Where the initial state is looked at before it is trusted. */
  private static final int SAMPLES = 32;

  public SphericalParticle {
    Require.positive("radius", radius, "m", PLACE);
    Grid1D grid = Grid1D.uniform(0, radius, SAMPLES);
    for (double c : initial.means(grid)) {
      Require.finite("initial concentration", c, "mol/m³", PLACE);
      Require.positive("diffusivity", diffusivity.at(c), "m²/s", PLACE);
    }
  }

  /**
   * Starts a problem: a closed surface and c = 0 at first, unless said otherwise.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this problem, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().radius(radius).diffusivity(diffusivity).surface(surface).initial(initial);
  }

  /**
   * The time in which a change at the surface is felt at the centre, t_d = R²/D with D at the mean
   * initial concentration. Beside it a discharge is slow or fast.
   *
   * @return t_d [s]
   */
  public double diffusionTime() {
    return radius * radius / diffusivity.at(shellMean(0, radius));
  }

  /**
   * The mean initial concentration of a shell, by volume.
   *
   * @param from its inner radius [m]
   * @param to its outer radius [m]
   * @return ∫ c r² dr / ∫ r² dr [mol/m³]
   */
  double shellMean(double from, double to) {
    double square = (from * from + from * to + to * to) / 3;
    return initial.times(Profile.of(r -> r * r / square)).mean(from, to);
  }

  /** Collects the parts of a problem; radius and diffusivity are due. */
  public static final class Builder {
    private Optional<Double> radius = Optional.empty();
    private Optional<ScalarFunction> diffusivity = Optional.empty();
    private End surface = End.flux(0);
    private Profile initial = Profile.constant(0);

    private Builder() {}

    /**
     * Sets R.
     *
     * @param value R [m]
     * @return this
     */
    public Builder radius(double value) {
      radius = Optional.of(value);
      return this;
    }

    /**
     * Sets D over c.
     *
     * @param value c [mol/m³] to D [m²/s]
     * @return this
     */
    public Builder diffusivity(ScalarFunction value) {
      diffusivity = Optional.of(value);
      return this;
    }

    /**
     * Sets D, the same for every c.
     *
     * @param value D [m²/s]
     * @return this
     */
    public Builder diffusivity(double value) {
      return diffusivity(ScalarFunction.constant(value));
    }

    /**
     * Sets what happens at the surface.
     *
     * @param value a held concentration, a flux into the particle, or a film
     * @return this
     */
    public Builder surface(End value) {
      surface = value;
      return this;
    }

    /**
     * Sets the reaction current at the surface: j/F leaves the particle.
     *
     * @param value j, above 0 where lithium leaves [A/m²]
     * @return this
     */
    public Builder reactionCurrent(double value) {
      return reactionCurrent(t -> value);
    }

    /**
     * Sets a reaction current that changes in time.
     *
     * @param value t [s] to j, above 0 where lithium leaves [A/m²]
     * @return this
     */
    public Builder reactionCurrent(DoubleUnaryOperator value) {
      return surface(End.flux(t -> -value.applyAsDouble(t) / PhysicalConstants.FARADAY));
    }

    /**
     * Sets c at t = 0.
     *
     * @param value over r [m to mol/m³]
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
    public SphericalParticle build() {
      return new SphericalParticle(
          radius.orElseThrow(() -> missing("radius")),
          diffusivity.orElseThrow(() -> missing("diffusivity")),
          surface,
          initial);
    }

    private static IllegalArgumentException missing(String part) {
      return new IllegalArgumentException("%s must be given: %s".formatted(part, PLACE));
    }
  }
}
