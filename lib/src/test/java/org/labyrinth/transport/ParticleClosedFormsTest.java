package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** Spheres whose concentration is known, with R = 5 µm and D = 2·10⁻¹⁴ m²/s. */
class ParticleClosedFormsTest {
  private static final double R = 5e-6;
  private static final double D = 2e-14;
  private static final double DIFFUSION_TIME = R * R / D;
  private static final double[] FOURIER = {0.02, 0.1, 0.4};

  private static final ParticleSolver SHELLS =
      new ShellSolver(Grid1D.graded(0, 1, 120, s -> s * (2 - s)), 1e-7);
  private static final ParticleSolver ELEMENT = new ElementSolver(24, 1e-7);

  private static SphericalParticle.Builder particle(End surface) {
    return SphericalParticle.builder().radius(R).diffusivity(D).surface(surface);
  }

  private static double[] times(double... fourier) {
    double[] times = fourier.clone();
    for (int k = 0; k < times.length; k++) {
      times[k] *= DIFFUSION_TIME;
    }
    return times;
  }

  private static void assertProfile(
      ParticleSolution solution, double unit, DoubleBinaryOperator exact, double error) {
    for (int k = 0; k < FOURIER.length; k++) {
      double[] c = solution.snapshot(k).concentration();
      for (int i = 0; i < c.length; i++) {
        double right = unit * exact.applyAsDouble(solution.radii()[i] / R, FOURIER[k]);
        assertThat(c[i]).isCloseTo(right, within(unit * error));
      }
    }
  }

  @Test
  void aHeldSurfaceFillsTheSphereAsCranksSeries() {
    SphericalParticle problem = particle(End.concentration(1000)).build();
    for (ParticleSolver solver : new ParticleSolver[] {SHELLS, ELEMENT}) {
      ParticleSolution solution = solver.solve(problem, times(FOURIER));
      double error = solver == SHELLS ? 2e-4 : 2e-6; // (h/√(Dt))², and some tolerances of time
      assertProfile(solution, 1000, CrankSphere::held, error);
      for (int k = 0; k < FOURIER.length; k++) {
        ParticleSnapshot now = solution.snapshot(k);
        assertThat(now.surface()).isEqualTo(1000);
        assertThat(now.mean())
            .isCloseTo(1000 * CrankSphere.heldMean(FOURIER[k]), within(1000 * error));
        double inflow = CrankSphere.heldInflow(FOURIER[k]) * 1000 * D / R;
        assertThat(now.inflow()).isCloseTo(inflow, within(5 * error * 1000 * D / R));
      }
    }
  }

  @Test
  void aConstantFluxGivesCranksSeries() {
    double flux = 1e-6;
    double unit = flux * R / D;
    SphericalParticle problem = particle(End.flux(flux)).build();
    for (ParticleSolver solver : new ParticleSolver[] {SHELLS, ELEMENT}) {
      ParticleSolution solution = solver.solve(problem, times(FOURIER));
      double error = solver == SHELLS ? 1e-4 : 2e-6; // (h/√(Dt))², and some tolerances of time
      assertProfile(solution, unit, CrankSphere::flux, error);
      for (int k = 0; k < FOURIER.length; k++) {
        double mean = 3 * FOURIER[k] * unit;
        // What came in is known exactly, and BDF integrates a constant exactly.
        assertThat(solution.snapshot(k).mean()).isCloseTo(mean, within(1e-12 * unit));
        assertThat(solution.snapshot(k).inflow()).isCloseTo(flux, within(1e-13 * flux));
      }
    }
  }

  @Test
  void aFilmGivesCranksSeries() {
    SphericalParticle problem = particle(End.robin(D / R, 1000)).build();
    for (ParticleSolver solver : new ParticleSolver[] {SHELLS, ELEMENT}) {
      double error = solver == SHELLS ? 1e-4 : 2e-6; // (h/√(Dt))², and some tolerances of time
      assertProfile(solver.solve(problem, times(FOURIER)), 1000, CrankSphere::film, error);
    }
  }

