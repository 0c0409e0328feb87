package org.labyrinth.porescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.numerics.ThetaMethod;
import org.labyrinth.transport.AveragedDiffusion;
import org.labyrinth.transport.BackwardEuler;
import org.labyrinth.transport.CrankNicolson;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;
import org.labyrinth.transport.SteadySolver;

class PoreScaleSolverTest {
  private static final double D = 2e-10;
  private static final double SOLVED = 1e-8; // the residual of 1e-10 times a condition number
  private static final PoreScaleSolver SOLVER = new PoreScaleSolver();

  private static VoxelImage maze(long seed) {
    return new OverlappingSpheres(new Shape(12, 14, 10), 3, 0.6, seed)
        .image()
        .withSpacing(new Spacing(1e-6, 2e-6, 1.5e-6));
  }

  /**
   * A straight pore one voxel wide is one-dimensional already: the averaged equation on the same
   * grid, with each wall face's half voxel in its rate constant, gives the same numbers.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1})
  void aStraightPoreObeysTheAveragedEquationExactly(double theta) {
    double h = 1e-6;
    double k = 3e-5;
    double perRate = 1 + k * h / (2 * D);
    VoxelImage image =
        VoxelImage.from(
            new Shape(10, 3, 3), new Spacing(2 * h, h, h), (z, y, x) -> y == 1 && x == 1 ? 1 : 0);
    PoreScaleProblem pore =
        PoreScaleProblem.builder(image, Axis.Z)
            .diffusivity(D)
            .reaction(new Reaction(k, 200, (x, t) -> 1e-3 * x / h))
            .left(End.robin(1e-5, 1000))
            .right(End.flux(t -> 1e-4 * t))
            .initial(500)
            .build();
    MeasuredMedium medium = MeasuredMedium.of(pore);
    assertThat(medium.transportEfficiency()).isCloseTo(1 / 9.0, within(1e-12)); // round-off
    AveragedDiffusion averaged =
        medium.equation(
            pore.withReaction(new Reaction(k / perRate, 200, (x, t) -> 1e-3 * x / h / perRate)),
            10);
    double step = 0.05;
    double[] c = SOLVER.follow(pore, new ThetaMethod(theta, step), 0.3, 1).profile(1, 10);
    double[] expected =
        theta == 1
            ? new BackwardEuler(step).solve(averaged, 0.3, 1).concentration(1)
            : new CrankNicolson(step).solve(averaged, 0.3, 1).concentration(1);
    assertThat(c).containsExactly(expected, within(1000 * SOLVED));
    PoreScaleSolution steady = SOLVER.steady(pore);
    assertThat(steady.profile(0, 10))
        .containsExactly(new SteadySolver().solve(averaged).concentration(), within(1000 * SOLVED));
    assertThat(steady.last().inflowLeft())
        .isCloseTo(new SteadySolver().solve(averaged).inflowLeft(), within(1e-10)); // of 1e-2
  }

  /** Crank, The Mathematics of Diffusion (1975), eq. 4.53: what is left in a plane sheet. */
  private static double leftInSheet(double biot, double time) {
    double left = 0;
    for (int i = 0; i < 30; i++) {
      double low = i * Math.PI;
      double high = low + Math.PI / 2;
      for (int k = 0; k < 60; k++) { // β tan β = Bi by bisection
        double beta = (low + high) / 2;
        boolean below =
            beta * Math.sin(beta) * Math.cos(i * Math.PI) < biot * Math.abs(Math.cos(beta));
        low = below ? beta : low;
        high = below ? high : beta;
      }
      double b2 = low * low;
      left += 2 * biot * biot * Math.exp(-b2 * time) / (b2 * (b2 + biot * biot + biot));
    }
    return left;
  }

