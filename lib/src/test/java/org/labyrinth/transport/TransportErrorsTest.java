package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.SolverException;
import tech.tablesaw.api.Table;

/** What is refused, in which words; and what a solution says of itself. */
class TransportErrorsTest {
  private static AveragedDiffusion.Builder diffusion() {
    return AveragedDiffusion.builder()
        .grid(Grid1D.uniform(0, 1, 4))
        .porosity(0.4)
        .transportEfficiency(0.2)
        .diffusivity(1);
  }

  private static PorousElectrode.Builder electrode() {
    return PorousElectrode.builder()
        .grid(Grid1D.uniform(0, 1e-4, 4))
        .specificArea(1e5)
        .transportEfficiency(0.2)
        .electrolyteConductivity(1)
        .solidConductivity(10)
        .kinetics(new ButlerVolmer(1, 298.15))
        .current(10);
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatThrownBy(() -> AveragedDiffusion.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("grid must be given: averaged diffusion");
    assertThatThrownBy(() -> diffusion().reaction(Reaction.linear(1, 0)).build())
        .hasMessage("specificArea, which a reaction needs, must be given: averaged diffusion");
    assertThatThrownBy(() -> PorousElectrode.builder().build())
        .hasMessage("grid must be given: porous electrode");
  }

  @Test
  void propertiesOutOfRangeAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> diffusion().porosity(1.3).build())
        .hasMessage("porosity = 1.3 [-] must be in (0, 1]: averaged diffusion at x = 0.125 m");
    assertThatThrownBy(() -> diffusion().transportEfficiency(-0.5).build())
        .hasMessage(
            "transport efficiency = -0.5 [-] must be in [0, 1]: averaged diffusion at x = 0.125 m");
    assertThatThrownBy(() -> diffusion().diffusivity(0).build())
        .hasMessage("diffusivity = 0.0 m²/s must be in (0, ∞): averaged diffusion at x = 0.125 m");
    assertThatThrownBy(() -> diffusion().initial(Profile.of(x -> Double.NaN)).build())
        .hasMessage("initial concentration = NaN mol/m³ must be finite: averaged diffusion");
    assertThatThrownBy(() -> electrode().transportEfficiency(0).build())
        .hasMessage(
            "transport efficiency = 0.0 [-] must be in (0, 1]: porous electrode at x = 1.25E-5 m");
    assertThatThrownBy(() -> electrode().current(Double.NaN).build())
        .hasMessage("current = NaN A/m² must be finite: porous electrode");
    assertThatThrownBy(() -> new ButlerVolmer(0, 298.15))
        .hasMessage(
            "exchange current density = 0.0 A/m² must be positive and finite: Butler–Volmer kinetics");
    assertThatThrownBy(() -> End.robin(0, 1))
        .hasMessage("transfer coefficient = 0.0 m/s must be positive and finite: Robin end");
    assertThatThrownBy(() -> Reaction.linear(-1, 0))
        .hasMessage("rate constant = -1.0 m/s must be finite and not negative: reaction");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new CrankNicolson(0))
        .hasMessage("time step = 0.0 s must be positive and finite: Crank–Nicolson");
    assertThatThrownBy(() -> new AdaptiveStepping(0))
        .hasMessage("tolerance = 0.0 [-] must be in (0, 1): adaptive stepping");
    assertThatThrownBy(() -> new BackwardEuler(1).solve(diffusion().build()))
        .hasMessage("requested times = 0 must be at least 1: averaged diffusion");
  }

  @Test
  void aSteadyStateNeedsSomethingThatFixesItsLevel() {
    assertThatThrownBy(() -> new SteadySolver().solve(diffusion().build()))
        .isInstanceOf(SolverException.class)
        .hasMessage(
            "ends that exchange = 0 must be at least 1, or a linear reaction be given: steady averaged diffusion");
  }

  @Test
  void aBrokenSourceIsAnExceptionWithTheTimeReached() {
    AveragedDiffusion broken =
        diffusion()
            .specificArea(1)
            .reaction(Reaction.given((x, t) -> t > 2 ? Double.NaN : 1))
            .build();
    assertThatThrownBy(() -> new AdaptiveStepping(1e-3).solve(broken, 1, 3))
        .isInstanceOfSatisfying(
            SolverException.class,
            e -> assertThat(e.timeReached()).isCloseTo(2, within(1e-6))); // the least step
    assertThatThrownBy(() -> new BackwardEuler(0.1).solve(broken, 3))
        .isInstanceOf(SolverException.class)
        .hasMessageStartingWith("unknown 0 = NaN must be finite: θ-method from t = 2.0");
  }

  @Test
  void newtonsMethodSaysWhenItWasGivenTooFewIterations() {
    assertThatThrownBy(() -> new PolarisationSolver(1).solve(electrode().current(500).build()))
        .isInstanceOfSatisfying(
            SolverException.class, e -> assertThat(e.residualHistory()).hasSize(1))
        .hasMessageContaining("in 1 iterations: porous electrode at 500.0 A/m²");
    assertThatThrownBy(
            () -> new PolarisationSolver().solve(electrode().current(0).build()).areaResistance())
        .hasMessage("current = 0 A/m² must not be 0: area resistance of a porous electrode");
  }

  @Test
  void solutionsAreTables() {
    AveragedDiffusion problem = diffusion().left(End.concentration(1)).build();
    TransientSolution transientSolution = new BackwardEuler(0.1).solve(problem, 0, 1);
    Table inTime = transientSolution.toTable();
    assertThat(inTime.columnNames()).containsExactly("t [s]", "x [m]", "c [mol/m³]");
    assertThat(inTime.rowCount()).isEqualTo(8);
    assertThat(new SteadySolver().solve(problem).toTable().rowCount()).isEqualTo(4);
    Polarisation polarisation = new PolarisationSolver().solve(electrode().build());
    assertThat(polarisation.toTable().columnNames())
        .containsExactly(
            "x [m]", "η [V]", "j [A/m²]", "φ_s [V]", "φ_e [V]", "i_s [A/m²]", "i_e [A/m²]");
    assertThat(transientSolution)
        .asString()
        .startsWith(
            "Averaged diffusion to t = 1.00000 s on 4 cells (10 steps, 0 rejected; salt imbalance ");
    assertThat(polarisation).asString().startsWith("Porous electrode at 10.0000 A/m² on 4 cells: ");
  }

  @Test
  void whatIsHandedOutIsACopy() {
    SteadySolution solution =
        new SteadySolver().solve(diffusion().left(End.concentration(1)).build());
    solution.concentration()[0] = 77;
    assertThat(solution.concentration()[0]).isEqualTo(1);
  }

  @Test
  void overpotentialIsTheInverseOfCurrent() {
    for (double alpha : new double[] {0.2, 0.5, 0.7}) {
      ButlerVolmer kinetics = new ButlerVolmer(3, alpha, 1 - alpha, 300);
      for (double eta : new double[] {-0.6, -1e-3, -1e-9, 0, 1e-9, 0.02, 0.6}) {
        double back = kinetics.overpotential(kinetics.currentDensity(eta));
        assertThat(back).isCloseTo(eta, within(1e-13 * Math.abs(eta))); // round-off
      }
    }
  }
}
