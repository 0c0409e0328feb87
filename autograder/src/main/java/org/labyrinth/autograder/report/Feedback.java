package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/** What a student reads, in Markdown. */
public final class Feedback {
  private Feedback() {}

  /**
   * Writes the feedback on a submission.
   *
   * @param result the result
   * @return Markdown without anything hidden
   */
  public static String write(StudentResult result) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(Texts.markdown(result.student())).append("\n\n");
    text.append("%s of %s points\n".formatted(number(result.score()), number(result.points())));
    result.problems().forEach(p -> text.append("\n* ").append(Texts.markdown(p)).append('\n'));
    result.exercises().forEach(exercise -> text.append(exercise(exercise)));
    return text.toString();
  }

  private static String exercise(ExerciseGrade grade) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\n## %s: %s of %s\n"
            .formatted(grade.exercise(), number(grade.score()), number(grade.points())));
    grade.questions().forEach(question -> text.append(question(question)));
    if (!grade.notes().isEmpty()) {
      text.append("\n### Cells that did not run well\n\n");
      grade
          .notes()
          .forEach(note -> text.append("* ").append(Texts.markdown(sentence(note))).append('\n'));
    }
    return text.toString();
  }

  private static String question(QuestionGrade grade) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\n### Question %s · %s: %s of %s\n\n"
            .formatted(grade.id(), grade.title(), number(grade.score()), number(grade.points())));
    lines(grade).forEach(line -> text.append("* ").append(line).append('\n'));
    return text.toString();
  }

  /** All a student learns of a question's hidden tests: a line each, or one if none could run. */
  static List<String> lines(QuestionGrade grade) {
    List<TestGrade> tests = grade.tests();
    Reason first = tests.get(0).reason();
    if (!first.isJudgement() && tests.stream().allMatch(test -> test.reason() == first)) {
      return List.of("✗ " + first.sentence());
    }
    List<String> lines = new ArrayList<>();
    for (TestGrade test : tests) {
      lines.add(line(lines.size() + 1, test));
    }
    return lines;
  }

  private static String line(int number, TestGrade test) {
    String mark = test.passed() ? "✓" : "✗";
    boolean hinted = !test.passed() && test.reason().isJudgement() && !test.hint().isEmpty();
    String hint = hinted ? ". Hint: " + test.hint() : "";
    String scores =
        test.scores().stream()
            .map(s -> ". %s: %s %s".formatted(s.board(), Texts.number(s.value()), s.unit()))
            .collect(Collectors.joining());
    return "%s test %d: %s%s%s".formatted(mark, number, test.reason().sentence(), scores, hint);
  }

  /** What went wrong in a cell, and where. */
  static String sentence(CellNote note) {
    String line = note.line() > 0 ? ", line " + note.line() : "";
    return "%s%s: %s".formatted(note.cell(), line, note.message());
  }

  private static String number(double value) {
    return Texts.number(value);
  }
}
