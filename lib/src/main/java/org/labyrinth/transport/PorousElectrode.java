package org.labyrinth.transport;

import java.util.Optional;
import org.labyrinth.homogenization.GradedMedium;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/**
 * The charge balance of a porous electrode with electrolyte of uniform composition (Newman and
 * Tobias 1962, doi 10.1149/1.2425269): i_e = −B κ ∂x φ_e, i_s = −σ ∂x φ_s, ∂x i_e = a j = −∂x i_s,
 * j = j(φ_s − φ_e − U).
 *
 * @param side which way round it stands
 * @param grid the finite volumes, from one collector or separator face to the other
 * @param specificArea a, above 0 in every cell [1/m]
 * @param transportEfficiency B, in (0, 1] in every cell [-]
 * @param electrolyteConductivity κ of the bulk electrolyte, above 0 [S/m]
 * @param solidConductivity σ, effective already, above 0 [S/m]
 * @param kinetics j(η)
 * @param equilibriumPotential U [V]
 * @param current i through the cell per cross-section, above 0 on discharge [A/m²]
 */
public record PorousElectrode(
    ElectrodeSide side,
    Grid1D grid,
    Profile specificArea,
    Profile transportEfficiency,
    Profile electrolyteConductivity,
    Profile solidConductivity,
    Kinetics kinetics,
    double equilibriumPotential,
    double current) {
  private static final String PLACE = "porous electrode";

  public PorousElectrode {
    double any = Double.MAX_VALUE;
    Require.positive("specific area", specificArea, grid, any, "1/m", PLACE);
    Require.positive("transport efficiency", transportEfficiency, grid, 1, "[-]", PLACE);
    Require.positive("electrolyte conductivity", electrolyteConductivity, grid, any, "S/m", PLACE);
    Require.positive("solid conductivity", solidConductivity, grid, any, "S/m", PLACE);
    Require.finite("equilibrium potential", equilibriumPotential, "V", PLACE);
    Require.finite("current", current, "A/m²", PLACE);
  }

  /**
   * Starts a problem: a negative electrode with U = 0, unless said otherwise.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same electrode at another current.
   *
   * @param other i [A/m²]
   * @return the problem
   */
  public PorousElectrode withCurrent(double other) {
    return toBuilder().current(other).build();
  }

  /**
   * The same electrode with other kinetics.
   *
   * @param other j(η)
   * @return the problem
   */
  public PorousElectrode withKinetics(Kinetics other) {
    return toBuilder().kinetics(other).build();
  }

  /**
   * The same electrode on another grid.
   *
   * @param other the finite volumes
   * @return the problem
   */
  public PorousElectrode withGrid(Grid1D other) {
    return toBuilder().grid(other).build();
  }

  /**
   * A builder that holds all of this problem, to change some of it.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder()
        .side(side)
        .grid(grid)
        .specificArea(specificArea)
        .transportEfficiency(transportEfficiency)
        .electrolyteConductivity(electrolyteConductivity)
        .solidConductivity(solidConductivity)
        .kinetics(kinetics)
        .equilibriumPotential(equilibriumPotential)
        .current(current);
  }

  /** Collects the parts of a problem; all are due but the side and U. */
  public static final class Builder {
    private ElectrodeSide side = ElectrodeSide.NEGATIVE;
    private Optional<Grid1D> grid = Optional.empty();
    private Optional<Profile> specificArea = Optional.empty();
    private Optional<Profile> transportEfficiency = Optional.empty();
    private Optional<Profile> electrolyteConductivity = Optional.empty();
    private Optional<Profile> solidConductivity = Optional.empty();
    private Optional<Kinetics> kinetics = Optional.empty();
    private double equilibriumPotential;
    private Optional<Double> current = Optional.empty();

    private Builder() {}

    /**
     * Sets which way round it stands.
     *
     * @param value negative or positive
     * @return this
     */
    public Builder side(ElectrodeSide value) {
      side = value;
      return this;
    }

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
     * Sets a and B from what was measured on an image. The grid may be the medium's own, or any
     * other.
     *
     * @param value the profiles
     * @return this
     */
    public Builder medium(GradedMedium value) {
      return specificArea(value.specificArea().profile())
          .transportEfficiency(value.transportEfficiency().profile());
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
     * Sets κ.
     *
     * @param value over x [S/m]
     * @return this
     */
    public Builder electrolyteConductivity(Profile value) {
      electrolyteConductivity = Optional.of(value);
      return this;
    }

    /**
     * Sets κ, the same everywhere.
     *
     * @param value κ [S/m]
     * @return this
     */
    public Builder electrolyteConductivity(double value) {
      return electrolyteConductivity(Profile.constant(value));
    }

    /**
     * Sets σ, effective.
     *
     * @param value over x [S/m]
     * @return this
     */
    public Builder solidConductivity(Profile value) {
      solidConductivity = Optional.of(value);
      return this;
    }

    /**
     * Sets σ, effective, the same everywhere.
     *
     * @param value σ [S/m]
     * @return this
     */
    public Builder solidConductivity(double value) {
      return solidConductivity(Profile.constant(value));
    }

    /**
     * Sets j(η).
     *
     * @param value the kinetics
     * @return this
     */
    public Builder kinetics(Kinetics value) {
      kinetics = Optional.of(value);
      return this;
    }

    /**
     * Sets U.
     *
     * @param value U [V]
     * @return this
     */
    public Builder equilibriumPotential(double value) {
      equilibriumPotential = value;
      return this;
    }

    /**
     * Sets i.
     *
     * @param value i, above 0 on discharge [A/m²]
     * @return this
     */
    public Builder current(double value) {
      current = Optional.of(value);
      return this;
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public PorousElectrode build() {
      return new PorousElectrode(
          side,
          grid.orElseThrow(() -> missing("grid")),
          specificArea.orElseThrow(() -> missing("specificArea")),
          transportEfficiency.orElseThrow(() -> missing("transportEfficiency")),
          electrolyteConductivity.orElseThrow(() -> missing("electrolyteConductivity")),
          solidConductivity.orElseThrow(() -> missing("solidConductivity")),
          kinetics.orElseThrow(() -> missing("kinetics")),
          equilibriumPotential,
          current.orElseThrow(() -> missing("current")));
    }

    private static IllegalArgumentException missing(String part) {
      return new IllegalArgumentException("%s must be given: %s".formatted(part, PLACE));
    }
  }
}
