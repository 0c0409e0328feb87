package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Expression;
import org.labyrinth.cell.Particle;
import org.labyrinth.transport.PhysicalConstants;

/**
 * A sphere under constant flux, from which SPM at constant current is made: Crank, The Mathematics
 * of Diffusion, 2nd ed. 1975, eq. 6.45. With ρ = r/R and τ = D t/R²
 *
 * <pre>
 *   x(0) − x = j R/(F D c_max) ( 3τ + ρ²/2 − 3/10 − (2/ρ) Σ sin(qₙρ) / (qₙ² sin qₙ) · e^(−qₙ²τ) )
 * </pre>
 *
 * over the positive roots of tan q = q.
 */
class ParticleSeriesTest {
  private static final int TERMS = 400;
  private static final double[] ROOTS = roots();

  private static double[] roots() {
    double[] roots = new double[TERMS];
    for (int n = 1; n <= TERMS; n++) {
      double q = (n + 0.5) * Math.PI;
      for (int i = 0; i < 20; i++) {
        // sin q − q cos q has the slope q sin q.
        q -= (Math.sin(q) - q * Math.cos(q)) / (q * Math.sin(q));
      }
      roots[n - 1] = q;
    }
    return roots;
  }

  private static double series(double rho, double tau) {
    double sum = 0;
    for (double q : ROOTS) {
      sum += Math.sin(q * rho) / (q * q * Math.sin(q)) * Math.exp(-q * q * tau);
    }
    return 3 * tau + rho * rho / 2 - 0.3 - 2 / rho * sum;
  }

  private static StepSolution run(Cell cell, int nodes) {
    return Runs.last(
        Simulation.of(cell, "Discharge at 1C for 2000 s")
            .withModel(Model.SPM)
            .withResolution(new Resolution(2, 1, 2, nodes, 1e-8)));
  }

  /** Both electrodes' particles beside the series; returns the largest difference [-]. */
  private static double worst(StepSolution solution, Cell cell, double time, boolean surfaceOnly) {
    CellState state = solution.state(time);
    CellState start = solution.state(0);
    double density = state.current() / cell.electrodeArea();
    return Math.max(
        worst(
            cell.negativeElectrode(),
            density,
            start.negative().particles().get(0),
            state.negative().particles().get(0),
            time,
            surfaceOnly),
        worst(
            cell.positive(),
            -density,
            start.positive().particles().get(0),
            state.positive().particles().get(0),
            time,
            surfaceOnly));
  }

  private static double worst(
      Electrode electrode,
      double density,
      ParticleState start,
      ParticleState state,
      double time,
      boolean surfaceOnly) {
    Particle particle = electrode.particles().get(0);
    double radius = particle.radius();
    double diffusivity = particle.diffusivity().at(0.5);
    double j = density / (particle.surfaceAreaPerVolume().at(0) * electrode.thickness());
    double scale =
        j * radius / (PhysicalConstants.FARADAY * diffusivity * particle.maximumConcentration());
    double worst = 0;
    double[] inside = state.stoichiometry()[0];
    for (int i = surfaceOnly ? inside.length - 1 : 0; i < inside.length; i++) {
      double fallen =
          scale * series(state.radii()[i] / radius, diffusivity * time / (radius * radius));
      worst = Math.max(worst, Math.abs(inside[i] - start.mean()[0] + fallen));
    }
    return worst;
  }

  @Test
  void everyNodeFollowsTheSeries() {
    StepSolution solution = run(Cells.lgM50(), 20);
    for (double time : new double[] {20, 100, 500, 2000}) {
      // The tolerance of the integrator, 1e-8 a step.
      assertThat(worst(solution, Cells.lgM50(), time, false)).as("%s s", time).isLessThan(3e-7);
    }
  }

  @Test
  void theDefaultNodesMeetTheSurfaceWhileTheLayerIsThin() {
    StepSolution solution = run(Cells.lgM50(), Resolution.DEFAULT.radial());
    // D t/R² is 6e-4 and 1e-3 in the two electrodes: layers of a fortieth and a thirtieth of R.
    assertThat(worst(solution, Cells.lgM50(), 20, true)).isLessThan(1e-6);
  }

  @Test
  void particlesWhoseDiffusivityIsCalledVariableFollowTheSeriesToo() {
    // The same numbers by way of the nonlinear element: a formula that happens not to vary.
    Cell cell =
        TestCells.withDiffusivities(
            Expression.parse("3.3e-14 + 0 * x"), Expression.parse("4e-15 + 0 * x"));
    assertThat(cell.positive().particles().get(0).diffusivity().isConstant()).isFalse();
    StepSolution solution = run(cell, 14);
    assertThat(worst(solution, cell, 2000, false)).isCloseTo(0, within(3e-7));
  }
}
