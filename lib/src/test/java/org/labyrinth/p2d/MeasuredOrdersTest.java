package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.p2d.Runs.allBetween;
import static org.labyrinth.p2d.Runs.difference;
import static org.labyrinth.p2d.Runs.last;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.cell.Cells;
import org.labyrinth.numerics.RefinementStudy;

/** How errors fall as x, r and time are resolved more finely. */
class MeasuredOrdersTest {
  private static final Simulation ONE_C =
      Simulation.of(Cells.lgM50(), "Discharge at 1C for 1800 s");

  /** So small that the error of time is a hundredth of the least error in space. */
  private static final double EXACT_IN_TIME = 1e-8;

  @ParameterizedTest
  @ValueSource(doubles = {60, 1800})
  void theVoltageIsOfSecondOrderInX(double time) {
    double exact = onCells(48, time);
    RefinementStudy study =
        RefinementStudy.onCells(k -> Math.abs(onCells(k, time) - exact), 1, 2, 4, 8);
    // The fine grid's own error, (8/48)² of the last, adds 0.01 to the order.
    assertThat(study.order()).isBetween(1.9, 2.2);
    assertThat(study.orders()).satisfies(allBetween(1.8, 2.3));
  }

  /** On 6 k, 2 k and 5 k cells. */
  private static double onCells(int k, double time) {
    Resolution resolution = new Resolution(6 * k, 2 * k, 5 * k, 12, EXACT_IN_TIME);
    return last(ONE_C
            .withExperiment("Discharge at 1C for %s s".formatted(time))
            .withResolution(resolution))
        .voltage(time);
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 60, 600})
  void theErrorInTheParticlesFallsGeometrically(double time) {
    double exact = onNodes(40, time);
    double coarse = Math.abs(onNodes(4, time) - exact);
    double fine = Math.abs(onNodes(8, time) - exact);
    // At 10 s the diffusion layer is R/15 and four nodes do not see it; then a factor of 2.3 a
    // node, later more. Second order would be 4 in all, a factor of 1.4 a node.
    double factor = Math.pow(coarse / fine, 1.0 / 4);
    assertThat(factor).isBetween(2.0, 40.0);
    assertThat(Math.log(coarse / fine) / Math.log(2)).isGreaterThan(4);
  }

  @Test
  void fourteenNodesMeetTheSurfaceFromTheFirstSeconds() {
    assertThat(Math.abs(onNodes(14, 10) - onNodes(40, 10))).isLessThan(1e-6); // V
    assertThat(Math.abs(onNodes(14, 600) - onNodes(40, 600))).isLessThan(1e-8); // V
  }

  private static double onNodes(int nodes, double time) {
    return last(ONE_C
            .withModel(Model.SPM)
            .withExperiment("Discharge at 1C for %s s".formatted(time))
            .withResolution(new Resolution(2, 1, 2, nodes, 1e-9)))
        .voltage(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPM", "SPME", "P2D"})
  void theErrorInTimeIsProportionalToTheTolerance(String model) {
    StepSolution exact = toTolerance(model, 1e-9);
    RefinementStudy study =
        RefinementStudy.onSizes(
            tolerance -> difference(exact, toTolerance(model, tolerance), 0, 1),
            1e-3,
            1e-4,
            1e-5,
            1e-6,
            1e-7);
    // Order and step change with the tolerance: at times by much, at times hardly.
    assertThat(study.order()).isBetween(0.85, 1.15);
    assertThat(study.orders()).satisfies(allBetween(0.3, 1.7));
    for (int i = 0; i < 5; i++) {
      assertThat(study.errors().get(i)).isLessThan(study.sizes().get(i)); // in volts
    }
  }

  private static StepSolution toTolerance(String model, double tolerance) {
    return last(
        ONE_C
            .withModel(Model.valueOf(model))
            .withResolution(new Resolution(14, 4, 12, 10, tolerance)));
  }
}
