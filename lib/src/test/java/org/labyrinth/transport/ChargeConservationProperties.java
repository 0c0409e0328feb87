package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** Laws of the porous electrode on any profiles, kinetics and currents. */
class ChargeConservationProperties {
  private static double spread(SplittableRandom random, double least, double most) {
    return least * Math.pow(most / least, random.nextDouble());
  }

  private static PorousElectrode electrode(SplittableRandom random) {
    int n = random.nextInt(1, 40);
    Grid1D grid = Grid1D.uniform(0, spread(random, 1e-5, 3e-4), n);
    double alpha = random.nextDouble(0.2, 0.8);
    double j0 = spread(random, 1e-6, 1e3);
    return PorousElectrode.builder()
        .side(random.nextBoolean() ? ElectrodeSide.NEGATIVE : ElectrodeSide.POSITIVE)
        .grid(grid)
        .specificArea(profile(random, grid, 1e4, 1e6))
        .transportEfficiency(profile(random, grid, 0.01, 0.5))
        .electrolyteConductivity(profile(random, grid, 0.1, 2))
        .solidConductivity(profile(random, grid, 0.01, 1e7))
        .kinetics(new ButlerVolmer(j0, alpha, 1 - alpha, 298.15))
        .current((random.nextBoolean() ? 1 : -1) * spread(random, 1e-3, 300))
        .build();
  }

  private static Profile profile(SplittableRandom random, Grid1D grid, double least, double most) {
    double[] values = new double[grid.cells()];
    for (int i = 0; i < values.length; i++) {
      values[i] = spread(random, least, most);
    }
    return Profile.cells(grid, values);
  }

  @Property(tries = 200, seed = "1")
  void chargeIsConservedToRoundOff(@ForAll long seed) {
    Polarisation p = new PolarisationSolver().solve(electrode(new SplittableRandom(seed)));
    double i = p.electrode().current();
    // j = j₀ exp(F η/2RT): an ulp of η is up to 40 ulp of j.
    assertThat(p.chargeImbalance()).isLessThan(1e-12);
    for (int f = 0; f < p.solidCurrent().length; f++) {
      assertThat(Math.abs(p.solidCurrent()[f] + p.electrolyteCurrent()[f] - i))
          .isLessThanOrEqualTo(2 * Math.ulp(i)); // a difference and a sum
    }
  }

  @Property(tries = 100, seed = "2")
  void everyCellReactsTheSameWayWhereBothPhasesConductUniformly(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PorousElectrode electrode =
        electrode(random).toBuilder()
            .transportEfficiency(0.2)
            .electrolyteConductivity(1)
            .solidConductivity(spread(random, 0.01, 1e7))
            .build();
    Polarisation p = new PolarisationSolver().solve(electrode);
    // The maximum principle for η. (Where σ/(Bκ) varies, current may well cross over and back.)
    boolean anodic =
        p.electrode().current() > 0 == (p.electrode().side() == ElectrodeSide.NEGATIVE);
    for (double eta : p.overpotential()) {
      assertThat(anodic ? eta : -eta).isGreaterThanOrEqualTo(0);
    }
  }

  @Property(tries = 50, seed = "3")
  void morePowerfulKineticsNeverCostMore(@ForAll long seed) {
    PorousElectrode slow = electrode(new SplittableRandom(seed));
    ButlerVolmer kinetics = (ButlerVolmer) slow.kinetics();
    PorousElectrode fast =
        slow.withKinetics(
            new ButlerVolmer(
                2 * kinetics.exchangeCurrentDensity(),
                kinetics.anodicTransfer(),
                kinetics.cathodicTransfer(),
                kinetics.temperature()));
    PolarisationSolver solver = new PolarisationSolver();
    assertThat(solver.solve(fast).areaResistance())
        .isLessThanOrEqualTo(solver.solve(slow).areaResistance() * (1 + 1e-12)); // round-off
  }
}
