package org.labyrinth.homogenization;

import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.GradedProfile;
import org.labyrinth.geometry.Slabs;

/**
 * The transport efficiency B(x) through an image, slab by slab: what a one-dimensional model of a
 * graded electrode asks for.
 *
 * <p>A slab is measured by itself, c fixed on both of its faces. In the image its faces are no
 * planes of one concentration: fixing c there joins all points of the plane, and joining points of
 * a network never raises its resistance (Rayleigh's monotonicity law; Doyle and Snell 1984, ch. 4).
 * So the slabs in series conduct at least as well as the image,
 *
 * <p>B ≤ 1 / Σ (h_s/L) / B_s,
 *
 * <p>on voxels exactly, since the plane between two voxels lies between their two half resistances.
 * Each cut into thinner slabs can only raise the right-hand side, up to the harmonic mean of ε over
 * single slices; equal they are where nothing changes along the axis, or nothing across it. A cut
 * saves the resistance of the crowding within about a pore of the plane: the same at every cut of a
 * uniform medium, so the excess grows as the number of cuts, as pore size over slab thickness. So B
 * of a slab belongs to the material only if the slab is many pores thick.
 */
public final class TransportProfiles {
  private TransportProfiles() {}

  /**
   * B(x) of one phase in an insulating rest, sides closed.
   *
   * @param slabs the image in slabs, normal to the direction of transport
   * @param phase the label that conducts
   * @param solver for each slab
   * @return B [-] in each slab, 0 where the phase does not connect its faces
   * @throws org.labyrinth.numerics.SolverException if the solver fails on a slab
   */
  public static GradedProfile transportEfficiency(
      Slabs slabs, int phase, ThroughPlaneSolver solver) {
    return transportEfficiency(slabs, PhaseConductivities.only(phase), Boundary.OPEN, solver);
  }

  /**
   * B(x) of any phases, sides closed or periodic.
   *
   * @param slabs the image in slabs, normal to the direction of transport
   * @param conductivities what each phase conducts
   * @param sides of every slab
   * @param solver for each slab
   * @return B [-] in each slab, 0 where no phase connects its faces
   * @throws org.labyrinth.numerics.SolverException if the solver fails on a slab
   */
  public static GradedProfile transportEfficiency(
      Slabs slabs, PhaseConductivities conductivities, Boundary sides, ThroughPlaneSolver solver) {
    return slabs.measure(
        "transport efficiency",
        "-",
        slab ->
            efficiency(new ThroughPlaneProblem(slab, conductivities, slabs.axis(), sides), solver));
  }

  /** B, which only round-off lifts above Wiener's bound; a model would refuse a B above 1. */
  private static double efficiency(ThroughPlaneProblem problem, ThroughPlaneSolver solver) {
    ThroughPlaneSolution solution = solver.solve(problem);
    return Math.min(solution.transportEfficiency(), solution.meanConductivity());
  }

  /**
   * B of the slabs in series, 1 / Σ (h_s/L) / B_s: what a one-dimensional model makes of the
   * profile, and never below the B of the image.
   *
   * @param transportEfficiency B(x) [-]
   * @return the harmonic mean, 0 if a slab is blocked [-]
   */
  public static double inSeries(GradedProfile transportEfficiency) {
    return 1 / transportEfficiency.map("resistivity", "-", b -> 1 / b).mean();
  }
}
