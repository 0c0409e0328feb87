package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.p2d.Model;

/** What may be asked, and how what may not be is answered. */
class ImpedanceProblemTest {
  private final Cell cell = Cells.lgM50();
  private final ImpedanceProblem problem = ImpedanceProblem.of(cell, 0.5);
  private final ImpedanceSolver solver = new ImpedanceSolver();

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> problem.withTemperature(0))
        .hasMessage("temperature = 0.0 K must be in (0, 1000]: impedance");
    assertThatThrownBy(() -> problem.withTolerance(0.2))
        .hasMessage("tolerance = 0.2 [-] must be in [1e-8, 0.1]: impedance");
    assertThatThrownBy(() -> solver.solve(problem, new double[] {1, -2}))
        .hasMessage("2. frequency = -2.0 [Hz] must be a positive number");
    assertThatThrownBy(() -> solver.solve(problem, new double[0]))
        .hasMessage("a spectrum needs at least one frequency");
    assertThatThrownBy(() -> solver.solve(problem, new double[] {1, 10, 5}))
        .hasMessage("frequencies must all rise or all fall: 5.0 Hz stands after 10.0 Hz");
    assertThatThrownBy(
            () ->
                solver.solve(
                    problem.withStart(new Stoichiometries(new double[] {1}, new double[] {0.5})),
                    new double[] {1}))
        .hasMessageContaining("stoichiometry = 1.0 [-] must be in (0, 1)")
        .hasMessageContaining("negative electrode");
    assertThatThrownBy(
            () ->
                solver.solve(
                    problem.withStart(new Stoichiometries(new double[0], new double[] {0.5})),
                    new double[] {1}))
        .hasMessageContaining("negative stoichiometries = 0 must be one a particle = 1");
  }

  @Test
  void frequenciesAreEvenOnALogarithmicScaleAndMeetTheirEnds() {
    double[] rising = Frequencies.logarithmic(1e-3, 1e3, 61);
    assertThat(rising[0]).isEqualTo(1e-3);
    assertThat(rising[60]).isEqualTo(1e3);
    assertThat(rising[10] / rising[0]).isCloseTo(10, within(1e-12)); // round-off
    double[] falling = Frequencies.logarithmic(100, 1, 3);
    assertThat(falling).containsExactly(new double[] {100, 10, 1}, within(1e-12));
    assertThatThrownBy(() -> Frequencies.logarithmic(0, 1, 3))
        .hasMessage("first frequency = 0.0 [Hz] must be a positive number");
    assertThatThrownBy(() -> Frequencies.logarithmic(1, 10, 1))
        .hasMessage("count of frequencies = 1 must be at least 2");
  }

  @Test
  void aSpectrumIsWhatWasPutIntoIt() {
    double[] hertz = {1, 10};
    Spectrum spectrum = Spectrum.of(hertz, omega -> Complex.ofCartesian(3, -4 * omega));
    hertz[0] = 7;
    assertThat(spectrum.frequency()).containsExactly(1, 10);
    assertThat(spectrum.imaginary()[1]).isEqualTo(-4 * 2 * Math.PI * 10);
    assertThat(spectrum.times(2).at(0)).isEqualTo(Complex.ofCartesian(6, -8 * 2 * Math.PI));
    assertThat(spectrum.toTable().columnNames())
        .containsExactly("frequency [Hz]", "Re Z", "Im Z", "|Z|", "phase [°]");
    assertThatThrownBy(() -> new Spectrum(new double[] {1}, new double[2], new double[1]))
        .hasMessageContaining("1 frequencies, 2 real and 1 imaginary");
    assertThatThrownBy(
            () -> new Spectrum(new double[] {1}, new double[] {Double.NaN}, new double[1]))
        .hasMessageContaining("must be finite: at 1.0 Hz");
  }

  @Test
  void theCellsImpedanceIsTheAreasOverTheArea() {
    ImpedanceSolution solution = solver.solve(problem, new double[] {1});
    double area = cell.electrodeArea() * cell.electrodePairs();
    assertThat(solution.ofCell().at(0).getReal())
        .isCloseTo(solution.areal().at(0).getReal() / area, within(1e-12));
    assertThat(solution.toTable().columnNames()).contains("error [-]", "cells along x");
  }

  @Test
  void warmerCellsResistLess() {
    for (Model model : Model.values()) {
      double[] one = {1};
      double cold = solver.solve(problem.withModel(model), one).areal().at(0).getReal();
      Cell active =
          cell.withPositive(
              cell.positive()
                  .withParticles(
                      cell.positive().particles().stream()
                          .map(p -> p.toBuilder().reactionActivationEnergy(20000).build())
                          .toList()));
      double warm =
          solver
              .solve(ImpedanceProblem.of(active, 0.5).withModel(model).withTemperature(320), one)
              .areal()
              .at(0)
              .getReal();
      assertThat(warm).isLessThan(cold);
    }
  }
}
