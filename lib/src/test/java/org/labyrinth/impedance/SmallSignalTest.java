package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.experiment.CurrentProfile;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.StepSolution;

/** The impedance is what the cell answers to a small sine, in time. */
class SmallSignalTest {
  private static final int PERIODS = 6;
  private static final int SAMPLES = 400;

  /** −V̂/Î of the last of some periods, by the trapezium rule, which is exact for a sine. */
  private static Complex answer(Cell cell, Model model, double hertz) {
    double omega = 2 * Math.PI * hertz;
    double amplitude = 0.02 * cell.nominalCapacity();
    CurrentProfile sine =
        CurrentProfile.smooth(
            "sine",
            ScalarFunction.of(
                t -> amplitude * Math.sin(omega * t), t -> amplitude * omega * Math.cos(omega * t)),
            PERIODS / hertz);
    StepSolution step =
        new CellSolver()
            .solve(
                Simulation.of(cell, "Rest for 1 s")
                    .withModel(model)
                    .withResolution(new Resolution(60, 8, 50, 18, 1e-7))
                    .withStateOfCharge(0.5)
                    .withExperiment(Experiment.current(sine)))
            .last();
    Complex sum = Complex.ZERO;
    // Subtract the straight line through both ends: what has drifted, not swung.
    double from = (PERIODS - 1) / hertz;
    double first = step.voltage(from);
    double drift = step.voltage(PERIODS / hertz) - first;
    for (int k = 0; k < SAMPLES; k++) {
      double t = from + k / (hertz * SAMPLES);
      double v = step.voltage(t) - first - drift * k / SAMPLES;
      sum = sum.add(Complex.ofPolar(1, -omega * t).multiply(v));
    }
    // I = amplitude sin ωt is the imaginary part of amplitude exp(iωt).
    return sum.multiply(2.0 / SAMPLES).multiplyImaginary(1).divide(-amplitude);
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void theImpedanceIsWhatTheCellAnswersToASmallSine(Model model) {
    Cell cell = Cells.lgM50();
    for (double hertz : new double[] {0.005, 0.1}) {
      Complex expected =
          new ImpedanceSolver()
              .solve(ImpedanceProblem.of(cell, 0.5).withModel(model), new double[] {hertz})
              .ofCell()
              .at(0);
      Complex found = answer(cell, model, hertz);
      // Five periods have not quite forgotten the start, and the sine is not infinitely small.
      assertThat(found.subtract(expected).abs() / expected.abs())
          .as("%s at %s Hz: %s and %s", model, hertz, found, expected)
          .isLessThan(0.01);
    }
  }
}
