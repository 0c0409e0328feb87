package org.labyrinth.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan means. */
class SweepPlanTest {
  private static SweepPlan plan(String more) {
    return SweepPlan.parse(
        "{\"cell\": \"lgm50\", \"experiment\": \"Rest for 1 hour\", " + more + "}", "plan.json");
  }

  private static List<String> settings(SweepPlan plan) {
    return plan.variants().stream().map(v -> v.settings().values().toString()).toList();
  }

  @Test
  void aPlanNeedsNoExperiment() {
    SweepPlan plan = SweepPlan.parse("{\"cell\": \"lgm50\"}", "plan.json");
    assertThat(plan.variants()).hasSize(1);
    assertThat(plan.variants().get(0).scenario().sentences()).isEmpty();
  }

  @Test
  void aGridHasEveryValueWithEveryOtherAndTheLastAxisIsFastest() {
    SweepPlan plan = plan("\"vary\": {\"soc\": [0.5, 1], \"model\": [\"spm\", \"p2d\"]}");
    assertThat(plan.varied()).containsExactly("soc", "model");
    assertThat(settings(plan)).containsExactly("[0.5, spm]", "[0.5, p2d]", "[1, spm]", "[1, p2d]");
    assertThat(plan.variants()).extracting(Variant::index).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aZipTakesFirstWithFirst() {
    SweepPlan plan =
        plan("\"mode\": \"zip\", \"vary\": {\"soc\": [0.5, 1], \"temperature\": [273, 298]}");
    assertThat(settings(plan)).containsExactly("[0.5, 273]", "[1, 298]");
  }

  @Test
  void aPlanWithoutVariationIsOneRunWithTheDefaults() {
    SweepPlan plan = plan("\"model\": \"p2d\"");
    assertThat(plan.variants()).hasSize(1);
    assertThat(plan.variants().get(0).scenario())
        .isEqualTo(
            new Scenario(
                "lgm50",
                List.of("Rest for 1 hour"),
                "p2d",
                "default",
                1,
                OptionalDouble.empty(),
                List.of()));
  }

  @Test
  void everyNameCanBeVaried() {
    String json =
        """
        {"mode": "zip", "vary": {
          "cell": ["lgm50", "cells/mine.json"],
          "experiment": ["Rest for 1 hour", ["Rest for 1 s;", "Rest for 2 s"]],
          "model": ["spm", "spme"],
          "preset": ["default", "fine"],
          "soc": [0.2, 0.8],
          "temperature": [273.15, 298.15]}}
        """;
    List<Variant> variants = SweepPlan.parse(json, "plan.json").variants();
    assertThat(variants.get(1).scenario())
        .isEqualTo(
            new Scenario(
                "cells/mine.json",
                List.of("Rest for 1 s; Rest for 2 s"),
                "spme",
                "fine",
                0.8,
                OptionalDouble.of(298.15),
                List.of()));
    assertThat(variants.get(1).scenario().experiment().steps()).hasSize(2);
  }

  @Test
  void wordsInBracesAreFilledInWhereverTheyStand() {
    SweepPlan plan = Plans.grid();
    assertThat(plan.variants()).hasSize(6);
    assertThat(plan.variants().get(4).scenario().sentences())
        .containsExactly("Discharge at 0.5C until 2.5 V", "Rest for 1 hour");
    assertThat(plan.variants().get(5).scenario().sentences())
        .containsExactly("Discharge at 1C until 2.5 V", "Rest for 1 hour");
    // Also in an experiment that is varied itself, whichever axis stands first.
    SweepPlan varied =
        plan(
            "\"vary\": {\"{t}\": [1, 2], "
                + "\"experiment\": [\"Rest for {t} s\", \"Rest for {t} min x 2\"]}");
    assertThat(varied.variants().get(3).scenario().sentences())
        .containsExactly("Rest for 2 min x 2");
  }

  @Test
  void aRangeHasBothEnds() {
    SweepPlan linear = plan("\"vary\": {\"soc\": {\"from\": 0.1, \"to\": 0.7, \"count\": 3}}");
    assertThat(settings(linear)).containsExactly("[0.1]", "[0.4]", "[0.7]");
    SweepPlan logarithmic =
        plan("\"vary\": {\"a > b\": {\"from\": 1, \"to\": 100, \"count\": 3, \"scale\": \"log\"}}");
    assertThat(settings(logarithmic)).startsWith("[1]").endsWith("[100]");
    double middle =
        ((Value.Numeric) logarithmic.variants().get(1).settings().get("a > b")).number();
    assertThat(middle).isCloseTo(10, within(1e-14)); // round-off
  }

  @Test
  void factorsAreKeptApartFromValues() {
    SweepPlan plan = plan("\"vary\": {\"a > b\": {\"times\": [0.5, 2]}, \"a>b\": [3]}");
    assertThat(plan.varied()).containsExactly("a > b (factor)", "a>b");
    assertThat(plan.variants().get(1).scenario().edits())
        .containsExactly(new Edit("a > b", true, Value.of(2)), new Edit("a>b", false, Value.of(3)));
  }

  @Test
  void aLatinHypercubeHasOneSampleInEachPiece() {
    int n = 50;
    SweepPlan plan =
        plan(
            "\"mode\": \"random\", \"samples\": 50, \"seed\": 7, \"vary\": {"
                + "\"soc\": {\"from\": 0, \"to\": 1},"
                + "\"a > b\": {\"from\": 1, \"to\": 1e4, \"scale\": \"log\"},"
                + "\"model\": [\"spm\", \"p2d\"]}");
    assertThat(plan.variants()).hasSize(n);
    List<Integer> pieces = new ArrayList<>();
    List<Integer> logarithmic = new ArrayList<>();
    for (Variant variant : plan.variants()) {
      double soc = ((Value.Numeric) variant.settings().get("soc")).number();
      double scaled = ((Value.Numeric) variant.settings().get("a > b")).number();
      pieces.add((int) (soc * n));
      logarithmic.add((int) (Math.log10(scaled) / 4 * n));
    }
    List<Integer> all = IntStream.range(0, n).boxed().toList();
    assertThat(pieces).containsExactlyInAnyOrderElementsOf(all).isNotEqualTo(all);
    assertThat(logarithmic).containsExactlyInAnyOrderElementsOf(all).isNotEqualTo(pieces);
    assertThat(plan.variants()).filteredOn(v -> v.scenario().model().equals("spm")).hasSize(n / 2);
  }

  @Test
  void oneMoreAxisLeavesTheSamplesOfTheOthers() {
    String head = "\"mode\": \"random\", \"samples\": 9, \"seed\": 3, \"vary\": {";
    String soc = "\"soc\": {\"from\": 0, \"to\": 1}";
    SweepPlan one = plan(head + soc + "}");
    SweepPlan two = plan(head + "\"temperature\": {\"from\": 270, \"to\": 300}, " + soc + "}");
    SweepPlan otherSeed = plan(head.replace("3", "4") + soc + "}");
    for (int i = 0; i < 9; i++) {
      assertThat(two.variants().get(i).scenario().stateOfCharge())
          .isEqualTo(one.variants().get(i).scenario().stateOfCharge());
    }
    assertThat(settings(otherSeed)).isNotEqualTo(settings(one));
  }

  @Test
  void theSameRunHasTheSameKeyInAnyPlan() {
    Variant inGrid = plan("\"vary\": {\"soc\": [0.5, 1]}").variants().get(1);
    Variant alone = plan("\"soc\": 1.0").variants().get(0);
    assertThat(alone.key()).isEqualTo(inGrid.key()).hasSize(64);
    assertThat(plan("\"soc\": 0.5").variants().get(0).key()).isNotEqualTo(alone.key());
    // Laid down, so that journals outlive a release that did not mean to change them.
    assertThat(alone.key()).startsWith("4c1ae5329118887d");
  }

  @Test
  void aPlanIsKnownByItsRunsAndItsContext() {
    SweepPlan plan = Plans.grid();
    assertThat(Plans.grid().key()).isEqualTo(plan.key());
    assertThat(plan.inContext("0.2.0").key()).isNotEqualTo(plan.key());
    assertThat(plan("\"soc\": 0.4").key()).isNotEqualTo(plan("\"soc\": 0.5").key());
  }

  @Test
  void shardsHaveEveryVariantOnce() {
    SweepPlan plan = Plans.grid();
    List<Variant> all = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      all.addAll(plan.shard(i, 4));
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(plan.variants());
    assertThat(plan.shard(2, 4)).extracting(Variant::index).containsExactly(2, 6);
    assertThatThrownBy(() -> plan.shard(0, 4))
        .hasMessage("shard = 0 of 4 must be from 1 to their number: sweep plan");
    assertThatThrownBy(() -> plan.shard(5, 4)).isInstanceOf(SweepException.class);
  }
}
