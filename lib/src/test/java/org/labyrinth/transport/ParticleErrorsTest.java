package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.numerics.SolverException;

/** What is refused, in which words; and what a solution says of itself. */
class ParticleErrorsTest {
  private static SphericalParticle.Builder particle() {
    return SphericalParticle.builder().radius(5e-6).diffusivity(1e-14).initial(1000);
  }

  @Test
  void partsThatAreMissingOrOutOfRangeAreNamed() {
    assertThatThrownBy(() -> SphericalParticle.builder().build())
        .hasMessage("radius must be given: spherical particle");
    assertThatThrownBy(() -> SphericalParticle.builder().radius(1).build())
        .hasMessage("diffusivity must be given: spherical particle");
    assertThatThrownBy(() -> particle().radius(0).build())
        .hasMessage("radius = 0.0 m must be positive and finite: spherical particle");
    assertThatThrownBy(() -> particle().diffusivity(-1).build())
        .hasMessage("diffusivity = -1.0 m²/s must be positive and finite: spherical particle");
    assertThatThrownBy(() -> particle().initial(Profile.of(r -> Double.NaN)).build())
        .hasMessage("initial concentration = NaN mol/m³ must be finite: spherical particle");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new ShellSolver(Grid1D.uniform(0, 2, 4), 1e-4))
        .hasMessage("shells from r/R = 0.0 to 2.0 [-] must reach from 0 to 1: spherical particle");
    assertThatThrownBy(() -> new ShellSolver(4, 0))
        .hasMessage("tolerance = 0.0 [-] must be in (0, 1): spherical particle");
    assertThatThrownBy(() -> new ElementSolver(61, 1e-4))
        .hasMessage("nodes = 61 must be in [2, 60]: spherical particle");
    assertThatThrownBy(() -> new ElementSolver(10, 1))
        .hasMessage("tolerance = 1.0 [-] must be in (0, 1): spherical particle");
    assertThatThrownBy(() -> new UniformSolver(-1))
        .hasMessage("tolerance = -1.0 [-] must be in (0, 1): spherical particle");
    assertThatThrownBy(() -> new UniformSolver(1e-4).solve(particle().build()))
        .hasMessage("requested times = 0 must be at least 1: spherical particle");
    assertThatThrownBy(() -> new UniformSolver(1e-4).solve(particle().build(), 2, 1))
        .hasMessage(
            "time = 1.0 s must be finite and not before 2.0 s: requested time 1 of a spherical particle");
  }

  @Test
  void aDiffusivityThatVanishesOnTheWayIsAnExceptionWithTheTimeReached() {
    // D falls to 0 at c = 500, where the surface would have to go.
    SphericalParticle problem =
        particle()
            .diffusivity(ScalarFunction.of(c -> 1e-17 * (c - 500), c -> 1e-17))
            .reactionCurrent(0.1)
            .build();
    for (ParticleSolver solver :
        new ParticleSolver[] {new ShellSolver(20, 1e-4), new ElementSolver(10, 1e-4)}) {
      assertThatThrownBy(() -> solver.solve(problem, 10_000))
          .isInstanceOfSatisfying(
              SolverException.class, e -> assertThat(e.timeReached()).isBetween(0.01, 1000.0));
    }
  }

  @Test
  void theDiffusionTimeIsThatOfTheMean() {
    Profile steps = Profile.cells(Grid1D.uniform(0, 5e-6, 2), 800, 1600);
    SphericalParticle problem =
        particle()
            .diffusivity(ScalarFunction.of(c -> c * 1e-17, c -> 1e-17))
            .initial(steps)
            .build();
    // Seven eighths of the volume lie in the outer half.
    assertThat(problem.diffusionTime()).isCloseTo(25e-12 / 1500e-17, within(1e-6));
  }

  @Test
  void solutionsAreTables() {
    ParticleSolution solution =
        new ShellSolver(4, 1e-4).solve(particle().reactionCurrent(0.1).build(), 0, 100, 200);
    assertThat(solution.toTable().columnNames()).containsExactly("t [s]", "r [m]", "c [mol/m³]");
    assertThat(solution.toTable().rowCount()).isEqualTo(15);
    assertThat(solution.history().columnNames())
        .containsExactly("t [s]", "surface [mol/m³]", "mean [mol/m³]", "inflow [mol/(m² s)]");
    assertThat(solution.history().rowCount()).isEqualTo(3);
    assertThat(solution)
        .asString()
        .startsWith("Spherical particle to t = 200.000 s at 5 radii (")
        .contains(" rejected; imbalance ");
    assertThat(solution.radii()[4]).isEqualTo(5e-6);
    solution.radii()[4] = 0;
    solution.last().concentration()[0] = 0;
    assertThat(solution.radii()[4]).isEqualTo(5e-6);
    assertThat(solution.last().concentration()[0]).isPositive();
  }
}
