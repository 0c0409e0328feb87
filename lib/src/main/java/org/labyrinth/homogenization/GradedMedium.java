package org.labyrinth.homogenization;

import java.util.List;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.GradedProfile;
import org.labyrinth.geometry.Profiles;
import org.labyrinth.geometry.Slabs;
import org.labyrinth.numerics.Grid1D;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * All that the averaged equation knows of a porous medium, through its thickness: ε(x), a(x) and
 * B(x) on the same cells. {@code AveragedDiffusion.builder().medium(…)} takes it as it is.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the cells differ.
 *
 * @param porosity ε [-]
 * @param specificArea a [1/m]
 * @param transportEfficiency B [-]
 */
public record GradedMedium(
    GradedProfile porosity, GradedProfile specificArea, GradedProfile transportEfficiency) {
  public GradedMedium {
    for (GradedProfile profile : List.of(specificArea, transportEfficiency)) {
      if (!profile.edges().equals(porosity.edges())) {
        throw new IllegalArgumentException(
            "cells of the %s = %d from %s to %s m must be those of the %s: graded medium"
                .formatted(
                    profile.quantity(),
                    profile.cells(),
                    profile.edges().get(0),
                    profile.edges().get(profile.cells()),
                    porosity.quantity()));
      }
    }
  }

  /**
   * Measures a medium: ε by counting voxels, a by Crofton's estimate, which tends to the true area,
   * B by the through-plane problem on each slab ({@link TransportProfiles} says what that means).
   * Beyond the image there is no interface; sides are closed.
   *
   * @param slabs the image in slabs, normal to the direction of transport; each many pores thick
   * @param phase the label of the pores
   * @param solver for B
   * @return ε, a and B in each slab
   * @throws org.labyrinth.numerics.SolverException if the solver fails on a slab
   */
  public static GradedMedium measured(Slabs slabs, int phase, ThroughPlaneSolver solver) {
    return new GradedMedium(
        Profiles.volumeFraction(slabs, phase),
        Profiles.crofton(slabs, phase, Boundary.OPEN),
        TransportProfiles.transportEfficiency(slabs, phase, solver));
  }

  /**
   * The same medium with another specific area: by counting faces, say, to be compared with a
   * simulation on voxels.
   *
   * @param value a [1/m] on the same cells
   * @return the medium
   */
  public GradedMedium withSpecificArea(GradedProfile value) {
    return new GradedMedium(porosity, value, transportEfficiency);
  }

  /**
   * The cells.
   *
   * @return one a slab
   */
  public Grid1D grid() {
    return porosity.grid();
  }

  /**
   * The three profiles side by side.
   *
   * @return columns {@code x [m]}, {@code ε [-]}, {@code a [1/m]}, {@code B [-]}, {@code τ [-]}
   */
  public Table toTable() {
    double[] epsilon = porosity.cellValues();
    double[] b = transportEfficiency.cellValues();
    DoubleColumn tau = DoubleColumn.create("τ [-]");
    for (int i = 0; i < b.length; i++) {
      tau.append(b[i] > 0 ? epsilon[i] / b[i] : Double.POSITIVE_INFINITY);
    }
    return Table.create(
        "graded medium",
        DoubleColumn.create("x [m]", porosity.positions()),
        DoubleColumn.create("ε [-]", epsilon),
        DoubleColumn.create("a [1/m]", specificArea.cellValues()),
        DoubleColumn.create("B [-]", b),
        tau);
  }
}
