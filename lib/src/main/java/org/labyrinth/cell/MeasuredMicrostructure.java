package org.labyrinth.cell;

import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.Profile;

/**
 * What an electrode takes from an image of itself. Along the thickness, where it varies, {@link
 * org.labyrinth.homogenization.GradedMedium} says the same slab by slab; and {@link
 * org.labyrinth.porescale.MeasuredMedium} the same with the area of the voxels' faces, which is 3/2
 * of the true one and belongs to simulations on voxels only.
 *
 * @param porosity ε, in (0, 1)
 * @param specificArea a between pores and solid, above 0 [1/m]
 * @param transportEfficiency B along the thickness, in (0, 1]; 0, pores that do not reach through,
 *     is refused
 */
public record MeasuredMicrostructure(
    double porosity, double specificArea, double transportEfficiency) {
  private static final String PLACE = "measured microstructure";

  public MeasuredMicrostructure {
    Range.INSIDE_UNIT.check("porosity", porosity, "[-]", PLACE);
    Range.POSITIVE.check("specific area", specificArea, "1/m", PLACE);
    Range.SHARE.check("transport efficiency", transportEfficiency, "[-]", PLACE);
  }

  /**
   * Measures: ε by counting voxels (closed pores too), a by Crofton's estimate, which tends to the
   * true area, B by the through-plane problem with closed sides.
   *
   * @param image the labelled image, its spacing in metres
   * @param pore the label of the pores
   * @param axis across the electrode, from one face to the other
   * @return ε, a and B
   * @throws IllegalArgumentException if the pores are missing, fill all or do not reach through, or
   *     the image is a single page, in which nothing has to find its way
   */
  public static MeasuredMicrostructure of(VoxelImage image, int pore, Axis axis) {
    if (image.shape().along(axis) < 2) {
      throw new IllegalArgumentException(
          "voxels along %s = 1 [-] must be at least 2: %s".formatted(axis.symbol(), PLACE));
    }
    double porosity = PhaseAverage.volumeFraction(image, pore);
    Range.INSIDE_UNIT.check("porosity", porosity, "[-]", PLACE);
    double efficiency =
        new MultigridSolver()
            .solve(ThroughPlaneProblem.of(image, pore, axis))
            .transportEfficiency();
    if (efficiency == 0) {
      throw new IllegalArgumentException(
          "pores must reach from face to face along %s: %s, porosity = %.3f [-]"
              .formatted(axis.symbol(), PLACE, porosity));
    }
    return new MeasuredMicrostructure(
        porosity, SpecificArea.crofton(image, pore, Boundary.OPEN), efficiency);
  }

  Profile porosityProfile() {
    return Profile.constant(porosity);
  }

  Profile areaProfile() {
    return Profile.constant(specificArea);
  }
}
