package org.labyrinth.autograder.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.sample.Sample;
import org.labyrinth.exercises.Trial;

/** The rules notice what they are there for, on the sample exercise and defects put into it. */
class LintTest {
  private static final Assignment SAMPLE = Sample.assignment();
  private static final GradedQuestion SUMMING = SAMPLE.questions().get(1);

  @TempDir Path root;

  private LintSubject subject() {
    return new LintSubject(SAMPLE, root, Sample.grader());
  }

  private static String summing(String body) {
    return "class MySumming implements Summing { public double sum(double[] values) { %s } }"
        .formatted(body);
  }

  private void wrong(String name, String fails, String body) throws IOException {
    Path folder = Files.createDirectories(root.resolve("solutions/wrong/99-sample"));
    Files.writeString(
        folder.resolve(name + ".java"),
        "// fails: %s\n// slip: A slip.\n%s\n".formatted(fails, summing(body)));
  }

  private void fourWrongAnswers() throws IOException {
    wrong("99-2-zero", "addsThreeNumbers", "return 0;");
    wrong("99-2-one", "addsNothing, addsThreeNumbers", "return 1;");
    wrong("99-2-endless", "addsThreeNumbers", "for (double v : values) while (true) {} return 0;");
    wrong("99-2-throws", "addsNothing", "double s = 7; s += 0 * values[0]; return s;");
  }

  private static List<String> places(List<Finding> findings, String question) {
    return findings.stream().map(Finding::place).filter(p -> p.startsWith(question)).toList();
  }

  @Test
  void wrongAnswersThatFailWhatTheyNamePass() throws IOException {
    fourWrongAnswers();
    assertThat(places(new WrongAnswersFail(WrongAnswersFail.TRIALS).check(subject()), "99-2"))
        .isEmpty();
  }

  @Test
  void aWrongAnswerThatPassesOrNamesAnotherTestIsFound() throws IOException {
    fourWrongAnswers();
    wrong("99-2-zero", "addsNothing", "return 0;");
    wrong("99-2-right", "addsNothing", "return java.util.Arrays.stream(values).sum();");
    assertThat(places(new WrongAnswersFail(WrongAnswersFail.TRIALS).check(subject()), "99-2"))
        .contains("99-2-zero.java", "99-2-right.java")
        .doesNotContain("99-2-one.java", "99-2-endless.java", "99-2-throws.java");
  }

  @Test
  void tooFewWrongAnswersAndThoseThatDoNotCompileAreFound() throws IOException {
    wrong("99-2-zero", "addsThreeNumbers", "return zero;");
    assertThat(new WrongAnswersFail(WrongAnswersFail.TRIALS).check(subject()))
        .contains(
            new Finding("99-1", "wrong answers = 0 must be at least 4"),
            new Finding("99-2", "wrong answers = 1 must be at least 4"),
            new Finding("99-2-zero.java", "does not compile"));
  }

  @Test
  void everySlipInASumIsCaughtByItsTests() {
    MutantReport summing = MutantsAreCaught.of(subject(), SUMMING);
    // 0 + 1 + 2 + 4: each operator, term and constant of the sum is tested.
    assertThat(summing.survivors()).isEmpty();
    assertThat(summing.caught()).isEqualTo(summing.mutants()).isGreaterThan(3);
  }

  @Test
  void aTestThatLooksAtLittleLetsMutantsThrough() {
    GradedQuestion weak = new GradedQuestion(SUMMING.contract(), WeakTests.class);
    MutantReport report = MutantsAreCaught.of(subject(), weak);
    assertThat(report.survivors()).isNotEmpty().allMatch(s -> s.contains("becomes"));
  }

  /** Looks at nothing but the sign; run by hand. */
  static class WeakTests {
    @Test
    void isNotNegative(org.labyrinth.autograder.sample.Summing answer) {
      assertThat(answer.sum(new double[] {1, 2})).isNotNegative();
    }
  }

  @Test
  void variantsOfOneCellAreCompiledApartAndTheBadOneIsLeftOut() throws Exception {
    List<Optional<CompiledAnswer>> compiled =
        subject()
            .compile(List.of(summing("return 1;"), summing("return x;"), summing("return 7;")));
    assertThat(compiled).extracting(Optional::isPresent).containsExactly(true, false, true);
    WarmTests tests = new WarmTests(SUMMING);
    assertThat(tests.failed(compiled.get(0).orElseThrow(), Trial.ORDINARY))
        .isEqualTo(Set.of("addsNothing", "addsThreeNumbers"));
    assertThat(tests.failed(compiled.get(2).orElseThrow(), Trial.ORDINARY))
        .isEqualTo(Set.of("addsNothing"));
  }

  @Test
  void aTestWithoutHintAndASetOfTwoQuestionsAreFound() throws IOException {
    Files.createDirectories(root.resolve("solutions"));
    Files.writeString(root.resolve("solutions/99-sample.md"), "Objective. | compute |");
    assertThat(new QuestionsAreComplete().check(subject()))
        .contains(
            new Finding("99-sample", "questions = 2 must be 3 to 5"),
            new Finding("SummingHidden.addsNothing", "gives no hint: @Hint"))
        .anyMatch(finding -> finding.message().contains("common mistakes"))
        .anyMatch(finding -> finding.message().contains("\"modify\""));
  }
}
