package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.ScalarFunction;

/** How errors fall with the radius resolved more finely; time is solved much more exactly. */
class ParticleOrderTest {
  private static final double IN_TIME = 1e-9;
  private static final double T = 0.02;
  private static final double LATE = 0.1;
  private static final int[] SHELLS = {10, 20, 40, 80};

  private static final SphericalParticle FLUX =
      SphericalParticle.builder().radius(1).diffusivity(1).surface(End.flux(1)).build();
  private static final SphericalParticle HELD =
      FLUX.toBuilder().surface(End.concentration(1)).build();

  /** Shells graded towards the surface, the widest some four times the thinnest. */
  private static ShellSolver graded(int n) {
    return new ShellSolver(Grid1D.graded(0, 1, n, s -> s * (1.6 - 0.6 * s)), IN_TIME);
  }

  private static ShellSolver uniform(int n) {
    return new ShellSolver(n, IN_TIME);
  }

  private static double order(
      SphericalParticle problem,
      IntFunction<ParticleSolver> solver,
      ToDoubleFunction<ParticleSolution> error) {
    return RefinementStudy.onCells(
            n -> error.applyAsDouble(solver.apply(n).solve(problem, T)), SHELLS)
        .order();
  }

  private static double worst(ParticleSolution solution, DoubleUnaryOperator exact) {
    double[] c = solution.last().concentration();
    double worst = 0;
    for (int i = 0; i < c.length; i++) {
      worst = Math.max(worst, Math.abs(c[i] - exact.applyAsDouble(solution.radii()[i])));
    }
    return worst;
  }

  @Test
  void shellsAreOfSecondOrderUnderAFlux() {
    assertThat(order(FLUX, ParticleOrderTest::uniform, s -> worst(s, r -> CrankSphere.flux(r, T))))
        .isCloseTo(2, within(0.1));
    assertThat(
            order(
                FLUX,
                ParticleOrderTest::uniform,
                s -> Math.abs(s.last().surface() - CrankSphere.flux(1, T))))
        .isCloseTo(2, within(0.1));
    assertThat(
            order(
                FLUX,
                ParticleOrderTest::graded,
                s -> Math.abs(s.last().surface() - CrankSphere.flux(1, T))))
        .isCloseTo(2, within(0.1));
    assertThat(order(FLUX, ParticleOrderTest::graded, s -> worst(s, r -> CrankSphere.flux(r, T))))
        .isCloseTo(2, within(0.1));
  }

  @Test
  void shellsAreOfSecondOrderBehindAHeldSurface() {
    assertThat(order(HELD, ParticleOrderTest::uniform, s -> worst(s, r -> CrankSphere.held(r, T))))
        .isCloseTo(2, within(0.1));
    assertThat(order(HELD, ParticleOrderTest::graded, s -> worst(s, r -> CrankSphere.held(r, T))))
        .isCloseTo(2, within(0.1));
    assertThat(
            order(
                HELD,
                ParticleOrderTest::graded,
                s -> Math.abs(s.last().mean() - CrankSphere.heldMean(T))))
        .isCloseTo(2, within(0.1));
    assertThat(
            order(
                HELD,
                ParticleOrderTest::graded,
                s -> Math.abs(s.last().inflow() - CrankSphere.heldInflow(T))))
        .isCloseTo(2, within(0.1));
  }

  private static double elementError(
      SphericalParticle problem, int n, double time, DoubleUnaryOperator exact) {
    return worst(new ElementSolver(n, 1e-11).solve(problem, time), exact);
  }

  @Test
  void theErrorOfTheElementFallsExponentially() {
    for (int n = 4; n <= 6; n += 2) {
      double flux = elementError(FLUX, n, LATE, r -> CrankSphere.flux(r, LATE));
      assertThat(elementError(FLUX, n + 2, LATE, r -> CrankSphere.flux(r, LATE)))
          .isLessThan(flux / 10);
      double held = elementError(HELD, n, LATE, r -> CrankSphere.held(r, LATE));
      assertThat(elementError(HELD, n + 2, LATE, r -> CrankSphere.held(r, LATE)))
          .isLessThan(held / 10);
    }
  }

  private static final double SPREAD = 1.3 / 24;

  /**
   * Barenblatt's solution of ∂c/∂t = ∇·(3c²∇c) in three dimensions: c = t^(−3/8) (C − r² t^(−1/4) /
   * 24)^½ (Vázquez 2006, doi 10.1093/acprof:oso/9780198569039.001.0001, sec. 4.4.2). D varies more
   * than fourfold from centre to surface.
   */
  private static double barenblatt(double r, double t) {
    return Math.pow(t, -0.375) * Math.sqrt(SPREAD - r * r * Math.pow(t, -0.25) / 24);
  }

  /** D ∂c/∂r of it at r = 1. */
  private static double inflow(double t) {
    double c = barenblatt(1, t);
    return 3 * c * c * -Math.pow(t, -1) / (24 * c);
  }

  private static SphericalParticle spreading(End surface) {
    return SphericalParticle.builder()
        .radius(1)
        .diffusivity(ScalarFunction.of(c -> 3 * c * c, c -> 6 * c))
        .surface(surface)
        .initial(Profile.of(r -> barenblatt(r, 1)))
        .build();
  }

  /** From 1 to 3 on Barenblatt's clock. */
  private static double spreadingError(ParticleSolver solver, End surface) {
    return worst(solver.solve(spreading(surface), 2), r -> barenblatt(r, 3));
  }

  private static final End SPREADING_FLUX = End.flux(t -> inflow(1 + t));
  private static final End SPREADING_HELD = End.concentration(t -> barenblatt(1, 1 + t));

  @Test
  void shellsKeepTheirOrderWhereDDependsOnTheConcentration() {
    for (End surface : new End[] {SPREADING_FLUX, SPREADING_HELD}) {
      assertThat(RefinementStudy.onCells(n -> spreadingError(graded(n), surface), SHELLS).order())
          .isCloseTo(2, within(0.1));
      assertThat(RefinementStudy.onCells(n -> spreadingError(uniform(n), surface), SHELLS).order())
          .isCloseTo(2, within(0.1));
    }
  }

  @Test
  void theElementKeepsFallingExponentiallyWhereDDependsOnTheConcentration() {
    for (End surface : new End[] {SPREADING_FLUX, SPREADING_HELD}) {
      for (int n = 3; n <= 7; n += 2) {
        double coarse = spreadingError(new ElementSolver(n, 1e-10), surface);
        double fine = spreadingError(new ElementSolver(n + 2, 1e-10), surface);
        assertThat(fine).isLessThan(coarse / 5);
      }
    }
  }

  @Test
  void theErrorInTimeFollowsTheTolerance() {
    double exact = new ElementSolver(10, 1e-11).solve(FLUX, T).last().surface();
    assertThat(
            RefinementStudy.onSizes(
                    tolerance ->
                        Math.abs(
                            new ElementSolver(10, tolerance).solve(FLUX, T).last().surface()
                                - exact),
                    1e-3,
                    1e-4,
                    1e-5,
                    1e-6,
                    1e-7)
                .order())
        .isCloseTo(0.9, within(0.25));
  }
}
