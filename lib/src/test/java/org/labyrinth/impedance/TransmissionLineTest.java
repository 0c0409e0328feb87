package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;
import org.labyrinth.numerics.RefinementStudy;

class TransmissionLineTest {
  private static final double L = 70e-6;
  private static final double PORES = 0.14;
  private static final double AREA = 3e5;
  private static final double C = 0.08;
  private static final double R = L / PORES;

  private static TransmissionLine blocking() {
    return TransmissionLine.of(L, PORES, AREA, SurfaceAdmittance.capacitance(C));
  }

  /** √(R/Y) coth √(R Y) by the library's functions, which hold at middling frequencies. */
  private static Complex deLevie(Complex admittance) {
    Complex nu = admittance.multiply(R).sqrt();
    return nu.cosh().divide(nu.sinh()).multiply(R).divide(nu);
  }

  @Test
  void isDeLevieWhereHisFormulaCanBeEvaluated() {
    for (double omega : new double[] {0.5, 7, 90, 1100}) {
      Complex wanted = deLevie(Wanted.number(0, omega * AREA * L * C));
      Wanted.near(blocking().impedance(omega), wanted, 1e-12); // cosh and sinh lose some digits
    }
  }

  @Test
  void realPartAtLowFrequencyIsAThirdOfTheIonicResistance() {
    double omega = 1e-9;
    Complex z = blocking().impedance(omega);
    assertThat(z.getReal()).isCloseTo(R / 3, within(1e-12 * R)); // beside a reactance 1e12 larger
    assertThat(z.getImaginary()).isCloseTo(-1 / (omega * AREA * L * C), within(1e-3));
  }

  @Test
  void isSemiInfiniteAtHighFrequencyAndDoesNotOverflow() {
    for (double omega : new double[] {1e7, 1e30, 1e200}) {
      Complex wanted =
          Complex.ofCartesian(R, 0).divide(Wanted.number(0, omega * AREA * L * C)).sqrt();
      Wanted.near(blocking().impedance(omega), wanted, 1e-14);
    }
  }

  @Test
  void nothingJumpsWhereTheSeriesTakesOver() {
    double corner = 0.09 / (R * AREA * L * C);
    Complex below = blocking().impedance(corner * (1 - 1e-12));
    Complex above = blocking().impedance(corner * (1 + 1e-12));
    Wanted.near(above, below, 1e-11); // 2e-12 of it is the frequency's own change
    Complex cschBelow = Hyperbolic.rootCsch(Wanted.number(0.05, 0.0748));
    Complex cschAbove = Hyperbolic.rootCsch(Wanted.number(0.05, 0.0749));
    Complex slope = cschAbove.subtract(cschBelow).divide(Wanted.number(0, 1e-4));
    assertThat(slope.getReal())
        .isCloseTo(-1 / 6.0 + 7 / 180.0 * 0.05, within(2e-4)); // −1/6 + 7w/180
  }

  @Test
  void exponentOneIsACapacitance() {
    TransmissionLine phase =
        new TransmissionLine(R, 0, AREA * L, SurfaceAdmittance.constantPhase(C, 1));
    Wanted.near(phase.impedance(3.7), blocking().impedance(3.7), 1e-14);
  }

  @Test
  void constantPhaseHasItsPhaseTwiceHalvedInTheSemiInfiniteRange() {
    TransmissionLine phase =
        new TransmissionLine(R, 0, AREA * L, SurfaceAdmittance.constantPhase(C, 0.8));
    assertThat(Math.toDegrees(phase.impedance(1e12).arg())).isCloseTo(-0.8 * 45, within(1e-9));
    Complex flat = SurfaceAdmittance.constantPhase(C, 0.8).at(5);
    assertThat(Math.toDegrees(flat.arg())).isCloseTo(72, within(1e-9));
    assertThat(flat.abs()).isCloseTo(C * Math.pow(5, 0.8), within(1e-12));
  }

