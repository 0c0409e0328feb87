package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.SolverException;

/** What a user of the multigrid solver sees of it while it runs, and that it can be stopped. */
class MultigridControlTest {
  private static final PhaseConductivities BOTH = new PhaseConductivities(Map.of(0, 0.02, 1, 1.0));

  /** Large enough for several slabs, 2¹⁴ nodes. */
  private static VoxelImage spheres() {
    return new OverlappingSpheres(new Shape(49, 40, 36), 7, 0.45, 6).image();
  }

  private record Note(int iteration, double residual, double error) {}

  @Test
  void theListenerHearsEachIterationWithAFallingEstimate() {
    List<Note> notes = new ArrayList<>();
    ThroughPlaneSolution solution =
        new MultigridSolver()
            .reporting((i, residual, error) -> notes.add(new Note(i, residual, error)))
            .solve(ThroughPlaneProblem.of(spheres(), 1, Axis.Z));
    assertThat(notes).hasSize(solution.iterations());
    for (int i = 0; i < notes.size(); i++) {
      assertThat(notes.get(i).iteration()).isEqualTo(i + 1);
      assertThat(notes.get(i).error()).isPositive();
      if (i > 0) {
        assertThat(notes.get(i).error()).isLessThan(notes.get(i - 1).error());
      }
    }
    Note last = notes.get(notes.size() - 1);
    // Single precision, which the listener hears, and double differ at the end.
    assertThat(last.residual()).isCloseTo(solution.relativeResidual(), within(1e-8));
    assertThat(last.error()).isLessThan(1e-12); // the square of a residual of 1e-8, and some
  }

  @Test
  void anExceptionOfTheListenerEndsTheSolveAsItIs() {
    MultigridSolver solver =
        new MultigridSolver()
            .reporting(
                (i, residual, error) -> {
                  if (i == 3) {
                    throw new IllegalStateException("enough");
                  }
                });
    assertThatThrownBy(() -> solver.solve(ThroughPlaneProblem.of(spheres(), 1, Axis.Z)))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  @Test
  void anInterruptEndsTheSolveAndIsNotSwallowed() {
    MultigridSolver solver =
        new MultigridSolver()
            .reporting(
                (i, residual, error) -> {
                  if (i == 2) {
                    Thread.currentThread().interrupt();
                  }
                });
    try {
      assertThatThrownBy(() -> solver.solve(ThroughPlaneProblem.of(spheres(), 1, Axis.Z)))
          .isInstanceOfSatisfying(
              SolverException.class,
              e -> {
                assertThat(e.iterations()).isEqualTo(2);
                assertThat(e.residualHistory()).hasSize(2);
              })
          .hasMessageContaining("the thread was interrupted");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted(); // or the next test would suffer
    }
  }

  @ParameterizedTest
  @EnumSource
  void theResultDoesNotDependOnTheNumberOfThreads(Boundary sides) throws Exception {
    for (PhaseConductivities k : List.of(PhaseConductivities.only(1), BOTH)) {
      ThroughPlaneProblem problem = new ThroughPlaneProblem(spheres(), k, Axis.X, sides);
      ThroughPlaneSolution one = solveOn(1, problem);
      ThroughPlaneSolution four = solveOn(4, problem);
      assertThat(four.transportEfficiency()).isEqualTo(one.transportEfficiency()); // to the bit
      assertThat(four.iterations()).isEqualTo(one.iterations());
      assertThat(bits(four.concentration())).isEqualTo(bits(one.concentration()));
      assertThat(bits(four.flux())).isEqualTo(bits(one.flux()));
    }
  }

  private static ThroughPlaneSolution solveOn(int threads, ThroughPlaneProblem problem)
      throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> new MultigridSolver().solve(problem)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static List<Long> bits(ScalarField field) {
    List<Long> bits = new ArrayList<>();
    Shape s = field.shape();
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          bits.add(Double.doubleToLongBits(field.at(z, y, x)));
        }
      }
    }
    return bits;
  }

  @Test
  void aSolverThatStopsEarlyKeepsItsWordAndDoesNotWorkForNothing() {
    List<VoxelImage> images = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      images.add(new FilteredNoise(Shape.cube(24), 5, 0.28 + 0.08 * seed, seed).image());
      images.add(new OverlappingSpheres(Shape.cube(24), 4, 0.2 + 0.08 * seed, seed).image());
    }
    images.add(spheres());
    images.add(new FilteredNoise(Shape.cube(50), 9, 0.25, 3050).image()); // near percolation
    List<Double> pessimism = new ArrayList<>();
    for (VoxelImage image : images) {
      for (PhaseConductivities k : List.of(PhaseConductivities.only(1), BOTH)) {
        ThroughPlaneProblem problem = new ThroughPlaneProblem(image, k, Axis.Y);
        ThroughPlaneSolution exact = new MultigridSolver().solve(problem);
        if (exact.percolates()) {
          pessimism.add(pessimism(problem, exact.transportEfficiency()));
        }
      }
    }
    assertThat(pessimism).hasSizeGreaterThan(30);
    // The estimate was between 1.1 and 4.1 times the error: not below it, and not far above.
    assertThat(pessimism).allMatch(ratio -> ratio >= 1 && ratio < 10);
  }

  /** The estimated error over the true one, of a solve to a thousandth. */
  private static double pessimism(ThroughPlaneProblem problem, double exact) {
    double[] estimate = new double[1];
    ThroughPlaneSolution loose =
        MultigridSolver.within(1e-3)
            .reporting((i, residual, error) -> estimate[0] = error)
            .solve(problem);
    double error = loose.transportEfficiency() / exact - 1;
    assertThat(error).isBetween(-1e-12, 1e-3); // from above, but for round-off
    assertThat(estimate[0]).isLessThanOrEqualTo(1e-3);
    return estimate[0] / error;
  }
}
