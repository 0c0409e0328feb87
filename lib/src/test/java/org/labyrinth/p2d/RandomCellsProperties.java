package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.cell.Separator;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.numerics.SolverException;

/** Whatever the cell and the current: a run ends, and says why. */
class RandomCellsProperties {
  private static final int TRIES = 120;

  /** One in a hundred may fail, with words; none may end in nonsense. */
  private static final int MOST_FAILURES = TRIES / 100;

  private static final List<Model> MODELS =
      List.of(Model.SPM, Model.SPME, Model.P2D, Model.P2D, Model.P2D);

  private static int failures;

  /** A factor between 1/most and most, even in its logarithm. */
  private static double factor(SplittableRandom random, double most) {
    return Math.pow(most, random.nextDouble(-1, 1));
  }

  private static Electrode electrode(SplittableRandom random, Electrode electrode) {
    Particle particle = electrode.particles().get(0);
    double radius = factor(random, 3);
    double area = factor(random, 1.5) / radius; // the active fraction changes by as much
    double porosity = random.nextDouble(0.15, 0.5);
    ScalarFunction diffusivity = particle.diffusivity();
    double faster = factor(random, 10);
    return electrode.toBuilder()
        .thickness(electrode.thickness() * factor(random, 2.5))
        .porosity(porosity)
        .transportEfficiency(Math.pow(porosity, random.nextDouble(1.3, 2.5)))
        .conductivity(electrode.conductivity() * factor(random, 10))
        .particle(
            particle.toBuilder()
                .radius(particle.radius() * radius)
                .surfaceAreaPerVolume(
                    Profile.constant(particle.surfaceAreaPerVolume().at(0) * area))
                .diffusivity(ScalarFunction.constant(diffusivity.at(0.5) * faster))
                .reactionRateConstant(particle.reactionRateConstant() * factor(random, 10))
                .build())
        .build();
  }

  private static Cell cell(SplittableRandom random) {
    Cell cell = Cells.lgM50();
    double salt = factor(random, 2);
    return cell.toBuilder()
        .negative(electrode(random, cell.negativeElectrode()))
        .positive(electrode(random, cell.positive()))
        .separator(Separator.uniform(1.2e-5 * factor(random, 2), 0.45, 0.3))
        .electrolyte(cell.electrolyte().toBuilder().initialConcentration(1000 * salt).build())
        .build();
  }

  private static Climate climate(SplittableRandom random) {
    double temperature = random.nextDouble(263, 318);
    return random.nextInt(3) == 0
        ? new Climate.Lumped(temperature, temperature, 10 * factor(random, 10))
        : new Climate.Isothermal(temperature);
  }

  @Property(tries = TRIES, seed = "7")
  void everyRunEndsInANamedCause(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double rate = 0.05 * Math.pow(160, random.nextDouble()); // 0.05C to 8C
    String sentence =
        "%s at %sC for %s h"
            .formatted(random.nextInt(3) == 0 ? "Charge" : "Discharge", rate, 1.2 / rate);
    Model model = MODELS.get(random.nextInt(MODELS.size()));
    Simulation simulation =
        Simulation.of(cell(random), sentence, "Rest for 10 minutes")
            .withModel(model)
            .withStateOfCharge(random.nextDouble())
            .withClimate(climate(random))
            .withResolution(Resolution.FAST);
    try {
      makesSense(Runs.solve(simulation));
    } catch (SolverException e) {
      failures++;
      assertThat(e.getMessage()).contains("at t = ");
    }
  }

  private static void makesSense(Solution solution) {
    Certificate certificate = solution.certificate();
    assertThat(certificate.lithium()).isLessThan(1e-10);
    assertThat(certificate.salt()).isLessThan(1e-10);
    assertThat(certificate.current()).isLessThan(1e-8);
    for (StepSolution step : solution.steps()) {
      for (double time : step.times()) {
        assertThat(step.voltage(time)).isFinite();
      }
      for (double time : new double[] {step.start(), step.end()}) {
        CellState state = step.state(time);
        assertThat(state.voltage()).isFinite();
        for (int i = 0; i < state.x().length; i++) {
          assertThat(state.saltConcentration()[i]).isPositive();
          assertThat(state.electrolytePotential()[i]).isFinite();
          assertThat(state.electrolyteCurrent()[i]).isFinite();
        }
        for (ElectrodeState electrode : state.electrodes()) {
          for (double x : electrode.particles().get(0).surface()) {
            assertThat(x).isBetween(0.0, 1.0);
          }
        }
      }
    }
  }

  @AfterContainer
  static void fewFail() {
    assertThat(failures).isLessThanOrEqualTo(MOST_FAILURES);
  }
}