  @Test
  void aReactionLetsDirectCurrentPassAsNewmanAndTobiasSay() {
    double charge = 0.02;
    double solid = 0.3 * R;
    TransmissionLine line =
        new TransmissionLine(R, solid, AREA * L, SurfaceAdmittance.reaction(charge, C));
    double nu = Math.sqrt((R + solid) * AREA * L / charge);
    double s = R / solid;
    double wanted =
        R * solid / (R + solid) * (1 + (2 + (s + 1 / s) * Math.cosh(nu)) / (nu * Math.sinh(nu)));
    assertThat(line.impedance(1e-9).getReal()).isCloseTo(wanted, within(1e-13 * R));
  }

  @Test
  void bothRailsAreAlike() {
    TransmissionLine one = blocking().withElectronicResistance(0.2 * R);
    TransmissionLine other =
        new TransmissionLine(0.2 * R, R, AREA * L, SurfaceAdmittance.capacitance(C));
    Wanted.near(one.impedance(40), other.impedance(40), 1e-14);
    // At high frequency the wall short-circuits the better rail's whole length: both in parallel.
    assertThat(one.impedance(1e20).getReal()).isCloseTo(R * 0.2 / 1.2, within(1e-6 * R));
  }

  @Test
  void theLadderConvergesToItAtSecondOrder() {
    SurfaceAdmittance wall = SurfaceAdmittance.reaction(0.05, C);
    for (double solid : new double[] {0.5, Double.POSITIVE_INFINITY}) {
      TransmissionLine exact =
          TransmissionLine.of(L, PORES, AREA, wall).withElectronicResistance(L / solid);
      for (double omega : new double[] {0.3, 800}) {
        RefinementStudy study =
            RefinementStudy.onCells(
                n ->
                    new LadderSolver(
                            new GradedLine(
                                Grid1D.uniform(0, L, n),
                                Profile.constant(PORES),
                                Profile.constant(solid),
                                Profile.constant(AREA),
                                wall))
                        .impedance(omega)
                        .subtract(exact.impedance(omega))
                        .abs(),
                20,
                40,
                80,
                160);
        assertThat(study.order()).isCloseTo(2, within(0.1));
      }
    }
  }

  @Test
  void aGradedLadderHasTheMeanSquareOfWhatLiesBehindAtLowFrequency() {
    // R_low = ∫ (share of the wall behind x)² dx/(Bκ): Bκ = K(1 + x/L) gives K⁻¹L∫u²/(1 + u)du.
    GradedLine line =
        new GradedLine(
            Grid1D.uniform(0, L, 400),
            Profile.of(x -> PORES * (1 + x / L)),
            Profile.constant(Double.POSITIVE_INFINITY),
            Profile.constant(AREA),
            SurfaceAdmittance.capacitance(C));
    double wanted = R * (Math.log(2) - 0.5);
    Complex z = new LadderSolver(line).impedance(1e-3);
    assertThat(z.getReal()).isCloseTo(wanted, within(1e-5 * R)); // 400 cells
    assertThat(new LadderSolver(line).spectrum(2e-3, 1e-3).size()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrong() {
    SurfaceAdmittance wall = SurfaceAdmittance.capacitance(C);
    assertThatThrownBy(() -> TransmissionLine.of(-1, PORES, AREA, wall))
        .hasMessage("thickness = -1.0 [m] must be a positive number");
    assertThatThrownBy(() -> new TransmissionLine(R, -1, 2, wall))
        .hasMessage("electronic resistance = -1.0 [Ω m²] must be a number of at least 0");
    assertThatThrownBy(() -> SurfaceAdmittance.constantPhase(1, 1.2))
        .hasMessage("exponent α = 1.2 [-] must be in (0, 1]: constant-phase element");
    Grid1D grid = Grid1D.uniform(0, 1, 2);
    Profile one = Profile.constant(1);
    assertThatThrownBy(() -> new GradedLine(grid, one, Profile.constant(0), one, wall))
        .hasMessage(
            "effective conductivity of the solid = 0.0 [S/m] must be above 0: at x = 0.25 m");
    assertThatThrownBy(() -> new GradedLine(grid, one, one, Profile.constant(-2), wall))
        .hasMessage("specific area = -2.0 [1/m] must be at least 0: at x = 0.25 m");
  }
}
