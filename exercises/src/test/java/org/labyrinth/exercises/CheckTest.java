package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;

class CheckTest {
  /**
   * A question for the check's own tests; nested, with its tests, so that the build runs neither.
   */
  @Question(id = "98-1", title = "Halving <b>", points = 1)
  interface Halving {
    double half(double x);
  }

  /** Its public tests. */
  static class HalvingPublicTest {
    @Test
    @Order(2)
    @DisplayName("Half of 3 is 1.5")
    @Hint("Divide by 2.0.")
    void halvesAnOddNumber(Halving answer) {
      assertEquals(1.5, answer.half(3), "half of 3");
    }

    @Test
    @Order(1)
    @DisplayName("Half of 0 is 0")
    void halvesZero(Halving answer) {
      assertThat(answer.half(0)).isZero();
    }

    @Test
    @Order(3)
    @DisplayName("NaN is refused")
    void refusesNaN(Halving answer) {
      assertThatThrownBy(() -> answer.half(Double.NaN)).isInstanceOf(RuntimeException.class);
    }
  }

  /** A question about a table. */
  @Question(id = "98-2", title = "Adding up", points = 1)
  interface Adding {
    double sum(double[][] table);
  }

  /** Its public tests, which share their input. */
  static class AddingPublicTest {
    private static final double[][] TABLE = {{1, 2}, {4}};

    @Test
    @DisplayName("1, 2 and 4 are 7")
    @Hint("All rows.")
    void once(Adding answer) {
      assertThat(answer.sum(TABLE)).isEqualTo(7);
    }

    @Test
    @DisplayName("And they are so again")
    @Hint("All rows.")
    void twice(Adding answer) {
      assertThat(answer.sum(TABLE)).isEqualTo(7);
    }
  }

  /** A question about a curve. */
  @Question(id = "98-3", title = "Lines", points = 1)
  interface Line {
    double[] line(double[] places);
  }

  /** Its public tests. */
  static class LinePublicTest {
    @Test
    @Order(1)
    @DisplayName("A line rises")
    @Hint("Minus?")
    void rises(Line answer) {
      double[] places = {1, 2, 3, 5};
      Near.assertArrayEquals(places, answer.line(places), 1e-9, "height <in> m");
    }

    @Test
    @Order(2)
    @DisplayName("And so does another")
    @Hint("Minus?")
    void risesAgain(Line answer) {
      double[] places = {2, 3, 5, 7};
      Near.assertArrayEquals(places, answer.line(places), 1e-9, "height in m");
    }
  }

  /** An answer that throws where a stack trace shows it. */
  static final class Careless implements Halving {
    @Override
    public double half(double x) {
      double[] halves = {0, 0.5};
      return halves[(int) x];
    }
  }

  private static double half(double x) {
    if (Double.isNaN(x)) {
      throw new IllegalArgumentException("x = NaN");
    }
    return x / 2;
  }

  private static double stub(double x) {
    throw new UnsupportedOperationException("not answered yet");
  }

  @Test
  void aRightAnswerPassesAndTheReportSaysSoInOrder() {
    CheckReport report = Check.answer((Halving) CheckTest::half);
    assertThat(report.passed()).isTrue();
    assertThat(report)
        .hasToString(
            """
            Question 98-1 · Halving <b>
              ✓ Half of 0 is 0
              ✓ Half of 3 is 1.5
              ✓ NaN is refused
            All 3 checks passed.""");
  }

  @Test
  void aWrongAnswerIsToldWhatWasExpectedAndAHint() {
    Halving wrong = x -> Math.floor(half(x));
    CheckReport report = Check.answer(wrong);
    assertThat(report.passed()).isFalse();
    assertThat(report.toString())
        .contains("✗ Half of 3 is 1.5", "half of 3: expected 1.5, got 1", "Hint: Divide by 2.0.")
        .endsWith("2 of 3 checks passed.");
  }

  @Test
  void whatAnAnswerWritesIntoItsInputSpoilsNoOtherTest() {
    Adding careless =
        table -> {
          double sum = 0;
          for (double[] row : table) {
            for (int i = 0; i < row.length; i++) {
              sum += row[i];
              row[i] = 0;
            }
          }
          return sum;
        };
    assertThat(Check.answer(careless).passed()).isTrue();
  }

  @Test
  void aStubIsNotAnsweredAndPassesNothingNotEvenWhatExpectsAnException() {
    CheckReport report = Check.answer((Halving) CheckTest::stub);
    assertThat(report.passed()).isFalse();
    assertThat(report.results()).isEmpty();
    assertThat(report.toString()).contains("Not answered yet");
  }

  @Test
  void anExceptionIsNamed() {
    double[] halves = {0};
    Halving wrong = x -> halves[(int) x];
    assertThat(Check.answer(wrong).toString())
        .contains("ArrayIndexOutOfBoundsException: Index 3 out of bounds");
  }

  @Test
  void anExceptionWhereNoneWasDueGetsAHintOfItsOwnAndNotTheOneAboutAWrongValue() {
    Halving strict =
        x -> {
          throw new IllegalArgumentException("x = " + x);
        };
    assertThat(Check.answer(strict).toString())
        .contains("IllegalArgumentException: x = 3.0", "a refusal that is too strict?")
        .doesNotContain("Divide by 2.0.");
  }

