package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.geometry.Slabs;
import org.labyrinth.homogenization.GradedMedium;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolver;
import org.labyrinth.homogenization.TransportProfiles;
import org.labyrinth.image.Axis;
import org.labyrinth.image.GradedNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.Grid1D;

/** From a graded image to the averaged equation without a hand laid on the profiles. */
class GradedMediumTest {
  private static final ThroughPlaneSolver SOLVER = new MultigridSolver();
  private static final double D = 3e-10;

  /** A graded electrode of 20 µm, pores of about a micrometre. */
  private static final VoxelImage IMAGE =
      GradedNoise.linear(new Shape(80, 50, 50), 5, 0.35, 0.65, 11)
          .image()
          .withSpacing(Spacing.cubic(0.25e-6));

  private static AveragedDiffusion equation(GradedMedium medium, Grid1D grid) {
    return AveragedDiffusion.builder()
        .grid(grid)
        .medium(medium)
        .diffusivity(D)
        .left(End.concentration(1000))
        .right(End.concentration(0))
        .build();
  }

  private static double efficiency(SteadySolution solution) {
    return solution.inflowLeft() * solution.problem().grid().length() / (D * 1000);
  }

  @Test
  void theSteadyFluxIsThatOfTheSlabsInSeriesOnAnyGrid() {
    GradedMedium medium = GradedMedium.measured(Slabs.ofCount(IMAGE, Axis.Z, 4), 1, SOLVER);
    double series = TransportProfiles.inSeries(medium.transportEfficiency());
    Grid1D other = Grid1D.graded(0, medium.grid().length(), 37, s -> s * s);
    for (Grid1D grid : new Grid1D[] {medium.grid(), other}) {
      SteadySolution solution = new SteadySolver().solve(equation(medium, grid));
      assertThat(efficiency(solution) / series).isCloseTo(1, within(1e-11)); // round-off
    }
  }

  /**
   * The theory: the model is never below the image, and above it by what each cut saves, the
   * resistance of at most a pore, 5 voxels. Extrapolated to no cut at all, the two agree.
   */
  @Test
  void theSteadyFluxIsThatOfTheImageButForWhatTheCutsSave() {
    double image = SOLVER.solve(ThroughPlaneProblem.of(IMAGE, 1, Axis.Z)).transportEfficiency();
    double[] resistance = new double[5];
    for (int slabs : new int[] {1, 2, 4}) {
      GradedMedium medium = GradedMedium.measured(Slabs.ofCount(IMAGE, Axis.Z, slabs), 1, SOLVER);
      double model = efficiency(new SteadySolver().solve(equation(medium, medium.grid())));
      resistance[slabs] = image / model;
      double saved = (1 - resistance[slabs]) * 80;
      assertThat(saved).isBetween(-1e-8, (slabs - 1) * 5.0); // the solver's tolerance below
    }
    // 6 % and 19 % above the image with 2 and 4 slabs, 0.4 % after a straight line in the cuts.
    double withoutCuts = resistance[2] + (resistance[2] - resistance[4]) / 2;
    assertThat(1 / resistance[2]).isCloseTo(1.058, within(0.001));
    assertThat(1 / resistance[4]).isCloseTo(1.185, within(0.001));
    assertThat(withoutCuts).isCloseTo(1, within(0.01)); // pores at the cuts scatter
  }

  @Test
  void aPorousElectrodeTakesTheMediumToo() {
    GradedMedium medium = GradedMedium.measured(Slabs.ofCount(IMAGE, Axis.Z, 4), 1, SOLVER);
    PorousElectrode electrode =
        PorousElectrode.builder()
            .grid(Grid1D.uniform(0, medium.grid().length(), 40))
            .medium(medium)
            .electrolyteConductivity(1)
            .solidConductivity(100)
            .kinetics(new LinearKinetics(40))
            .current(10)
            .build();
    double x = 7e-6;
    assertThat(electrode.specificArea().at(x)).isEqualTo(medium.specificArea().at(x));
    assertThat(electrode.transportEfficiency().at(x)).isEqualTo(medium.transportEfficiency().at(x));
  }
}