  @Test
  void aReactionOnPlaneWallsIsOfSecondOrder() {
    double half = 5e-6;
    double biot = 2;
    double time = 0.4 * half * half / D;
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              VoxelImage image =
                  VoxelImage.from(
                      new Shape(1, n + 2, 1),
                      Spacing.cubic(2 * half / n),
                      (z, y, x) -> y > 0 && y <= n ? 1 : 0);
              PoreScaleProblem problem =
                  PoreScaleProblem.builder(image, Axis.Z)
                      .diffusivity(D)
                      .reaction(Reaction.linear(biot * D / half, 0))
                      .initial(1)
                      .build();
              PoreScaleSolution solution =
                  SOLVER.follow(problem, new ThetaMethod(0.5, time / 300), time);
              return Math.abs(solution.profile(0, 1)[0] - leftInSheet(biot, 0.4));
            },
            4,
            8,
            16,
            32);
    assertThat(study.order()).isBetween(1.9, 2.1);
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void withoutReactionTheInflowIsThatOfTheThroughPlaneProblem(Axis axis) {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(1), axis)
            .diffusivity(D)
            .left(End.concentration(1000))
            .right(End.concentration(400))
            .build();
    PoreScaleSolution solution = SOLVER.steady(problem);
    double efficiency =
        new MultigridSolver().solve(ThroughPlaneProblem.of(maze(1), 1, axis)).transportEfficiency();
    double flux = efficiency * D * 600 / problem.length();
    assertThat(solution.last().inflowLeft() / flux).isCloseTo(1, within(SOLVED));
    assertThat(solution.last().inflowRight() / flux).isCloseTo(-1, within(SOLVED));
    assertThat(solution.last().imbalance()).isLessThan(SOLVED);
  }

  @Test
  void theAreaThatReactsIsTheFaceCount() {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(2), Axis.Y)
            .diffusivity(D)
            .left(End.concentration(0))
            .reaction(Reaction.given((x, t) -> 1e-6))
            .build();
    double area = SpecificArea.faceCount(problem.accessiblePores(), 1, Boundary.OPEN);
    PoreSnapshot steady = SOLVER.steady(problem).last();
    double expected = area * problem.length() * 1e-6;
    assertThat(steady.produced() / expected).isCloseTo(1, within(1e-12)); // round-off
    assertThat(steady.inflowLeft() / expected).isCloseTo(-1, within(SOLVED)); // all leaves there
  }

  @Test
  void anEndlesslyFastReactionHoldsTheWallsAtEquilibrium() {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(3), Axis.Z).diffusivity(D).left(End.concentration(1)).build();
    PoreSnapshot fast = SOLVER.steady(problem.withReaction(Reaction.linear(1e3, 0))).last();
    PoreSnapshot faster = SOLVER.steady(problem.withReaction(Reaction.linear(1e6, 0))).last();
    // k h / 2D is 2.5e6 already: what is left is its inverse.
    assertThat(fast.inflowLeft() / faster.inflowLeft()).isCloseTo(1, within(1e-6));
  }

  @Test
  void saltIsBookedToTheSolversTolerance() {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(4), Axis.X)
            .diffusivity(D)
            .left(End.concentration(t -> 1000 + 50 * Math.sin(t)))
            .right(End.robin(1e-5, 300))
            .reaction(Reaction.linear(2e-6, 100))
            .initial(700)
            .build();
    PoreScaleSolution solution = SOLVER.follow(problem, new ThetaMethod(0.5, 0.02), 0.1, 0.5);
    assertThat(solution.snapshots()).hasSize(2).allMatch(s -> s.imbalance() < 1e-10);
    assertThat(solution.relativeResidual()).isLessThanOrEqualTo(2e-10);
    assertThat(solution.toTable().rowCount()).isEqualTo(2);
    assertThat(solution.last().time()).isEqualTo(0.5);
  }

  @Test
  void backwardEulerEndsInTheSteadyState() {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(5), Axis.Z)
            .diffusivity(D)
            .left(End.concentration(1))
            .reaction(Reaction.linear(1e-6, 0))
            .build();
    double[] late = SOLVER.follow(problem, new ThetaMethod(1, 10), 300).profile(0, 12);
    assertThat(late).containsExactly(SOLVER.steady(problem).profile(0, 12), within(SOLVED));
    assertThat(Arrays.stream(late).allMatch(c -> c > 0 && c < 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1})
  void stepsInTimeAreOfTheOrderOfTheirScheme(double theta) {
    PoreScaleProblem problem =
        PoreScaleProblem.builder(maze(6), Axis.Z)
            .diffusivity(D)
            .left(End.concentration(t -> t * t)) // smooth from the start
            .reaction(Reaction.linear(1e-6, 0))
            .build();
    double exact = SOLVER.follow(problem, new ThetaMethod(0.5, 1 / 512.0), 1).profile(0, 1)[0];
    RefinementStudy study =
        RefinementStudy.onCells(
            n ->
                Math.abs(
                    SOLVER.follow(problem, new ThetaMethod(theta, 1.0 / n), 1).profile(0, 1)[0]
                        - exact),
            4,
            8,
            16,
            32);
    assertThat(study.order()).isCloseTo(theta == 1 ? 1 : 2, within(0.1));
  }

  @Test
  void sealedPoresTakeNoPart() {
    VoxelImage image =
        VoxelImage.from(
            new Shape(6, 5, 5),
            Spacing.cubic(1e-6),
            (z, y, x) -> (y == 1 && x == 1) || (y == 3 && x == 3 && z > 1) ? 1 : 0);
    PoreScaleProblem.Builder builder = PoreScaleProblem.builder(image, Axis.Z).diffusivity(D);
    PoreScaleProblem fromLeft = builder.left(End.concentration(1)).build();
    assertThat(SOLVER.steady(fromLeft).last().concentration().at(4, 3, 3)).isNaN();
    assertThat(MeasuredMedium.of(fromLeft).porosity()).isEqualTo(1 / 25.0);
    PoreScaleProblem fromBoth = builder.right(End.concentration(1)).build();
    assertThat(SOLVER.steady(fromBoth).last().concentration().at(4, 3, 3))
        .isCloseTo(1, within(SOLVED));
  }

  @Test
  void whatCannotBeSolvedIsSaidInASentence() {
    PoreScaleProblem.Builder closed = PoreScaleProblem.builder(maze(7), Axis.Z).diffusivity(D);
    assertThatThrownBy(() -> SOLVER.steady(closed.build()))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("must not all vanish");
    assertThatThrownBy(() -> SOLVER.steady(closed.phase(7).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "accessible pore voxels = 0 must be at least 1: label 7 along z in the pore-scale problem");
    assertThatThrownBy(() -> PoreScaleProblem.builder(maze(7), Axis.Z).build())
        .hasMessage("diffusivity must be given: pore-scale problem");
    assertThatThrownBy(() -> closed.diffusivity(Double.NaN).build())
        .hasMessage("diffusivity = NaN m²/s must be positive and finite: pore-scale problem");
    PoreScaleProblem open =
        PoreScaleProblem.builder(maze(7), Axis.Z).diffusivity(D).left(End.concentration(1)).build();
    assertThatThrownBy(() -> SOLVER.steady(open).profile(0, 5))
        .hasMessage("windows = 5 must divide the slices = 12: pore-scale profile along z");
    assertThatThrownBy(() -> SOLVER.follow(open, new ThetaMethod(1, 1), 2, 2))
        .hasMessageStartingWith("time = 2.0 s must be finite and above 2.0 s");
  }
}
