package org.labyrinth.benchmarks.tortuosity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/** What the tables say of known figures. */
class ReportTextTest {
  private static final Machine MACHINE =
      new Machine("Some processor", 2, 24L << 30, "Linux amd64", "OpenJDK 17", 30e9);

  private static SampleResult result(int size, double tenth, int iterations, double taufactor) {
    return new SampleResult(
        new Sample(Recipe.BLOB25, size),
        new Outcome.Measured<>(
            new OurFigures(
                0.04,
                new Solve(1e-3, tenth, 4, 5e-4),
                new Solve(1e-8, 2 * tenth, iterations, 1e-12),
                3,
                List.of(new SweepFigure("forward", 243_000_000, 0.0125)))),
        new Outcome.Measured<>(new MemoryFigures(1L << 31, 7L << 29)),
        new Outcome.Measured<>(
            new TauFactorFigures(
                2 * taufactor,
                9e-4,
                1500,
                Optional.of(taufactor / 2),
                Optional.of(taufactor),
                1,
                2,
                1,
                1L << 30,
                "taufactor 1.2.1, Python 3.11")),
        new Outcome.Absent<>("pip could not install it"),
        OptionalDouble.of(0.25));
  }

  private static String text(SampleResult... results) {
    return ReportText.of(new Report(LocalDate.of(2026, 11, 22), MACHINE, List.of(results)));
  }

  @Test
  void ratiosStandBesideTheirTargets() {
    String text = text(result(200, 0.5, 14, 60), result(300, 2, 15, 120));
    assertThat(text)
        .containsPattern("blob25 200³ \\| +0\\.500 \\| +5e-04 \\| +60\\.0 \\| +120 \\| +≥ 100 ✓");
    assertThat(text)
        .containsPattern(
            "blob25 300³ \\| +2\\.00 \\| +5e-04 \\| +120 \\| +60\\.0 \\| +≥ 80 ✗ missed");
    assertThat(text).contains("TauFactor (taufactor 1.2.1, Python 3.11): on the CPU");
    assertThat(text)
        .contains("Left out: PyAMG, pip could not install it (blob25 200³, blob25 300³)");
  }

  @Test
  void growthIsJudgedFromHundredToFourHundredOnly() {
    assertThat(text(result(100, 0.1, 10, 1), result(200, 0.8, 14, 9)))
        .containsPattern("iterations, blob25 +\\| +10 \\| +14 \\| +1\\.40 \\| +≤ 1\\.5 \\|");
    assertThat(text(result(100, 0.1, 10, 1), result(400, 6.4, 16, 9)))
        .containsPattern("iterations, blob25 +\\| .*  *1\\.60 \\| +≤ 1\\.5 ✗ missed")
        .containsPattern("ns per voxel, blob25 +\\| .* 1\\.00 \\| +≤ 1\\.3 ✓")
        .containsPattern("blob25 400³ \\| +3\\.50 .* ≤ 3 ✗ missed");
  }

  @Test
  void aSweepIsMeasuredAgainstTheTriad() {
    // 243 MB in 12.5 ms are 19.4 GB/s, 64.8 % of 30.
    assertThat(text(result(300, 1, 14, 9)))
        .containsPattern("forward, blob25 300³ \\| +12\\.5 \\| +19\\.4 \\| +64\\.8 \\| +≥ 50 ✓");
  }

  @Test
  void aBusyMachineIsSaidSo() {
    assertThat(text(result(100, 1, 14, 9)))
        .contains(
            "Other programs took up to 25 % of the cores during an image: times are disturbed");
  }
}