  @Test
  void htmlIsEscapedAndSaysInWordsWhatItColours() {
    Halving wrong = x -> x;
    String html = Check.answer(wrong).toHtml();
    assertThat(html).contains("Halving &lt;b&gt;", "✗ not yet", "✓ passed").doesNotContain("<b>H");
    assertThat(html).contains("word-break:normal");
  }

  @Test
  void whatAnswersNoQuestionIsToldSo() {
    assertThat(Check.answer("text").toString()).contains("String answers no question");
    assertThat(Check.answer(null).toString()).contains("null");
  }

  @Test
  void aSlipOfAKnownKindIsNamedBesideTheHintOfTheTest() {
    CheckReport report = Check.answer((Halving) x -> -half(x));
    assertThat(report.slips()).extracting(Slip::kind).containsExactly(SlipKind.SIGN);
    assertThat(report.toString())
        .contains("      Seen: Your value has the right size and the opposite sign")
        .contains("      Hint: Divide by 2.0.");
    assertThat(report.toHtml()).contains("Seen: Your value", "Hint: Divide");
    assertThat(Check.answer((Halving) x -> x + 0.1).slips()).isEmpty();
  }

  @Test
  void curvesAreDrawnOnceInHtmlAndStandInTheTextAsNumbers() {
    CheckReport report =
        Check.answer((Line) places -> Arrays.stream(places).map(x -> -x).toArray());
    assertThat(report.toHtml())
        .containsOnlyOnce("<img ")
        .contains("alt=\"Chart: Expected and got: height &lt;in&gt; m over entry");
    assertThat(report.toString())
        .contains("        expected [1, 2, 3, 5]\n        got      [-1, -2, -3, -5]")
        .doesNotContain("<img", "Picture");
    assertThat(Check.answer((Line) double[]::clone).toHtml()).doesNotContain("<img");
    assertThat(Check.answer((Line) places -> new double[] {1}).toHtml()).doesNotContain("<img");
  }

  @Test
  void anInputThatWasWrittenIntoIsNamedWhereTheTestFails() {
    CheckReport report =
        Check.answer(
            (Line)
                places -> {
                  places[0] = 17;
                  return places;
                });
    assertThat(report.slips())
        .extracting(Slip::kind)
        .containsExactly(
            SlipKind.PART, SlipKind.INPUT_CHANGED, SlipKind.PART, SlipKind.INPUT_CHANGED);
    assertThat(report.toString()).contains("Your code wrote into places");
  }

  @Test
  void anExceptionIsPlacedInTheMethodItCameFrom() {
    assertThat(Check.answer(new Careless()).toString())
        .contains(
            "Index 3 out of bounds for length 2\n      in half\n", "An index ran past an end");
  }

  @Test
  void whatNeverEndsIsLeftAndTheReportSaysWhatPassedBefore() {
    Halving endless =
        x -> {
          while (x != 0) {
            try {
              Thread.sleep(10_000);
            } catch (InterruptedException e) {
              break;
            }
          }
          return 0;
        };
    CheckReport report = Check.answer(endless, Duration.ofMillis(500));
    assertThat(report.passed()).isFalse();
    assertThat(report.slips()).extracting(Slip::kind).containsExactly(SlipKind.TOO_LONG);
    assertThat(report.toString())
        .contains("✓ Half of 0 is 0", "✗ Half of 3 is 1.5", "No value after", "restart the kernel")
        .endsWith("Stopped at a check that took too long; passed before it: 1.");
  }

  @Test
  void anExhaustedMemoryIsTheAnswersAndNotTheChecks() {
    Halving greedy =
        x -> {
          throw new OutOfMemoryError("Java heap space");
        };
    assertThat(Check.answer(greedy).toString()).contains("OutOfMemoryError", "The memory ran out");
  }

  @Test
  void aResultThatHiddenTestsShareCarriesNoValues() {
    assertThat(TestResult.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("test", "verdict", "message", "scores");
  }

  @Test
  void aCheckIsQuickOnceWarm() {
    Halving right = CheckTest::half;
    assertThat(Check.answer(right).passed()).isTrue();
    long start = System.nanoTime();
    assertThat(Check.answer(right).passed()).isTrue();
    // A tenth of this is usual; a second would be felt in a notebook.
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  @Test
  void everyExerciseIsNumberedAndItsQuestionsNamedAfterIt() {
    for (Exercise exercise : Exercises.all()) {
      String number = "%02d-".formatted(exercise.number());
      assertThat(exercise.slug()).startsWith(number);
      int question = 1;
      for (Class<?> contract : exercise.contracts()) {
        assertThat(contract.getAnnotation(Question.class).id()).isEqualTo(number + question++);
      }
    }
  }

  @Test
  void everyQuestionHasPublicTestsWithSentencesAndHints() {
    for (Exercise exercise : Exercises.all()) {
      for (Class<?> contract : exercise.contracts()) {
        Object stub = throwing(contract);
        CheckReport report = Check.answer(stub);
        assertThat(report.heading()).contains(contract.getAnnotation(Question.class).id());
        assertThat(report.results())
            .isNotEmpty()
            .allSatisfy(r -> assertThat(r.test().hint()).isNotEmpty())
            .allSatisfy(r -> assertThat(r.test().sentence()).contains(" "));
      }
    }
  }

  /** An answer to any question that throws what no test expects. */
  private static Object throwing(Class<?> contract) {
    return java.lang.reflect.Proxy.newProxyInstance(
        contract.getClassLoader(),
        new Class<?>[] {contract},
        (proxy, method, arguments) -> {
          throw new IllegalStateException("wrong");
        });
  }
}
