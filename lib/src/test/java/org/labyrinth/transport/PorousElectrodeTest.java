package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.RefinementStudy;

/**
 * Against the profile of Newman and Tobias (1962, doi 10.1149/1.2425269) and Euler and Nonnenmacher
 * (1960), with K = B κ and ν² = a (j₀ F/RT) L² (1/K + 1/σ):
 *
 * <pre>
 *   η(x) = (i L/ν) (cosh(ν x/L)/K + cosh(ν (1 − x/L))/σ) / sinh ν        collector at x = 0
 *   R = L/(K + σ) (1 + (2 + (σ/K + K/σ) cosh ν)/(ν sinh ν))
 * </pre>
 */
class PorousElectrodeTest {
  private static final int[] CELLS = {20, 40, 80, 160};
  private static final double T = 298.15;
  private static final double L = 80e-6;
  private static final double A = 3e5;
  private static final double K = 0.2;
  private static final double SIGMA = 0.6;
  private static final double J0 = 10;
  private static final double I = 30;
  private static final double NU =
      Math.sqrt(A * J0 / PhysicalConstants.thermalVoltage(T) * L * L * (1 / K + 1 / SIGMA));
  private static final PolarisationSolver SOLVER = new PolarisationSolver();

  private static PorousElectrode linear(Grid1D grid) {
    return PorousElectrode.builder()
        .grid(grid)
        .specificArea(A)
        .transportEfficiency(0.25)
        .electrolyteConductivity(4 * K)
        .solidConductivity(SIGMA)
        .kinetics(LinearKinetics.of(J0, T))
        .current(I)
        .build();
  }

  private static double overpotential(double x) {
    double s = NU * x / L;
    return I * L / NU * (Math.cosh(s) / K + Math.cosh(NU - s) / SIGMA) / Math.sinh(NU);
  }

  private static double resistance() {
    double cosh = (2 + (SIGMA / K + K / SIGMA) * Math.cosh(NU)) / (NU * Math.sinh(NU));
    return L / (K + SIGMA) * (1 + cosh);
  }

  private static RefinementStudy profileError(IntFunction<Grid1D> grids) {
    return RefinementStudy.onCells(
        n -> {
          Grid1D grid = grids.apply(n);
          double[] eta = SOLVER.solve(linear(grid)).overpotential();
          double worst = 0;
          for (int i = 0; i < n; i++) {
            worst = Math.max(worst, Math.abs(eta[i] - overpotential(grid.centre(i))));
          }
          return worst;
        },
        CELLS);
  }

  @Test
  void theCoshProfileIsApproachedInSecondOrder() {
    RefinementStudy study = profileError(n -> Grid1D.uniform(0, L, n));
    assertThat(study.order()).isCloseTo(2, within(0.1));
    // (ν h/L)²/24 of the overpotential, 6 mV
    assertThat(study.errors().get(3)).isLessThan(1e-7);
  }

  @Test
  void gradedGridsAreSecondOrderToo() {
    RefinementStudy study = profileError(n -> Grid1D.graded(0, L, n, s -> s * (1.7 - 0.7 * s)));
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  @Test
  void theAreaResistanceIsApproachedInSecondOrder() {
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              double r = SOLVER.solve(linear(Grid1D.uniform(0, L, n))).areaResistance();
              return Math.abs(r / resistance() - 1);
            },
            CELLS);
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  @Test
  void ohmsLawHoldsInBothPhasesAndTheKineticsInEveryCell() {
    Grid1D grid = Grid1D.graded(0, L, 30, s -> s * s * 0.5 + s * 0.5);
    PorousElectrode electrode =
        linear(grid).toBuilder()
            .kinetics(new ButlerVolmer(J0, T))
            .equilibriumPotential(0.1)
            .build();
    Polarisation p = SOLVER.solve(electrode);
    double[] solid = p.solidPotential();
    double[] electrolyte = p.electrolytePotential();
    for (int i = 0; i < 30; i++) {
      double eta = solid[i] - electrolyte[i] - 0.1;
      assertThat(eta).isCloseTo(p.overpotential()[i], within(1e-15)); // an ulp of 0.1 V
      double j = 2 * J0 * Math.sinh(p.overpotential()[i] / 2 / PhysicalConstants.thermalVoltage(T));
      assertThat(p.reactionCurrent()[i]).isCloseTo(j, within(1e-13 * J0)); // round-off
      double gained = p.electrolyteCurrent()[i + 1] - p.electrolyteCurrent()[i];
      assertThat(gained).isCloseTo(A * grid.width(i) * j, within(1e-11 * I)); // i_e from η: ulp R⁻¹
      if (i > 0) {
        double h = grid.centre(i) - grid.centre(i - 1);
        // Potentials of 0.1 V are known to 1e-17 V, over h/σ of 1e-6 Ω m².
        assertThat(SIGMA * (solid[i - 1] - solid[i]) / h)
            .isCloseTo(p.solidCurrent()[i], within(1e-8 * I));
        assertThat(K * (electrolyte[i - 1] - electrolyte[i]) / h)
            .isCloseTo(p.electrolyteCurrent()[i], within(1e-8 * I));
      }
    }
  }