  @Test
  void atFirstTheSphereIsAHalfSpace() {
    // The flux into a half space, c√(D/πt), less D c/R for the curvature (Crank 1975, eq. 6.21);
    // under a flux q the surface rises by 2q√(t/πD), and by q t/R for the curvature.
    double fourier = 1e-3;
    double t = fourier * DIFFUSION_TIME;
    ParticleSolver fine = new ShellSolver(Grid1D.graded(0, 1, 400, s -> s * (2 - s)), 1e-7);
    double in = fine.solve(particle(End.concentration(1)).build(), t).last().inflow() * R / D;
    assertThat(in).isCloseTo(1 / Math.sqrt(Math.PI * fourier) - 1, within(2e-3)); // (h/√(Dt))²
    double rise = fine.solve(particle(End.flux(D / R)).build(), t).last().surface();
    double planar = 2 * Math.sqrt(fourier / Math.PI) + fourier;
    // The next term of the series is 4 Fo^1.5 / 3√π.
    assertThat(rise - planar).isCloseTo(4 * Math.pow(fourier, 1.5) / 5.317, within(1e-5));
  }

  @Test
  void theParabolaOfAConstantFluxIsExactOnAnyShells() {
    // c = mean + (q R/D) (r²/2 − 3/10) moves up as a whole; five rough shells, and three nodes.
    double flux = 1e-6;
    double unit = flux * R / D;
    Profile parabola = Profile.of(r -> 500 + unit * (0.5 * r * r / R / R - 0.3));
    SphericalParticle problem = particle(End.flux(flux)).initial(parabola).build();
    for (ParticleSolver solver :
        new ParticleSolver[] {
          new ShellSolver(Grid1D.ofFaces(0, 0.3, 0.35, 0.7, 0.9, 1), 1e-3),
          new ElementSolver(3, 1e-3)
        }) {
      ParticleSolution solution = solver.solve(problem, 0, 0.1 * DIFFUSION_TIME, DIFFUSION_TIME);
      double[] fourier = {0, 0.1, 1};
      for (int k = 0; k < 3; k++) {
        double[] c = solution.snapshot(k).concentration();
        for (int i = 0; i < c.length; i++) {
          double r = solution.radii()[i];
          double exact = parabola.at(r) + 3 * fourier[k] * unit;
          assertThat(c[i]).isCloseTo(exact, within(1e-10 * unit)); // round-off
        }
      }
    }
  }

  @Test
  void aParticleWithoutInsideIsTheLimitOfFastDiffusion() {
    double current = 0.5;
    double end = 3600;
    double last = Double.POSITIVE_INFINITY;
    for (double d : new double[] {1e-14, 1e-13, 1e-12}) {
      SphericalParticle problem =
          SphericalParticle.builder()
              .radius(R)
              .diffusivity(d)
              .reactionCurrent(current)
              .initial(20_000)
              .build();
      ParticleSnapshot inside = ELEMENT.solve(problem, end).last();
      ParticleSnapshot uniform = new UniformSolver(1e-6).solve(problem, end).last();
      double mean = 20_000 - 3 * current * end / (PhysicalConstants.FARADAY * R);
      assertThat(uniform.surface()).isCloseTo(mean, within(1e-7)); // round-off
      assertThat(inside.mean()).isCloseTo(mean, within(1e-7));
      assertThat(inside.reactionCurrent()).isCloseTo(current, within(1e-12));
      // The surface falls behind the mean by (j/F) R/(5 D).
      double gap = current / PhysicalConstants.FARADAY * R / (5 * d);
      assertThat(uniform.surface() - inside.surface())
          .isCloseTo(gap, within(1e-3 * gap))
          .isLessThan(last);
      last = gap;
    }
  }

  @Test
  void aHeldParticleWithoutInsideIsFullAtOnce() {
    SphericalParticle problem = particle(End.concentration(1000)).build();
    ParticleSolution solution = new UniformSolver(1e-4).solve(problem, 0, 10);
    assertThat(solution.snapshot(0).mean()).isEqualTo(1000);
    assertThat(solution.last().balance().inflowRight()).isCloseTo(1000 * R / 3, within(1e-15));
  }
}
