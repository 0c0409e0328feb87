package org.labyrinth.homogenization;

import org.junit.jupiter.api.Test;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** More {@link ReferenceFigures}, for a solver that is quick. */
interface MoreReferenceFigures extends ReferenceFigures {
  @Test
  default void overlappingSpheresOfStretchedVoxelsAgreeWithAnIndependentSolver() {
    VoxelImage stretched = ReferenceFigures.spheres().withSpacing(new Spacing(1, 1, 2));
    assertEfficiencies(
        stretched, Boundary.OPEN, 0.1426092237882841, 0.13128636418569783, 0.2439228802332849);
    assertEfficiencies(
        stretched,
        Boundary.PERIODIC,
        0.15249319173688036,
        0.15241330515945606,
        0.25906016724943015);
  }

  @Test
  default void filteredNoiseAgreesWithAnIndependentSolver() {
    // Three passes of width 9, porosity 0.5, seed 777.
    VoxelImage image = new FilteredNoise(new Shape(80, 64, 48), 9, 0.5, 777).image();
    assertEfficiencies(
        image, Boundary.OPEN, 0.18499254490955983, 0.27051606736358735, 0.24440838113201266);
    assertEfficiencies(
        image, Boundary.PERIODIC, 0.21121179865048134, 0.30503119325383826, 0.263245066026343);
  }

  @Test
  default void anisotropicNoiseAgreesWithAnIndependentSolver() {
    // Three passes of widths 15, 5, 5 along z, y, x, porosity 0.5, seed 909.
    VoxelImage image = new FilteredNoise(new Shape(96, 64, 64), 15, 5, 5, 0.5, 909).image();
    assertEfficiencies(
        image, Boundary.OPEN, 0.37793020420510004, 0.19355814067744367, 0.1866919228952971);
    assertEfficiencies(
        image, Boundary.PERIODIC, 0.39279630220591244, 0.2013568702478589, 0.20352284959084463);
  }
}
