package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.SolverException;

/** Orders in time, on a solution that is straight in space, where finite volumes are exact. */
class OrderInTimeTest {
  private static final double END = 2;

  private static double course(double t) {
    return 2 + Math.sin(3 * t);
  }

  /** c = (1 + x) T(t): ε (1 + x) T′ must come from the interface. */
  private static final AveragedDiffusion PROBLEM =
      AveragedDiffusion.builder()
          .grid(Grid1D.uniform(0, 1, 10))
          .porosity(0.5)
          .specificArea(1)
          .transportEfficiency(0.25)
          .diffusivity(0.1)
          .reaction(Reaction.given((x, t) -> 0.5 * (1 + x) * 3 * Math.cos(3 * t)))
          .left(End.concentration(OrderInTimeTest::course))
          .right(End.flux(t -> 0.25 * 0.1 * course(t)))
          .initial(Profile.of(x -> (1 + x) * course(0)))
          .build();

  private static double error(TransientSolver solver) {
    double[] c = solver.solve(PROBLEM, END).last().concentration();
    double worst = 0;
    for (int i = 0; i < c.length; i++) {
      double exact = (1 + PROBLEM.grid().centre(i)) * course(END);
      worst = Math.max(worst, Math.abs(c[i] - exact));
    }
    return worst;
  }

  @Test
  void backwardEulerIsFirstOrder() {
    RefinementStudy study =
        RefinementStudy.onSizes(dt -> error(new BackwardEuler(dt)), 0.02, 0.01, 0.005, 0.0025);
    assertThat(study.order()).isCloseTo(1, within(0.1));
  }

  @Test
  void crankNicolsonIsSecondOrder() {
    RefinementStudy study =
        RefinementStudy.onSizes(dt -> error(new CrankNicolson(dt)), 0.1, 0.05, 0.025, 0.0125);
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  @Test
  void theErrorOfAdaptiveSteppingFollowsItsTolerance() {
    // The error of a step goes as Δt³ and that of the whole as Δt²: the power 2/3.
    RefinementStudy study =
        RefinementStudy.onSizes(
            tolerance -> error(new AdaptiveStepping(tolerance)), 1e-4, 1e-5, 1e-6, 1e-7, 1e-8);
    assertThat(study.order()).isCloseTo(2.0 / 3, within(0.1));
  }

  @Test
  void adaptiveSteppingRejectsStepsWhereThingsHappenSuddenly() {
    AveragedDiffusion sudden =
        PROBLEM.toBuilder()
            .reaction(Reaction.none())
            .left(End.concentration(t -> t < 1 ? 2 : 4))
            .right(End.flux(0))
            .initial(2)
            .build();
    TransientSolution solution = new AdaptiveStepping(1e-5).solve(sudden, 0.9, 10);
    assertThat(solution.steps().rejected()).isPositive();
    assertThat(solution.concentration(0))
        .containsOnly(new double[] {2}, within(1e-12)); // round-off
    assertThat(solution.concentration(1)[0]).isGreaterThan(3.5);
  }

  @Test
  void aPulseIntoNothingNeedsAScale() {
    AveragedDiffusion pulse =
        PROBLEM.toBuilder()
            .reaction(Reaction.none())
            .left(End.flux(t -> t > 1 && t < 2 ? 1e-3 : 0))
            .right(End.flux(0))
            .initial(0)
            .build();
    Balance balance = new AdaptiveStepping(1e-4, 0.01).solve(pulse, 3).last().balance();
    // Both jumps fall inside steps whose error is at most the tolerance of the scale.
    assertThat(balance.content()).isCloseTo(1e-3, within(1e-5));
    assertThat(balance.imbalance()).isLessThan(1e-14); // round-off
    assertThatThrownBy(() -> new AdaptiveStepping(1e-4).solve(pulse, 3))
        .isInstanceOfSatisfying(
            SolverException.class,
            e -> assertThat(e.timeReached()).isCloseTo(1, within(1e-9))); // the least step
  }

  @Test
  void requestedTimesAreReachedToTheLastBit() {
    double[] times = {0, 0.1, 0.1 + 1e-9, 0.7};
    for (TransientSolver solver :
        new TransientSolver[] {
          new BackwardEuler(0.03), new CrankNicolson(0.03), new AdaptiveStepping(1e-4)
        }) {
      TransientSolution solution = solver.solve(PROBLEM, times);
      assertThat(solution.snapshots())
          .extracting(Snapshot::time)
          .containsExactly(0.0, 0.1, 0.1 + 1e-9, 0.7);
      assertThat(solution.concentration(0)[0]).isCloseTo(1.05 * course(0), within(1e-14)); // ulp
    }
  }
}
