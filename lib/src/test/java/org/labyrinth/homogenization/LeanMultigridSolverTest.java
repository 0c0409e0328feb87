package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.IterationListener;
import org.labyrinth.numerics.SolverException;

class LeanMultigridSolverTest {
  private static final double ASKED = 1e-3;

  private static void agrees(ThroughPlaneProblem problem) {
    double exact = new MultigridSolver().solve(problem).transportEfficiency();
    double lean = new LeanMultigridSolver().solve(problem).transportEfficiency();
    assertThat(lean / exact).isCloseTo(1, within(ASKED));
    // The power bounds the flow from above, single precision or not.
    assertThat(lean).isGreaterThan(exact * (1 - 1e-5));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void itKeepsItsWordOnSpheres(Axis axis) {
    VoxelImage image = new OverlappingSpheres(Shape.cube(48), 8, 0.4, 7).image();
    ThroughPlaneProblem problem = ThroughPlaneProblem.of(image, 1, axis);
    agrees(problem);
    agrees(problem.withSides(Boundary.PERIODIC));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void itKeepsItsWordNearThePercolationThresholdAndOnStretchedVoxels(Axis axis) {
    VoxelImage image =
        new FilteredNoise(Shape.cube(64), 7, 0.27, 3)
            .image()
            .withSpacing(new Spacing(1e-7, 1.5e-7, 0.7e-7));
    agrees(ThroughPlaneProblem.of(image, 1, axis));
  }

  @Test
  void theErrorThatIsAskedForIsReached() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(48), 8, 0.5, 9).image();
    ThroughPlaneProblem problem = ThroughPlaneProblem.of(image, 1, Axis.X);
    double exact = new MultigridSolver().solve(problem).transportEfficiency();
    for (double asked : new double[] {1e-2, 1e-3, 1e-4, 2e-5}) {
      ThroughPlaneSolution solution =
          new LeanMultigridSolver(asked, IterationListener.NONE).solve(problem);
      assertThat(solution.transportEfficiency() / exact).isCloseTo(1, within(asked));
    }
  }

  @Test
  void aStraightPoreNeedsNoCycle() {
    VoxelImage image = Laminate.alternating(Shape.cube(16), Axis.Y, 4).image();
    ThroughPlaneSolution solution =
        new LeanMultigridSolver().solve(ThroughPlaneProblem.of(image, 1, Axis.Z));
    assertThat(solution.transportEfficiency()).isCloseTo(0.5, within(1e-6)); // single precision
  }

  @Test
  void whatDoesNotPercolateDoesNotConduct() {
    VoxelImage image = Laminate.alternating(Shape.cube(16), Axis.Z, 4).image();
    ThroughPlaneSolution solution =
        new LeanMultigridSolver().solve(ThroughPlaneProblem.of(image, 1, Axis.Z));
    assertThat(solution.transportEfficiency()).isZero();
    assertThat(solution.tortuosityFactor()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theListenerHearsEveryCycle() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(32), 6, 0.5, 3).image();
    List<Integer> heard = new ArrayList<>();
    ThroughPlaneSolution solution =
        new LeanMultigridSolver(1e-3, (k, residual, error) -> heard.add(k))
            .solve(ThroughPlaneProblem.of(image, 1, Axis.Z));
    assertThat(heard).hasSize(solution.iterations()).last().isEqualTo(solution.iterations());
  }

  @Test
  void anInterruptedThreadEndsTheSolve() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(32), 6, 0.5, 3).image();
    ThroughPlaneSolver solver =
        new LeanMultigridSolver(
            1e-4,
            (k, residual, error) -> {
              if (k == 2) {
                Thread.currentThread().interrupt();
              }
            });
    assertThatThrownBy(() -> solver.solve(ThroughPlaneProblem.of(image, 1, Axis.Z)))
        .isInstanceOfSatisfying(SolverException.class, e -> assertThat(e.iterations()).isEqualTo(2))
        .hasMessageContaining("the thread was interrupted");
    assertThat(Thread.interrupted()).isTrue(); // and is still, for whoever called
  }

  @Test
  void whatItCannotDoItSays() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(16), 4, 0.5, 3).image();
    PhaseConductivities both = new PhaseConductivities(Map.of(0, 0.1, 1, 1.0));
    assertThatThrownBy(
            () -> new LeanMultigridSolver().solve(new ThroughPlaneProblem(image, both, Axis.Z)))
        .hasMessage(
            "phases that conduct differently = more than 1 must be 1: lean through-plane solve");
    assertThatThrownBy(
            () ->
                new LeanMultigridSolver(1e-7, IterationListener.NONE)
                    .solve(ThroughPlaneProblem.of(image, 1, Axis.Z)))
        .hasMessage("flow error = 1.0E-7 [-] must be in [1.0E-5, 1): single precision");
  }
}
