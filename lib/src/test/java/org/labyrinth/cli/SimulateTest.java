package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cells;
import org.labyrinth.cli.CommandRun.Outcome;

class SimulateTest {
  @TempDir Path folder;

  /** Runs with the coarse grid; every run here is about rows and words, not about millivolts. */
  private static String curve(Object... options) {
    List<Object> words = new ArrayList<>(List.of("simulate", "lgm50", "--preset", "fast"));
    words.addAll(List.of(options));
    words.addAll(List.of("--csv", "-"));
    Outcome outcome = run(words.toArray());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    return outcome.out();
  }

  private static double[][] rows(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> List.of(line.split(",")).stream().mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void theCurveBeginsWithTheFourPromisedColumns() {
    String csv = curve("--model", "SPM");
    assertThat(csv).startsWith("time_s,current_A,voltage_V,discharge_capacity_Ah,");
    assertThat(csv).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void withoutSentencesTheCellIsDischargedAtOneCToItsLowerCutOff() {
    double[][] rows = rows(curve("--model", "SPM"));
    assertThat(rows).hasNumberOfRows(201);
    assertThat(rows[0][0]).isZero();
    assertThat(rows[0][1]).isEqualTo(5);
    assertThat(rows[200][2]).isCloseTo(2.5, within(1e-9)); // the end is located to round-off
    assertThat(rows[200][3]).isCloseTo(rows[200][0] * 5 / 3600, within(1e-9)); // Q = I t
  }

  @Test
  void rowsHaveTheAskedDistanceAndEveryStepItsFirstAndLastInstant() {
    double[][] rows =
        rows(
            curve(
                "--model",
                "spme",
                "--soc",
                "0.5",
                "--experiment",
                "Discharge at 1C for 25 s",
                "--experiment",
                "Rest for 20 s",
                "--period",
                "10"));
    assertThat(rows).hasNumberOfRows(7);
    double[] times = List.of(rows).stream().mapToDouble(row -> row[0]).toArray();
    assertThat(times).containsExactly(0, 10, 20, 25, 25, 35, 45);
    assertThat(rows[3][1]).isCloseTo(5, within(1e-12));
    assertThat(rows[4][1]).isZero();
    assertThat(rows[4][2]).isGreaterThan(rows[3][2]); // the resistance is gone at once
  }

  @Test
  void thePartsAddUpToTheVoltageInEveryRow() {
    for (double[] row : rows(curve())) {
      double sum = row[6] + row[7] + row[8] + row[9] + row[10] + row[11];
      assertThat(sum).isCloseTo(row[2], within(1e-6)); // V is interpolated by itself
    }
  }

  @Test
  void aFileHoldsWhatTheTerminalWouldShow() throws IOException {
    Path file = folder.resolve("curve.csv");
    Outcome outcome = run("simulate", "lgm50", "--preset=fast", "--model=SPM", "--csv", file);
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("Discharge at 1C"); // the report, as without a file
    assertThat(file).hasContent(curve("--model", "SPM"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file); // no draft is left
    }
  }

  @Test
  void aBpxFileServesAsWellAsAName() throws IOException {
    Path cell = folder.resolve("cell.json");
    Bpx.write(Cells.lgM50(), cell);
    assertThat(run("simulate", cell, "--preset=fast", "--model=SPM", "--csv=-").out())
        .isEqualTo(curve("--model", "SPM"));
  }

  @Test
  void namesAreReadWithoutCapitalsAndDashes() {
    assertThat(run("simulate", "LG-M50", "--preset=fast", "--model=SPM", "--csv=-").out())
        .isEqualTo(curve("--model", "SPM"));
  }

  @Test
  void aProfileFollowsTheSentences() throws IOException {
    Path profile = Files.writeString(folder.resolve("drive.csv"), "time_s,current_A\n0,0\n10,5\n");
    double[][] rows =
        rows(
            curve(
                "--model",
                "SPM",
                "--experiment",
                "Discharge at C/10 for 60 s",
                "--current",
                profile,
                "--period",
                "5"));
    double[] last = rows[rows.length - 1];
    assertThat(last[0]).isEqualTo(70);
    assertThat(last[1]).isCloseTo(5, within(1e-9));
    assertThat(last[5]).isEqualTo(2);
    assertThat(last[3] * 3600)
        .isCloseTo(0.5 * 60 + 25, within(0.05)); // ∫ I dt of both, to 3e-6 of the cell's capacity
  }

  @Test
  void stateOfChargeByVoltageStartsAtTheCutOff() {
    double[] full = rows(curve("--soc-by", "voltage", "--experiment", "Rest for 1 s"))[0];
    assertThat(full[2]).isCloseTo(4.2, within(1e-5)); // tables of U are good to a microvolt or so
  }

  @Test
  void heatStaysInACellThatLosesNone() {
    String discharge = "Discharge at 1C for 600 s";
    double[][] held = rows(curve("--experiment", discharge, "--temperature", "308.15"));
    double[][] warm =
        rows(curve("--experiment", discharge, "--temperature", "308.15", "--heat-transfer", "0"));
    assertThat(held[200][4]).isCloseTo(308.15, within(1e-6)); // it is interpolated, to round-off
    assertThat(warm[0][4]).isEqualTo(308.15);
    assertThat(warm[200][4]).isGreaterThan(309);
  }

  @Test
  void theSummarySaysWhyEachStepEndedAndWhatCertifiesIt() {
    String text =
        run(
                "simulate",
                "lgm50",
                "--preset=fast",
                "--experiment",
                "Discharge at 1C until 3.5 V; Rest for 60 s")
            .out();
    assertThat(text)
        .contains(
            "LG M50",
            "P2D, fast resolution",
            "Discharge at 1C until 3.5 V",
            "voltage: it was reached",
            "Rest for 1 minute",
            "time: it had lasted as long as asked",
            "lithium out of balance")
        .doesNotContain("time_s");
  }

  @Test
  void whatTheCutOffLeavesOutIsSaid() {
    String text =
        run(
                "simulate",
                "lgm50",
                "--preset=fast",
                "--model=SPM",
                "--experiment",
                "Discharge at 1C for 2 hours; Rest for 60 s")
            .out();
    assertThat(text)
        .contains("the cell's lower voltage cut-off, which ends the run", "1 of 2 steps");
  }

  @Test
  void theChartIsAPng() throws IOException {
    Path chart = folder.resolve("chart.png");
    run("simulate", "lgm50", "--preset=fast", "--model=SPM", "--chart", chart);
    assertThat(ImageIO.read(chart.toFile()).getWidth()).isGreaterThan(300);
  }

  @Test
  void helpListsTheCellsAndTheOptions() {
    Outcome help = run("simulate", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("lgm50", "--experiment", "--soc-by", "--heat-transfer");
    assertThat(run("--help").out()).contains("simulate", "measure");
  }

  @Test
  void whatCannotBeIsRefusedBeforeTheRun() {
    assertThat(run("simulate", "lgm50", "--experiment", "Hold at 9 V until C/20").err())
        .contains("voltage = 9.0 V must be between the cut-offs 2.5 and 4.2 V");
    assertThat(run("simulate", "lgm50", "--model=SPM", "--period=1e-9", "--csv", "-").err())
        .contains("must leave at most 2,000,000 rows");
    assertThat(run("simulate", "lgm50", "--experiment", "Discharge at 1e6 W until 2.5 V").err())
        .contains("the power must be one that the cell can give")
        .doesNotContain("NaN");
  }
}
