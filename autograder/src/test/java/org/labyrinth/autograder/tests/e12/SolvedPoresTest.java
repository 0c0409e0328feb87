package org.labyrinth.autograder.tests.e12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.e12.SolvedPores.Pore;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.learning.EnsemblePlan;
import org.labyrinth.learning.Family;
import org.labyrinth.learning.MicrostructureFeatures;

class SolvedPoresTest {
  private static void assertMadeAgain(EnsemblePlan plan, Family family, int k) {
    Pore kept = SolvedPores.of(family.name()).get(k);
    VoxelImage image = plan.image(family, k);
    double efficiency =
        new MultigridSolver()
            .solve(ThroughPlaneProblem.of(image, 1, Axis.Z).withSides(Boundary.PERIODIC))
            .transportEfficiency();
    assertThat(MicrostructureFeatures.of(image, 1, Axis.Z).toArray())
        .containsExactly(kept.row(), within(1e-6)); // eight digits are kept
    assertThat(kept.efficiency()).isCloseTo(efficiency, within(1e-4)); // of the solver's tolerances
  }

  @Test
  void theLibraryMakesTheSameAgain() {
    EnsemblePlan plan = EnsemblePlan.small(24, 2026);
    assertMadeAgain(plan, Family.SPHERES, 3);
    assertMadeAgain(plan, Family.BLOBS, 17);
    assertMadeAgain(plan, Family.FLAKES, 23);
    assertMadeAgain(EnsemblePlan.small(12, 2026), Family.PACKING, 5);
  }

  @Test
  void halfIsLearnedFromAndHalfIsNot() {
    List<Pore> seen = SolvedPores.kindsSeen(0);
    assertThat(seen).hasSize(36).doesNotContainAnyElementsOf(SolvedPores.kindsSeen(1));
    assertThat(SolvedPores.of("PACKING")).hasSize(12);
  }
}
