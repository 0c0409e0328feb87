package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.AggregationMultigrid;
import org.labyrinth.network.StoppingRule;
import org.labyrinth.numerics.IterationListener;

class MultigridSolverTest extends ThroughPlaneSolverContract implements MoreReferenceFigures {
  @Override
  public ThroughPlaneSolver solver() {
    return new MultigridSolver();
  }

  @Override
  ThroughPlaneSolver hasty() {
    return new MultigridSolver(new StoppingRule(1e-8, 0, 3), IterationListener.NONE);
  }

  private static VoxelImage nearPercolation(int n) {
    return new FilteredNoise(Shape.cube(n), 9, 0.25, 3000 + n).image();
  }

  private int iterations(VoxelImage image) {
    return solver().solve(ThroughPlaneProblem.of(image, 1, Axis.Z)).iterations();
  }

  @Test
  void theIterationsHardlyGrowWithTheImage() {
    int small = iterations(new OverlappingSpheres(Shape.cube(25), 8, 0.4, 1025).image());
    int large = iterations(new OverlappingSpheres(Shape.cube(100), 8, 0.4, 1100).image());
    assertThat(large).isLessThanOrEqualTo(16).isLessThan(2 * small);
  }

  @Test
  void theIterationsHardlyGrowNearThePercolationThresholdEither() {
    int smallest = iterations(nearPercolation(25));
    int small = iterations(nearPercolation(50));
    int large = iterations(nearPercolation(100));
    assertThat(smallest).isPositive(); // it percolates
    assertThat(large).isLessThanOrEqualTo(16).isLessThan(2 * smallest).isLessThan(3 * small / 2);
  }

  @Test
  void theCoarserNetworksAddAFifthToTheMemory() {
    ConductingNetwork network =
        ConductingNetwork.of(ThroughPlaneProblem.of(nearPercolation(100), 1, Axis.Z));
    assertThat(new AggregationMultigrid(network.graph()).operatorComplexity()).isBetween(1.1, 1.25);
  }
}
