package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/** What the tables say of known figures. */
class P2dReportTextTest {
  private static final Machine MACHINE =
      new Machine("Some processor", 2, 24L << 30, "Linux amd64", "OpenJDK 17", 30e9);

  private static final Setting TUNED = Setting.of(new Mesh(20, 10, 20, 30), 2, 1e-4);

  private static CurveResult curve(
      String label, Setting setting, double seconds, double millivolts) {
    Curve curve = new Curve(List.of(3600.0), List.of(2.5), 5);
    return new CurveResult(
        label,
        CellModel.P2D,
        setting,
        new Outcome.Measured<>(
            new DischargeFigures(List.of(seconds), curve, 150, 1 << 20, "pybamm 26.10")),
        Optional.of(new CurveError(1e-3, 1e-3 * millivolts, -0.5)));
  }

  private static RivalResult rival(double seconds, double millivolts) {
    Rival rival = new Rival(CellModel.P2D, TUNED, OptionalDouble.of(0.5e-3), OptionalDouble.of(15));
    return new RivalResult(rival, curve(rival.label(), TUNED, seconds, millivolts));
  }

  private static SweepResult sweep(String tool, int threads, double seconds) {
    return new SweepResult(
        tool,
        Setting.named("default"),
        threads,
        new Outcome.Measured<>(new SweepFigures(List.of(seconds), List.of(), "somehow", "")));
  }

  private static String text(RivalResult rival, List<SweepResult> sweeps) {
    List<CurveResult> ours =
        List.of(
            curve("ours, fast", Setting.named("fast"), 0.5e-3, 0.9),
            curve("ours, default", Setting.named("default"), 1e-3, 0.4),
            curve("ours, accurate", Setting.named("accurate"), 8e-3, 0.05));
    P2dReport report =
        new P2dReport(
            LocalDate.of(2026, 11, 25),
            MACHINE,
            List.of(rival),
            ours,
            sweeps,
            new Outcome.Measured<>(new ColdFigures("simulate", List.of(0.5))),
            new Outcome.Absent<>("pip could not install it"),
            List.of(),
            OptionalDouble.of(0.25));
    return P2dReportText.of(report);
  }

  @Test
  void besideARivalStandsTheFastestPresetThatIsExactEnough() {
    assertThat(text(rival(0.022, 0.48), List.of()))
        .containsPattern(
            "P2D, 20/10/20 × 30 \\| +0\\.5 \\| +0\\.480 \\| +22\\.0 \\| +default \\| +0\\.400 \\| +1\\.00"
                + " \\| +22\\.0 \\| ≥ 15 ✓");
    assertThat(text(rival(0.014, 0.48), List.of())).contains("≥ 15 ✗ missed");
  }

  @Test
  void aRivalThatMissesItsAccuracyIsMarked() {
    assertThat(text(rival(0.022, 0.51), List.of())).containsPattern("0\\.5 ✗ missed \\| +0\\.510 ");
  }

  @Test
  void aSweepIsComparedWithTheSameNumberOfThreadsAndWithOneThread() {
    List<SweepResult> sweeps =
        List.of(
            sweep(SweepResult.PYBAMM, 1, 2.5),
            sweep(SweepResult.OURS, 1, 0.1),
            sweep(SweepResult.PYBAMM, 2, 1.4),
            sweep(SweepResult.OURS, 2, 0.07));
    assertThat(text(rival(0.022, 0.48), sweeps))
        .containsPattern("PyBaMM, default +\\| +1 \\| .* 25\\.0 \\| ≥ 15 ✓")
        .containsPattern("PyBaMM, default +\\| +2 \\| .* 20\\.0 \\|")
        .containsPattern("ours, default +\\| +2 \\| .* 1\\.43 \\| ≥ 1\\.8 ✗ missed");
  }

  @Test
  void whatIsMissingSaysWhyAndABusyMachineIsSaidSo() {
    assertThat(text(rival(0.022, 0.48), List.of()))
        .contains("Left out: pip could not install it (from the cold, PyBaMM)")
        .contains(
            "Other programs took up to 25 % of the cores during the run: times are disturbed");
  }
}
