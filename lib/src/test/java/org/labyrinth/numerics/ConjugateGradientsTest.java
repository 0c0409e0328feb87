package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConjugateGradientsTest {
  /** −u″ on n points between two fixed ends, preconditioned by its diagonal. */
  private record Poisson(int size) implements SymmetricOperator {
    @Override
    public void multiply(double[] x, double[] y) {
      for (int i = 0; i < size; i++) {
        double before = i > 0 ? x[i - 1] : 0;
        double after = i < size - 1 ? x[i + 1] : 0;
        y[i] = 2 * x[i] - before - after;
      }
    }

    @Override
    public void precondition(double[] r, double[] z) {
      for (int i = 0; i < size; i++) {
        z[i] = r[i] / 2;
      }
    }
  }

  @Test
  void solvesToItsTolerance() {
    Poisson a = new Poisson(200);
    SplittableRandom random = new SplittableRandom(1);
    double[] exact = random.doubles(200).toArray();
    double[] b = new double[200];
    a.multiply(exact, b);
    LinearSolution solution = new ConjugateGradients(1e-12, 1000).solve(a, b);
    assertThat(solution.relativeResidual()).isLessThanOrEqualTo(2e-12);
    // The condition number of 200 points is 1.6e4; it multiplies the residual.
    assertThat(solution.x()).containsExactly(exact, within(1e-7));
  }

  @Test
  void endsInAsManyStepsAsThereAreUnknowns() {
    Poisson a = new Poisson(20);
    double[] b = new SplittableRandom(2).doubles(20).toArray();
    assertThat(new ConjugateGradients(1e-10, 100).solve(a, b).iterations()).isLessThanOrEqualTo(20);
  }

  @Test
  void nothingOnTheRightGivesNothing() {
    LinearSolution solution = new ConjugateGradients(1e-8, 10).solve(new Poisson(5), new double[5]);
    assertThat(solution.x()).containsOnly(0);
    assertThat(solution.iterations()).isZero();
  }

  @Test
  void aMissedToleranceIsAnExceptionWithItsHistory() {
    double[] b = new SplittableRandom(3).doubles(500).toArray();
    assertThatThrownBy(() -> new ConjugateGradients(1e-10, 7).solve(new Poisson(500), b))
        .isInstanceOfSatisfying(
            SolverException.class,
            e -> {
              assertThat(e.residualHistory()).hasSize(7);
              assertThat(e.timeReached()).isZero();
            })
        .hasMessageEndingWith(
            "must fall to 1.00e-10 in 7 iterations: conjugate gradients on 500 unknowns");
  }

  @Test
  void theResidualIsRelativeToTheRightHandSideAndThatOfTheSolution() {
    Poisson a = new Poisson(60);
    double[] b = new SplittableRandom(4).doubles(60, 1e5, 1e6).toArray();
    LinearSolution solution = new ConjugateGradients(1e-6, 100).solve(a, b);
    double[] left = new double[60];
    a.multiply(solution.x(), left);
    double norm = Math.sqrt(Vectors.dot(b, b));
    Vectors.addScaled(left, -1, b);
    double residual = Math.sqrt(Vectors.dot(left, left)) / norm;
    // The same sums in another order.
    assertThat(solution.relativeResidual()).isPositive().isCloseTo(residual, within(1e-15));

    double[] small = b.clone();
    Vectors.combine(small, 1e-9, b, 0, b);
    LinearSolution scaled = new ConjugateGradients(1e-6, 100).solve(a, small);
    assertThat(scaled.iterations()).isEqualTo(solution.iterations());
  }

  @Test
  void theListenerHearsEachResidualOfTheHistory() {
    List<Double> told = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    double[] b = new SplittableRandom(3).doubles(500).toArray();
    ConjugateGradients method =
        new ConjugateGradients(1e-10, 7)
            .reporting(
                (iteration, residual, error) -> {
                  counts.add(iteration);
                  told.add(residual);
                });
    assertThatThrownBy(() -> method.solve(new Poisson(500), b))
        .isInstanceOfSatisfying(
            SolverException.class,
            e ->
                assertThat(told)
                    .containsExactly(
                        Arrays.stream(e.residualHistory()).boxed().toArray(Double[]::new)))
        .hasMessageStartingWith("relative residual = %.3g [-]".formatted(told.get(6)));
    assertThat(counts).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void impossibleSettingsAreRefused() {
    assertThatThrownBy(() -> new ConjugateGradients(0, 10))
        .hasMessage("tolerance = 0.0 [-] must be in (0, 1): conjugate gradients");
    assertThatThrownBy(() -> new ConjugateGradients(1e-8, 0))
        .hasMessage("maxIterations = 0 must be at least 1: conjugate gradients");
  }
}
