package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

class ClassPageTest {
  private static TestGrade test(String name, Reason reason) {
    return new TestGrade(name, "It does " + name, 1, reason, "Look.", "", List.of());
  }

  /** Two questions: one of a test worth 2, one of two tests worth 1 each. */
  private static StudentResult student(int number, Reason first, Reason second, Reason third) {
    List<TestGrade> one = List.of(test("one", first));
    List<TestGrade> two = List.of(test("two", second), test("three", third));
    return StudentResult.of(
        "student %02d".formatted(number),
        Handin.UNKNOWN,
        "f",
        "a test",
        List.of(
            new ExerciseGrade(
                "99-x",
                List.of(
                    new QuestionGrade("99-1", "First", 2 * passed(one), 2, one),
                    new QuestionGrade("99-2", "Second", passed(two), 2, two)),
                List.of())),
        List.of());
  }

  private static double passed(List<TestGrade> tests) {
    return tests.stream().filter(TestGrade::passed).count();
  }

  /** Six who can do all, four who can do nothing but the third. */
  private static List<StudentResult> halves() {
    return IntStream.range(0, 10)
        .mapToObj(
            i ->
                i < 6
                    ? student(i, Reason.PASSED, Reason.PASSED, Reason.WRONG)
                    : student(i, Reason.NOT_ANSWERED, Reason.TIMEOUT, Reason.PASSED))
        .toList();
  }

  @Test
  void everyTestAndReasonIsCounted() {
    List<TestStatistic> tests = TestStatistic.of(halves());
    assertThat(tests).extracting(TestStatistic::test).containsExactly("one", "two", "three");
    assertThat(tests).extracting(TestStatistic::students).containsOnly(10);
    assertThat(tests).extracting(TestStatistic::failed).containsExactly(4, 4, 6);
    assertThat(tests.get(0).count(Outcome.UNANSWERED)).isEqualTo(4);
    assertThat(tests.get(1).count(Outcome.STOPPED)).isEqualTo(4);
    assertThat(tests.get(2).count(Outcome.WRONG)).isEqualTo(6);
  }

  @Test
  void discriminationIsTheCorrelationWithTheOtherPoints() {
    List<TestStatistic> tests = TestStatistic.of(halves());
    // Passing "one" goes with 1 other point, failing it with 1: no telling. "three" goes with 0
    // others, failing it with 3. "two" goes with 2, failing it with 1.
    assertThat(tests.get(0).discrimination()).isEmpty();
    assertThat(tests.get(1).discrimination().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(tests.get(2).discrimination().orElseThrow()).isCloseTo(-1, within(1e-9));
    assertThat(TestStatistic.of(halves().subList(0, 9)))
        .allSatisfy(few -> assertThat(few.discrimination()).isEmpty());
  }

  @Test
  void questionsCountWhoEarnedWhat() {
    List<QuestionStatistic> questions = QuestionStatistic.of(halves());
    assertThat(questions)
        .containsExactly(
            new QuestionStatistic("99-x", "99-1", "First", 2, 10, 1.2, 6, 4, 4, 0),
            new QuestionStatistic("99-x", "99-2", "Second", 2, 10, 1, 0, 0, 0, 4));
  }

  @Test
  void totalsAreSharesOfAllThereWas() {
    Totals totals = new Totals(halves());
    assertThat(totals.points()).isEqualTo(4);
    // Six have 3 of 4 points, four have 1 of 4.
    assertThat(totals.counts()).containsExactly(0, 0, 4, 0, 0, 0, 0, 6, 0, 0);
    assertThat(totals.sentence())
        .startsWith("10 students; of 4 points they earned 55 % in the mean; the middle one 75 %");
    assertThat(
            new Totals(List.of(student(1, Reason.PASSED, Reason.PASSED, Reason.PASSED))).counts())
        .endsWith(1);
  }

  @Test
  void whoHandedInNothingThatRunsIsNamedWithTheReason() {
    StudentResult broken =
        StudentResult.of(
            "zoe", Handin.UNKNOWN, "f", "a test", List.of(), List.of("zoe.ipynb: no notebook"));
    List<StudentResult> results = new ArrayList<>(halves());
    results.add(broken);
    List<Concern> concerns = Concern.of(results, new Totals(results));
    assertThat(concerns).hasSize(5);
    assertThat(concerns.get(0).why())
        .containsExactly(
            "99-2: stopped at the time limit (tests: 1 of 2)", "less than 40 % of the points");
    assertThat(ClassPage.write(results))
        .contains("<bdi>zoe</bdi>", "zoe.ipynb: no notebook; less than 40 % of the points");
  }

  @Test
  void thePageIsTheSameEachTimeAndSaysWhatFailedMost() {
    List<StudentResult> results = InventedClass.of(60);
    String page = ClassPage.write(results);
    assertThat(ClassPage.write(results)).isEqualTo(page);
    assertThat(page)
        .contains("What failed most", "99-3: A dip is not the end", "alt=\"Chart: Totals: ")
        .doesNotContain("<script", "http:", "https:", "NaN");
    List<StudentResult> reversed = new ArrayList<>(results);
    Collections.reverse(reversed);
    assertThat(QuestionStatistic.of(reversed)).hasSameSizeAs(QuestionStatistic.of(results));
  }

  @Test
  void aClassOfNobodyHasAPageToo() {
    assertThat(ClassPage.write(List.of())).contains("Nobody handed in anything.");
  }
}