  @Test
  void dischargeIsAnodicInTheNegativeAndCathodicInThePositiveElectrode() {
    PorousElectrode negative = linear(Grid1D.graded(0, L, 25, s -> s * (1.5 - 0.5 * s)));
    PorousElectrode positive =
        negative.toBuilder()
            .side(ElectrodeSide.POSITIVE)
            .grid(Grid1D.graded(0, L, 25, s -> 1 - (1 - s) * (1.5 - 0.5 * (1 - s))))
            .build();
    Polarisation n = SOLVER.solve(negative);
    Polarisation p = SOLVER.solve(positive);
    assertThat(n.totalOverpotential()).isPositive();
    assertThat(p.totalOverpotential())
        .isCloseTo(-n.totalOverpotential(), within(1e-15)); // round-off
    for (int i = 0; i < 25; i++) {
      assertThat(n.reactionCurrent()[i]).isPositive();
      // The grids are each other's mirror image but for rounding.
      assertThat(p.reactionCurrent()[24 - i])
          .isCloseTo(-n.reactionCurrent()[i], within(1e-12 * J0));
    }
    assertThat(n.solidCurrent()[0]).isEqualTo(I);
    assertThat(n.electrolyteCurrent()[25]).isEqualTo(I);
    assertThat(p.electrolyteCurrent()[0]).isEqualTo(I);
    assertThat(p.solidCurrent()[25]).isEqualTo(I);
  }

  @Test
  void theTafelProfileIsASquaredSecant() {
    // σ = ∞ and j = j₀ exp(β η): a j = (2Kθ²/βL²) sec²(θ x/L), θ tan θ = i β L/2K
    // (Newman and Tobias 1962, section on Tafel kinetics).
    double beta = 0.5 / PhysicalConstants.thermalVoltage(T);
    double current = 600;
    double theta = theta(current * beta * L / (2 * K));
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              Grid1D grid = Grid1D.uniform(0, L, n);
              PorousElectrode tafel =
                  linear(grid).toBuilder()
                      .solidConductivity(1e15)
                      .kinetics(new ButlerVolmer(1e-9, T))
                      .current(current)
                      .build();
              double[] j = SOLVER.solve(tafel).reactionCurrent();
              double worst = 0;
              for (int i = 0; i < n; i++) {
                double secant = 1 / Math.cos(theta * grid.centre(i) / L);
                double exact = 2 * K * theta * theta / (beta * L * L) * secant * secant / A;
                worst = Math.max(worst, Math.abs(j[i] / exact - 1));
              }
              return worst;
            },
            CELLS);
    assertThat(theta).isGreaterThan(1); // clearly not uniform
    assertThat(study.order()).isCloseTo(2, within(0.1));
  }

  private static double theta(double product) {
    double low = 0;
    double high = Math.PI / 2;
    for (int k = 0; k < 100; k++) {
      double middle = (low + high) / 2;
      if (middle * Math.tan(middle) < product) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** |V(Butler–Volmer)/V(linear) − 1| as the current falls. */
  private static RefinementStudy departure(ButlerVolmer kinetics) {
    PorousElectrode electrode = linear(Grid1D.uniform(0, L, 40)).withKinetics(kinetics);
    return RefinementStudy.onSizes(
        i -> {
          PorousElectrode nonlinear = electrode.withCurrent(i);
          double linear =
              SOLVER.solve(nonlinear.withKinetics(kinetics.linearised())).totalOverpotential();
          return Math.abs(SOLVER.solve(nonlinear).totalOverpotential() / linear - 1);
        },
        40,
        20,
        10,
        5);
  }

  @Test
  void symmetricButlerVolmerDepartsFromLinearAsTheSquareOfTheCurrent() {
    // sinh z = z + z³/6: the relative difference is of second order.
    assertThat(departure(new ButlerVolmer(J0, T)).order()).isCloseTo(2, within(0.1));
  }

  @Test
  void skewButlerVolmerDepartsInProportionToTheCurrent() {
    // eᵅᶻ − e⁻ᵝᶻ = (α + β) z + (α² − β²) z²/2: of first order unless α = β.
    assertThat(departure(new ButlerVolmer(J0, 0.3, 0.7, T)).order()).isCloseTo(1, within(0.1));
  }

  @Test
  void noCurrentNoOverpotential() {
    Polarisation p = SOLVER.solve(linear(Grid1D.uniform(0, L, 5)).withCurrent(0));
    assertThat(p.overpotential()).containsOnly(0);
    assertThat(p.chargeImbalance()).isZero();
  }
}
