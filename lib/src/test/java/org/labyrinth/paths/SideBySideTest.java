package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labyrinth.closures.Bounds;
import org.labyrinth.closures.Bruggeman;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Everything that is called tortuosity, on the same images: what must hold between them. */
class SideBySideTest {
  private static ThroughPlaneSolution solve(VoxelImage image, Axis axis) {
    return new MultigridSolver().solve(ThroughPlaneProblem.of(image, 1, axis));
  }

  @Test
  void theTortuosityFactorIsAtLeastTheSquareOfTheShortestPath() {
    // Dirichlet's principle with min(T / T_shortest, 1) for a trial concentration, |∇T| = 1.
    for (long seed = 1; seed <= 12; seed++) {
      VoxelImage image = Mazes.noise(new Shape(10, 12, 14), 0.45, seed);
      for (Axis axis : Axis.values()) {
        PathLengths paths = new EikonalPaths(1).measure(image, 1, axis);
        double shortest = paths.quantile(0);
        assertThat(solve(image, axis).percolates()).isEqualTo(paths.percolates());
        assertThat(solve(image, axis).tortuosityFactor())
            .isGreaterThanOrEqualTo(shortest * shortest);
      }
    }
  }

  @Test
  void oneImageSeenInAllWays() {
    VoxelImage image = new FilteredNoise(Shape.cube(20), 5, 0.5, 5).image();
    double porosity = PhaseAverage.volumeFraction(image, 1);
    WalkDiffusivity walk = new RandomWalk(3000, 8).diffuse(image, 1);
    for (Axis axis : Axis.values()) {
      double factor = solve(image, axis).tortuosityFactor();
      PathLengths paths = new EikonalPaths().measure(image, 1, axis);
      assertThat(walk.intrinsicDiffusivity(axis).deviation(1 / factor)).isLessThan(4); // σ
      assertThat(Bounds.wiener(porosity).contains(porosity / factor, 0)).isTrue();
      // Throats cost more than detours, and blobs are more tortuous than Bruggeman's spheres.
      assertThat(factor).isGreaterThan(Math.pow(paths.geometricTortuosity(), 2));
      assertThat(factor).isGreaterThan(new Bruggeman().tortuosityFactor(porosity));
      assertThat(Constrictivity.of(image, 1, axis).constrictivity()).isBetween(0.0, 1.0);
      assertThat(Connectivity.of(image, 1, axis, Boundary.OPEN).percolates()).isTrue();
    }
  }
}
