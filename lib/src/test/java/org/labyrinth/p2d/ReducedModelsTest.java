package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.p2d.Runs.allBetween;
import static org.labyrinth.p2d.Runs.difference;
import static org.labyrinth.p2d.Runs.last;

import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Expression;
import org.labyrinth.numerics.RefinementStudy;

/**
 * SPM and SPMe are limits of P2D at low current (Marquis et al. 2019, doi 10.1149/2.0341915jes).
 */
class ReducedModelsTest {
  /** Half the nominal capacity is given at each rate. */
  private static Simulation half(Cell cell, double rate) {
    return Simulation.of(cell, "Discharge at %sC for %s s".formatted(rate, 1800 / rate))
        .withResolution(new Resolution(72, 12, 48, 12, 1e-8));
  }

  /** max|V − V of P2D| between two shares of the discharge. */
  private static double error(Cell cell, double rate, Model model, double from) {
    Simulation simulation = half(cell, rate);
    return difference(last(simulation), last(simulation.withModel(model)), from, 1);
  }

  /**
   * The LG M50 with open-circuit potentials that fall in straight lines by volts. There differences
   * in filling along x even themselves out; on the plateaus of graphite they do not, and between
   * plateaus fronts run through the electrode whose length no reduced model knows.
   */
  private static Cell straight() {
    Cell cell = Cells.lgM50();
    return cell.toBuilder()
        .upperCutOff(6)
        .lowerCutOff(1)
        .negative(withPotential(cell.negativeElectrode(), "0.9 - 0.8 * x"))
        .positive(withPotential(cell.positive(), "4.8 - 0.9 * x"))
        .build();
  }

  private static Electrode withPotential(Electrode electrode, String potential) {
    return electrode.withParticles(
        electrode.particles().stream()
            .map(p -> p.toBuilder().openCircuitPotential(Expression.parse(potential)).build())
            .toList());
  }

  @Test
  void theSingleParticleModelIsOffInProportionToTheCurrent() {
    for (Cell cell : new Cell[] {straight(), Cells.lgM50()}) {
      RefinementStudy study =
          RefinementStudy.onSizes(
              rate -> error(cell, rate, Model.SPM, 0), 0.2, 0.1, 0.05, 0.02, 0.01);
      assertThat(study.order()).as(cell.name()).isBetween(0.9, 1.05);
    }
  }

  @Test
  void withElectrolyteTheErrorIsOfHigherOrderOnceTheReactionHasSpread() {
    // In the first seconds the reaction crowds where Newton and Tobias have it, at any current.
    RefinementStudy study =
        RefinementStudy.onSizes(
            rate -> error(straight(), rate, Model.SPME, 0.5), 0.4, 0.2, 0.1, 0.05, 0.025);
    assertThat(study.order()).isBetween(1.9, 2.8);
    assertThat(study.orders()).satisfies(allBetween(1.5, 3));
  }

  @Test
  void theElectrolyteTakesMostOfTheErrorAway() {
    for (double rate : new double[] {0.02, 0.1, 0.5}) {
      double without = error(Cells.lgM50(), rate, Model.SPM, 0);
      double with = error(Cells.lgM50(), rate, Model.SPME, 0);
      assertThat(with).as("%s C", rate).isLessThan(without / 3);
    }
  }

  @Test
  void allThreeModelsAreOneAtRest() {
    Simulation rest = Simulation.of(Cells.lgM50(), "Rest for 1 hour").withStateOfCharge(0.6);
    double full = last(rest).voltage(3600);
    for (Model model : Model.values()) {
      assertThat(Math.abs(last(rest.withModel(model)).voltage(3600) - full)).isLessThan(1e-9); // V
    }
  }
}
