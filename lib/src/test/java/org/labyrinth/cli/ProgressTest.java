package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;

class ProgressTest {
  private static MeasurePlan plan() {
    return new MeasurePlan(
        new OverlappingSpheres(Shape.cube(16), 4, 0.6, 4).image(),
        1,
        PhaseConductivities.only(1),
        Boundary.OPEN,
        Axes.ALL.list(),
        0,
        EnumSet.allOf(Section.class));
  }

  @Test
  void asManyStepsAreAnnouncedAsWerePlanned() {
    List<String> steps = new ArrayList<>();
    Measurement.of(plan(), steps::add);
    assertThat(steps).hasSize(plan().steps()).doesNotHaveDuplicates();
  }

  @Test
  void residualAndErrorAreTold() {
    List<Double> residuals = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    Measurement.of(
        plan(),
        new Progress() {
          @Override
          public void step(String what) {
            // counted above
          }

          @Override
          public void iteration(int iteration, double residual, double error) {
            residuals.add(residual);
            errors.add(error);
          }
        });
    assertThat(residuals).isNotEmpty().allMatch(residual -> residual > 0);
    assertThat(errors).anyMatch(Double::isFinite);
  }

  @Test
  void theLineShowsShareTimeAndWork() {
    assertThat(ProgressLine.line(0.5, Duration.ofSeconds(83), "B along z", 100))
        .isEqualTo("█████░░░░░  50 % 1:23 B along z");
    assertThat(ProgressLine.line(0, Duration.ZERO, "x".repeat(200), 80)).hasSize(80);
    assertThat(ProgressLine.line(1, Duration.ZERO, "", 0)).isEmpty();
  }

  @Test
  void theBarShowsTheWorkAndLeavesNoTrace() throws InterruptedException {
    StringWriter terminal = new StringWriter();
    try (ProgressDisplay display =
        new ProgressDisplay(4, 1e-3, new PrintWriter(terminal), Duration.ZERO)) {
      display.step("B along z");
      display.iteration(7, 2.3e-5, 1e-3);
      for (int i = 0; i < 200 && !terminal.toString().contains("iteration"); i++) {
        Thread.sleep(10);
      }
    }
    String blank = "\r" + " ".repeat(TerminalLine.WIDTH) + "\r";
    assertThat(terminal.toString())
        // The clock runs on while a busy machine keeps the bar waiting.
        .containsPattern(
            "██░░░░░░░░  25 % \\d:\\d\\d B along z: iteration 7, residual 2.3e-5, error 1.0e-3")
        .endsWith(blank)
        .doesNotContain("\n");
  }

  @Test
  void lateWorkShowsWhatIsDoneOfAStep() throws InterruptedException {
    StringWriter terminal = new StringWriter();
    try (ProgressDisplay display =
        ProgressDisplay.late(4, new PrintWriter(terminal), Duration.ofMinutes(5))) {
      display.at(2, 0.4, "Rest for 1 hour");
      for (int i = 0; i < 200 && !terminal.toString().contains("hour"); i++) {
        Thread.sleep(10);
      }
    }
    assertThat(terminal.toString()).containsPattern("60 % 5:\\d\\d Rest for 1 hour");
  }

  @Test
  void shortWorkShowsNoBar() {
    StringWriter terminal = new StringWriter();
    try (ProgressDisplay display =
        new ProgressDisplay(4, 0, new PrintWriter(terminal), Duration.ofMinutes(1))) {
      display.step("B along z");
    }
    assertThat(terminal.toString()).isEmpty();
  }
}
