package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Electrolyte;
import org.labyrinth.cell.Particle;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.transport.PhysicalConstants;

/**
 * The first instant of a small current: salt even, U even, kinetics linear. Then η obeys η″ = ν²
 * η/L² with ν² = a j₀F L²/(RT) (1/σ + 1/Bκ) (Newman and Tobias 1962, doi 10.1149/1.2425269; Euler
 * and Nonnenmacher, Electrochim. Acta 2 (1960) 268).
 */
class ReactionProfileTest {
  private static final Cell CELL = Cells.lgM50();

  /** j/j₀ of some 1e-3: what sinh is bent by is 1e-7. */
  private static final double AMPERES = 0.002;

  private static CellState start(int k, double amperes) {
    return Runs.last(
            Simulation.of(CELL, "Discharge at %s A for 1 s".formatted(amperes))
                .withStateOfCharge(0.5)
                .withResolution(new Resolution(8 * k, 2 * k, 8 * k, 6, 1e-6)))
        .state(0);
  }

  /** An electrode as Newman and Tobias have it. */
  private record Plate(double length, double solid, double ionic, double perArea, double a) {
    static Plate of(Electrode electrode, double stoichiometry) {
      Particle particle = electrode.particles().get(0);
      Electrolyte electrolyte = CELL.electrolyte();
      double exchange =
          PhysicalConstants.FARADAY
              * particle.reactionRateConstant()
              * Math.sqrt(stoichiometry * (1 - stoichiometry));
      double a = particle.surfaceAreaPerVolume().at(0);
      double ionic =
          electrode.transportEfficiency().at(0)
              * electrolyte.conductivity().at(electrolyte.initialConcentration());
      double thermal = PhysicalConstants.thermalVoltage(CELL.referenceTemperature());
      return new Plate(
          electrode.thickness(), electrode.conductivity(), ionic, exchange / thermal, a);
    }

    double nu() {
      return length * Math.sqrt(a * perArea * (1 / solid + 1 / ionic));
    }

    /** a j L/i at a share s of the way from the collector to the separator. */
    double reaction(double s) {
      double nu = nu();
      // Solid carries all at the collector, electrolyte all at the separator.
      return nu
          * (ionic * Math.cosh(nu * (1 - s)) + solid * Math.cosh(nu * s))
          / ((solid + ionic) * Math.sinh(nu));
    }

    /** (φ_s at the collector − φ_e at the separator − U)/i [Ω m²]. */
    double resistance() {
      double nu = nu();
      double ends = (2 + (solid / ionic + ionic / solid) * Math.cosh(nu)) / (nu * Math.sinh(nu));
      return length / (solid + ionic) * (1 + ends);
    }
  }

  private static double profileError(int k) {
    CellState state = start(k, AMPERES);
    double i = AMPERES / CELL.electrodeArea();
    double worst = 0;
    for (ElectrodeState electrode : state.electrodes()) {
      boolean negative = electrode.x()[0] < CELL.negativeElectrode().thickness();
      ParticleState particles = electrode.particles().get(0);
      Plate plate =
          Plate.of(negative ? CELL.negativeElectrode() : CELL.positive(), particles.mean()[0]);
      double whole =
          CELL.negativeElectrode().thickness()
              + CELL.separator().thickness()
              + CELL.positive().thickness();
      for (int n = 0; n < electrode.x().length; n++) {
        double from = negative ? electrode.x()[n] : whole - electrode.x()[n];
        double scaled = plate.a() * particles.current()[n] * plate.length() / i;
        double expected = (negative ? 1 : -1) * plate.reaction(from / plate.length());
        worst = Math.max(worst, Math.abs(scaled - expected));
      }
    }
    return worst;
  }

  @Test
  void theReactionFollowsNewmanAndTobias() {
    RefinementStudy study = RefinementStudy.onCells(ReactionProfileTest::profileError, 1, 2, 4, 8);
    assertThat(study.order()).isBetween(1.7, 2.2);
    assertThat(study.errors().get(3)).isLessThan(2e-3); // of a reaction whose mean is 1
  }

  @Test
  void theVoltageIsThatOfTwoPorousElectrodesAndASeparator() {
    CellState state = start(8, AMPERES);
    CellState rest = start(8, 1e-9);
    Plate negative =
        Plate.of(CELL.negativeElectrode(), state.negative().particles().get(0).mean()[0]);
    Plate positive = Plate.of(CELL.positive(), state.positive().particles().get(0).mean()[0]);
    Electrolyte electrolyte = CELL.electrolyte();
    double separator =
        CELL.separator().thickness()
            / CELL.separator().transportEfficiency().at(0)
            / electrolyte.conductivity().at(electrolyte.initialConcentration());
    double closed = negative.resistance() + separator + positive.resistance();
    double found = (rest.voltage() - state.voltage()) * CELL.electrodeArea() / AMPERES;
    assertThat(found / closed).isCloseTo(1, within(2e-4)); // (ν h/L)²/24 of 64 cells
  }
}
