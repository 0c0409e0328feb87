package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.cli.CommandRun.assertBad;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.ShippedCell;
import org.labyrinth.cli.CommandRun.Outcome;

class SweepCommandTest {
  private static final String FAILURES = "2 of 6 runs failed; their rows have the reason.\n";

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void plan() throws IOException {
    plan = SweepFiles.plan(folder);
  }

  @Test
  void everyVariantHasARowAndAFailureItsReason() {
    Outcome outcome = run("sweep", plan);
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err().replace("\r", "")).isEqualTo(FAILURES);
    List<String> rows = outcome.out().lines().toList();
    assertThat(rows.get(0))
        .isEqualTo(
            "variant,"
                + SweepFiles.POROSITY
                + ",{rate},status,end time [s],ended by,discharge capacity [A h],energy [W h],"
                + "mean voltage [V],voltage at start [V],voltage at end [V],"
                + "largest temperature [K],integrator steps,reason");
    assertThat(rows).hasSize(7);
    assertThat(rows.get(1)).startsWith("1,0.2,1.0,ok,").contains(",voltage,").contains(",298.15,");
    assertThat(rows.get(5)).startsWith("5,1.3,1.0,failed,,").containsIgnoringCase("porosity");
    assertThat(folder.resolve("plan.journal")).exists();
  }

  @Test
  void aRowHasWhatSimulateHasToSay() throws IOException {
    Files.writeString(plan, "{\"cell\": \"LG-M50\", \"model\": \"SPM\", \"preset\": \"fast\"}");
    String[] row = run("sweep", plan).out().lines().toList().get(1).split(",", -1);
    Outcome simulated = run("simulate", "lgm50", "--model=spm", "--preset=fast", "--csv=-");
    String[] end = simulated.out().lines().reduce((a, b) -> b).orElseThrow().split(",", -1);
    assertThat(row[2]).isEqualTo(end[0]); // time
    assertThat(row[4]).isEqualTo(end[3]); // charge
    assertThat(row[8]).isEqualTo(end[2]); // voltage
  }

  @Test
  void whateverTheThreadsAndPartsTheTableIsTheSame() throws IOException {
    String whole = SweepFiles.csv(plan, folder.resolve("one"));
    Path csv = folder.resolve("table.csv");
    Outcome two = run("sweep", plan, "--threads=2", "--journal", folder.resolve("2"), "--out", csv);
    assertThat(two.exit()).isZero();
    assertThat(two.out()).isEmpty();
    assertThat(Files.readString(csv)).isEqualTo(whole);
    List<Object> merge = new ArrayList<>(List.of("sweep", "merge", plan));
    for (int part = 4; part >= 1; part--) {
      assertThat(run("sweep", plan, "--shard", part + "/4").out()).isEmpty();
      merge.add(folder.resolve("plan.%d-of-4.journal".formatted(part)));
    }
    assertThat(run(merge.toArray()).out()).isEqualTo(whole);
    merge.addAll(List.of("--out", csv));
    Files.delete(csv);
    Outcome merged = run(merge.toArray());
    assertThat(merged.out()).isEmpty();
    assertThat(merged.err().replace("\r", "")).isEqualTo(FAILURES);
    assertThat(Files.readString(csv)).isEqualTo(whole);
  }

  @Test
  void aMergeWithoutAPartIsRefusedWithTheMissingRows() {
    run("sweep", plan, "--shard", "1/3");
    run("sweep", plan, "--shard", "3/3");
    Path first = folder.resolve("plan.1-of-3.journal");
    Path third = folder.resolve("plan.3-of-3.journal");
    assertBad(
        "2 of 6 rows must be run first, by their parts of the sweep: 2, 5",
        "sweep",
        "merge",
        plan,
        first,
        third,
        "--out",
        folder.resolve("table.csv"));
    assertThat(folder.resolve("table.csv")).doesNotExist();
  }

  @Test
  void aPartWritesATableOfItsOwnIfAsked() throws IOException {
    Path csv = folder.resolve("part.csv");
    run("sweep", plan, "--shard", "2/6", "--out", csv);
    assertThat(Files.readAllLines(csv)).hasSize(2);
    assertThat(Files.readAllLines(csv).get(1)).startsWith("2,0.2,2.0,ok,");
  }

  @Test
  void aFinishedSweepIsNotRunAgain() throws IOException {
    Path journal = folder.resolve("journal");
    String csv = SweepFiles.csv(plan, journal);
    byte[] before = Files.readAllBytes(journal);
    assertThat(SweepFiles.csv(plan, journal)).isEqualTo(csv);
    assertThat(Files.readAllBytes(journal)).isEqualTo(before);
  }

  @Test
  void aJournalIsBoundToTheContentOfTheCellFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("cells"));
    String cell = Bpx.write(ShippedCell.LG_M50.file());
    Files.writeString(inner.resolve("mine.json"), cell);
    // A path goes from the plan's folder, not from where the command is typed.
    Files.writeString(
        plan,
        "{\"cell\": \"cells/mine.json\", \"experiment\": \"Rest for 1 s\", \"model\": \"spm\"}");
    assertThat(run("sweep", plan).out()).contains("\n1,ok,1.0,time,");
    Files.writeString(inner.resolve("mine.json"), cell + "\n");
    assertBad("a journal must be continued under its own plan", "sweep", plan);
  }

  @Test
  void energyIsVoltageTimesChargeWhereTheVoltageIsHeld() throws IOException {
    Files.writeString(
        plan,
        """
        {"cell": "lgm50", "experiment": "Hold at 4 V for 10 min", "model": "spme", "soc": 0.5}
        """);
    String[] row = run("sweep", plan).out().lines().toList().get(1).split(",", -1);
    assertThat(row[1]).isEqualTo("ok");
    double charge = Double.parseDouble(row[4]);
    assertThat(charge).isNegative(); // the cell is charged
    // The charge is a state of the integrator, whose tolerance is 1e-4 [-].
    assertThat(Double.parseDouble(row[5])).isCloseTo(4 * charge, within(1e-4 * Math.abs(charge)));
    // The voltage is solved for, to about a microvolt.
    assertThat(Double.parseDouble(row[6])).isCloseTo(4, within(1e-6));
  }

  @Test
  void energyIsCurrentTimesMeanVoltageTimesTimeWhereTheCurrentIsHeld() throws IOException {
    String[] row = run("sweep", plan).out().lines().toList().get(1).split(",", -1);
    double hours = Double.parseDouble(row[4]) / 3600;
    double meanVoltage = Double.parseDouble(row[8]);
    // 1C are 5 A; what is left is the rounding to twelve digits.
    assertThat(Double.parseDouble(row[7])).isCloseTo(5 * meanVoltage * hours, within(1e-9));
    assertThat(meanVoltage).isBetween(2.5, 4.2);
  }

  @Test
  void helpTellsOfEveryOptionAndOfMerge() {
    Outcome help = run("sweep", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("--out", "--journal", "--threads", "--shard", "sweep merge", "lgm50");
    assertThat(run("--help").out().toLowerCase(Locale.ROOT)).contains("sweep --help");
  }
}
