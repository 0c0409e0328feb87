package org.labyrinth.porescale;

import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.transport.AveragedDiffusion;

/**
 * What the averaged equation knows of a pore-scale problem: three numbers, measured on the pores
 * that take part in it.
 *
 * @param porosity ε of the accessible pores [-]
 * @param specificArea a by counting voxel faces: the area on which the pore-scale model reacts, and
 *     therefore the consistent one, though it is 3/2 of the true area of a smooth surface [1/m]
 * @param transportEfficiency B along the axis, sides closed as there [-]
 */
public record MeasuredMedium(double porosity, double specificArea, double transportEfficiency) {
  /**
   * Measures.
   *
   * @param problem the pore-scale problem
   * @return ε, a and B of its accessible pores
   */
  public static MeasuredMedium of(PoreScaleProblem problem) {
    VoxelImage pores = problem.accessiblePores();
    return new MeasuredMedium(
        PhaseAverage.volumeFraction(pores, 1),
        SpecificArea.faceCount(pores, 1, Boundary.OPEN),
        new MultigridSolver()
            .solve(ThroughPlaneProblem.of(pores, 1, problem.axis()))
            .transportEfficiency());
  }

  /**
   * The rate constant that gives the averaged equation a Thiele modulus φ, φ² = a k L² / (B D): the
   * shape of its steady profile depends on φ alone.
   *
   * @param thieleModulus φ, from well below 1 for a flat profile to well above for a steep one [-]
   * @param problem for L and D
   * @return k [m/s]
   */
  public double rateConstant(double thieleModulus, PoreScaleProblem problem) {
    double lengths = thieleModulus / problem.length();
    return lengths * lengths * transportEfficiency * problem.diffusivity() / specificArea;
  }

  /**
   * The averaged equation that claims to describe a pore-scale problem: the same ends, reaction and
   * diffusivity, and this medium instead of the pores.
   *
   * @param problem the pore-scale problem
   * @param cells finite volumes along the axis, all of one width
   * @return the averaged problem on x from 0 to the image's length
   */
  public AveragedDiffusion equation(PoreScaleProblem problem, int cells) {
    return AveragedDiffusion.builder()
        .grid(Grid1D.uniform(0, problem.length(), cells))
        .porosity(porosity)
        .specificArea(specificArea)
        .transportEfficiency(transportEfficiency)
        .diffusivity(problem.diffusivity())
        .reaction(problem.reaction())
        .left(problem.left())
        .right(problem.right())
        .initial(problem.initial())
        .build();
  }
}
