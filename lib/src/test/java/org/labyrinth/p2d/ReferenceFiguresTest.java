package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;

/** The models agree with another program's figures: {@link ReferenceCurve} says whose. */
class ReferenceFiguresTest {
  static Stream<Arguments> curves() {
    Cell lg = Cells.lgM50();
    Cell lfp = TestCells.lfp18650();
    return Stream.of(
        Arguments.of("LG M50", lg, "C/10", ReferenceCurve.LG_M50_TENTH_C),
        Arguments.of("LG M50", lg, "C/2", ReferenceCurve.LG_M50_HALF_C),
        Arguments.of("LG M50", lg, "1C", ReferenceCurve.LG_M50_ONE_C),
        Arguments.of("LG M50", lg, "2C", ReferenceCurve.LG_M50_TWO_C),
        Arguments.of("LFP", lfp, "C/10", ReferenceCurve.LFP_TENTH_C),
        Arguments.of("LFP", lfp, "C/2", ReferenceCurve.LFP_HALF_C),
        Arguments.of("LFP", lfp, "1C", ReferenceCurve.LFP_ONE_C),
        Arguments.of("LFP", lfp, "2C", ReferenceCurve.LFP_TWO_C));
  }

  private static StepSolution discharge(
      Cell cell, String rate, Model model, Resolution resolution) {
    String sentence = "Discharge at %s until %s V".formatted(rate, cell.lowerCutOff());
    Simulation simulation =
        Simulation.of(cell, sentence).withModel(model).withResolution(resolution);
    return new CellSolver().solve(simulation).last();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("curves")
  void theDefaultResolutionIsWithinHalfAMillivolt(
      String name, Cell cell, String rate, ReferenceCurve reference) {
    StepSolution solution = discharge(cell, rate, Model.P2D, Resolution.DEFAULT);
    for (int k = 0; k < reference.times().length; k++) {
      double t = reference.times()[k];
      assertThat(solution.voltage(t))
          .as("%s %s, t = %s s", name, rate, t)
          .isCloseTo(reference.volts()[k], within(5e-4));
    }
    assertThat(solution.end() / reference.end()).isCloseTo(1, within(2e-4));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("curves")
  void theAccurateResolutionIsWithinATenthOfAMillivolt(
      String name, Cell cell, String rate, ReferenceCurve reference) {
    StepSolution solution = discharge(cell, rate, Model.P2D, Resolution.ACCURATE);
    for (int k = 0; k < reference.times().length; k++) {
      double t = reference.times()[k];
      assertThat(solution.voltage(t))
          .as("%s %s, t = %s s", name, rate, t)
          .isCloseTo(reference.volts()[k], within(1e-4));
    }
    assertThat(solution.end() / reference.end()).isCloseTo(1, within(5e-5));
  }

  @Test
  void theSingleParticleModelIsWithinATenthOfAMillivolt() {
    agrees(Model.SPM, ReferenceCurve.SPM_ONE_C, 1e-4);
  }

  @Test
  void theSingleParticleModelWithElectrolyteIsWithinATenthOfAMillivolt() {
    // Of which 0.06 mV are the reference's own: see there.
    agrees(Model.SPME, ReferenceCurve.SPME_ONE_C, 1e-4);
  }

  private static void agrees(Model model, ReferenceCurve reference, double tolerance) {
    StepSolution solution = discharge(Cells.lgM50(), "1C", model, Resolution.ACCURATE);
    for (int k = 0; k < reference.times().length; k++) {
      double t = reference.times()[k];
      assertThat(solution.voltage(t))
          .as("%s, t = %s s", model, t)
          .isCloseTo(reference.volts()[k], within(tolerance));
    }
    assertThat(solution.end() / reference.end()).isCloseTo(1, within(1e-4));
  }
}
