package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep ends with the same results however it is run. */
class SweepTest {
  private static final String CSV =
      """
      variant,Parameterisation > Negative electrode > Porosity,{rate},status,capacity [A h],ended,reason
      1,0.2,0.5,ok,0.13333333333333333,,
      2,0.2,1.0,ok,0.06666666666666667,"at a voltage, 2.5 V",
      3,0.3,0.5,ok,0.19999999999999998,,
      4,0.3,1.0,failed,,,"voltage = 2.4 V must be above 2.5 V: ""fake"", é, run"
      5,0.4,0.5,ok,0.26666666666666666,,
      6,0.4,1.0,ok,0.13333333333333333,"at a voltage, 2.5 V",
      """;

  private static final SweepPlan PLAN = Plans.grid();

  @TempDir Path folder;

  private static Sweep alone() {
    return Sweep.of(PLAN).threads(1);
  }

  @Test
  void aRowForEachVariantFailuresWithTheirReason() throws Exception {
    SweepResults results = alone().run(Plans::run, folder.resolve("journal"));
    assertThat(results.csv()).isEqualTo(CSV);
    assertThat(results.missing()).isEmpty();
    assertThat(results.table().doubleColumn("capacity [A h]").countMissing()).isEqualTo(1);
  }

  @Test
  void killedAtAnyByteItGoesOnAndEndsWithTheSameJournal() throws Exception {
    Path journal = folder.resolve("journal");
    Sweep sweep = Sweep.of(Plans.pair()).threads(1);
    String csv = sweep.run(Plans::run, journal).csv();
    byte[] whole = Files.readAllBytes(journal);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(journal, Arrays.copyOf(whole, length));
      assertThat(sweep.run(Plans::run, journal).csv()).isEqualTo(csv);
      assertThat(Files.readAllBytes(journal)).isEqualTo(whole);
    }
  }

  @Test
  void onlyWhatIsMissingIsRun() throws Exception {
    Path journal = folder.resolve("journal");
    alone().run(Plans::run, journal);
    List<String> lines = Files.readAllLines(journal);
    // Without the lines of variants 2 and 5; the last line torn, which is of variant 6.
    String kept =
        String.join("\n", lines.get(0), lines.get(1), lines.get(3), lines.get(4), lines.get(6));
    Files.writeString(journal, kept);
    List<Integer> run = new ArrayList<>();
    SweepResults results =
        alone()
            .run(
                variant -> {
                  run.add(variant.index());
                  return Plans.run(variant);
                },
                journal);
    assertThat(run).containsExactly(2, 5, 6);
    assertThat(results.csv()).isEqualTo(CSV);
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws Exception {
    for (int threads : new int[] {1, 2, 7}) {
      Path journal = folder.resolve("journal" + threads);
      Sweep sweep = Sweep.of(Plans.grid()).threads(threads);
      assertThat(sweep.run(Plans::run, journal).csv()).isEqualTo(CSV);
      assertThat(sweep.run(Plans::run, journal).csv()).isEqualTo(CSV);
    }
  }

  @Test
  void variantsRunSideBySide() throws Exception {
    CyclicBarrier three = new CyclicBarrier(3);
    SweepResults results =
        Sweep.of(Plans.grid())
            .threads(3)
            .run(
                variant -> {
                  await(three);
                  return Plans.run(variant);
                },
                folder.resolve("journal"));
    assertThat(results.csv()).isEqualTo(CSV);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void shardsMergeToTheTableOfOneRun() throws Exception {
    SweepPlan plan = Plans.grid();
    List<Path> journals = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      Path journal = folder.resolve("shard" + i);
      SweepResults part = Sweep.of(plan).shard(i, 4).run(Plans::run, journal);
      assertThat(part.variants()).isEqualTo(plan.shard(i, 4));
      assertThat(part.missing()).isEmpty();
      journals.add(journal);
    }
    assertThat(SweepResults.merge(plan, journals).csv()).isEqualTo(CSV);
    Collections.reverse(journals);
    journals.add(journals.get(0));
    assertThat(SweepResults.merge(plan, journals).csv()).isEqualTo(CSV);
    SweepResults without = SweepResults.merge(plan, List.of(folder.resolve("shard1")));
    assertThat(without.missing()).extracting(Variant::index).containsExactly(2, 3, 4, 6);
    assertThat(without.csv()).contains("\n2,0.2,1.0,missing,,");
  }

  @Test
  void aJournalOfAnotherPlanIsRefusedAndLeftAsItIs() throws Exception {
    Path journal = folder.resolve("journal");
    alone().run(Plans::run, journal);
    byte[] before = Files.readAllBytes(journal);
    SweepPlan other = Plans.grid().inContext("another cell file");
    assertThatThrownBy(() -> Sweep.of(other).run(Plans::run, journal))
        .isInstanceOf(SweepException.class)
        .hasMessageStartingWith("a journal must be continued under its own plan, and this is of")
        .hasMessageEndingWith(journal.toString());
    assertThatThrownBy(() -> SweepResults.merge(other, List.of(journal)))
        .isInstanceOf(SweepException.class);
    assertThat(Files.readAllBytes(journal)).isEqualTo(before);
  }

  @Test
  void whatIsNoJournalIsRefusedAndLeftAsItIs() throws Exception {
    for (String text : List.of("my thesis", "my thesis\n", "{}\n", "{\"journal\": 1}\n")) {
      Path file = Files.writeString(folder.resolve("thesis"), text);
      assertThatThrownBy(() -> alone().run(Plans::run, file)).isInstanceOf(SweepException.class);
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void aSpoiltLineIsRefusedWithItsNumber() throws Exception {
    Path journal = folder.resolve("journal");
    alone().run(Plans::run, journal);
    String good = Files.readString(journal);
    Files.writeString(journal, good.replaceFirst("\"variant\":2", "\"variant\":3"));
    assertThatThrownBy(() -> alone().run(Plans::run, journal))
        .hasMessage("a line must be of a variant of the plan: " + journal + ", line 3");
    Files.writeString(journal, good.replaceFirst("\\{\"variant\":2", "x"));
    assertThatThrownBy(() -> alone().run(Plans::run, journal))
        .hasMessage("a line of a journal must be JSON: " + journal + ", line 3");
    String second = good.lines().toList().get(2);
    Files.writeString(journal, good + second.replace("0.0666", "0.0777") + "\n");
    assertThatThrownBy(() -> alone().run(Plans::run, journal))
        .hasMessage("variant 2 must not have two outcomes: " + journal + ", line 8");
  }

  @Test
  void twoSweepsDoNotShareAJournal() throws Exception {
    Path journal = folder.resolve("journal");
    String message = "a journal must be written by one sweep at a time: " + journal;
    AtomicInteger refused = new AtomicInteger();
    alone()
        .listener(
            (done, total, variant, outcome) -> {
              assertThatThrownBy(() -> alone().run(Plans::run, journal)).hasMessage(message);
              refused.incrementAndGet();
            })
        .run(Plans::run, journal);
    assertThat(refused).hasValue(6);
    assertThat(SweepResults.merge(Plans.grid(), List.of(journal)).csv()).isEqualTo(CSV);
  }

  @Test
  void aListenerHearsOfEachAfterItIsInTheJournal() throws Exception {
    Path journal = folder.resolve("journal");
    List<String> heard = new ArrayList<>();
    alone()
        .listener(
            (done, total, variant, outcome) -> {
              heard.add(done + "/" + total + " " + variant.index());
              assertThat(lines(journal)).isEqualTo(1 + done);
            })
        .run(Plans::run, journal);
    assertThat(heard).containsExactly("1/6 1", "2/6 2", "3/6 3", "4/6 4", "5/6 5", "6/6 6");
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anErrorStopsTheSweepAndTheJournalStaysGood() throws Exception {
    Path journal = folder.resolve("journal");
    assertThatThrownBy(
            () ->
                alone()
                    .run(
                        variant -> {
                          if (variant.index() == 3) {
                            throw new OutOfMemoryError("in a test");
                          }
                          return Plans.run(variant);
                        },
                        journal))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(alone().run(Plans::run, journal).csv()).isEqualTo(CSV);
  }

  @Test
  void aFailureOfUnknownKindHasItsTypeInItsReason() {
    assertThat(Failure.of(new IllegalStateException("odd")).reason())
        .isEqualTo("IllegalStateException: odd");
    assertThat(Failure.of(new IllegalStateException()).reason()).isEqualTo("IllegalStateException");
    assertThat(Failure.of(new IllegalArgumentException("plain")).reason()).isEqualTo("plain");
  }

  @Test
  void aRowHasFiniteNumbersOnly() {
    assertThatThrownBy(() -> Row.empty().with("capacity [A h]", Double.NaN))
        .hasMessage("capacity [A h] = NaN must be finite, or left out: row");
    assertThatThrownBy(() -> Sweep.of(Plans.grid()).threads(0))
        .hasMessage("threads = 0 must be at least 1: sweep");
  }

  @Test
  void aFigureDoesNotHideASetting() throws Exception {
    SweepPlan plan = Plans.grid();
    SweepResults results =
        Sweep.of(plan)
            .run(
                variant -> Row.empty().with("{rate}", 5).with("Status", "new"),
                folder.resolve("j"));
    assertThat(results.table().columnNames())
        .containsExactly(
            "variant",
            Plans.POROSITY,
            "{rate}",
            "status",
            "{rate} (result)",
            "Status (result)",
            "reason");
  }
}
