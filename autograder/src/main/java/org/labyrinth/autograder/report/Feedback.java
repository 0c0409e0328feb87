package org.labyrinth.autograder.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/**
 * What a student reads, in Markdown; and the sentences of it, which are all that any form of
 * feedback says.
 */
public final class Feedback {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Feedback() {}

  /**
   * Writes the feedback on a submission.
   *
   * @param result the result
   * @param remarks what else there is to say on it, a sentence each
   * @return Markdown without anything hidden
   */
  public static String write(StudentResult result, List<String> remarks) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(Texts.markdown(result.student())).append("\n\n");
    text.append(total(result)).append('\n');
    handedIn(result).ifPresent(line -> text.append('\n').append(line).append('\n'));
    calls(result, remarks).forEach(line -> item(text.append('\n'), line));
    result.exercises().forEach(exercise -> text.append(exercise(exercise)));
    return text.append("\n").append(Texts.markdown(isolation(result))).append('\n').toString();
  }

  private static String exercise(ExerciseGrade grade) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\n## %s: %s of %s\n"
            .formatted(
                Texts.line(grade.exercise()), number(grade.score()), number(grade.points())));
    grade.questions().forEach(question -> text.append(question(question)));
    List<String> notes = notes(grade);
    if (!notes.isEmpty()) {
      text.append("\n### Cells that did not run well\n\n");
      notes.forEach(note -> item(text, note));
    }
    return text.toString();
  }

  private static String question(QuestionGrade grade) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\n### Question %s · %s: %s of %s\n\n"
            .formatted(
                Texts.line(grade.id()),
                Texts.markdown(grade.title()),
                number(grade.score()),
                number(grade.points())));
    lines(grade).forEach(line -> item(text, line));
    return text.toString();
  }

  private static void item(StringBuilder text, String line) {
    text.append("* ").append(Texts.markdown(line)).append('\n');
  }

  /** All points; a student without any exercise has not failed one. */
  static String total(StudentResult result) {
    return result.exercises().isEmpty()
        ? "Nothing could be graded"
        : "%s of %s points".formatted(number(result.score()), number(result.points()));
  }

  /** What the student should see first: the remarks, and what could not be graded. */
  static List<String> calls(StudentResult result, List<String> remarks) {
    List<String> calls = new ArrayList<>(remarks);
    calls.addAll(problems(result));
    return calls;
  }

  /** When it came, if that is known. */
  static Optional<String> handedIn(StudentResult result) {
    Optional<Instant> time = result.handin().time();
    return time.map(at -> "Handed in on " + TIME.format(at));
  }

  static List<String> problems(StudentResult result) {
    return Caps.first(Caps.SHOWN, result.problems(), more -> "… and " + more + " problems more");
  }

  /** What kept the code apart: who has no sandbox is to know it. */
  static String isolation(StudentResult result) {
    return "Your code ran in %s.".formatted(result.isolation());
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
      String mark = test.passed() ? "✓" : "✗";
      lines.add("%s test %d: %s".formatted(mark, lines.size() + 1, sentence(test)));
    }
    return lines;
  }

  /** How a test ended, what it scored, and the hint. */
  static String sentence(TestGrade test) {
    boolean hinted = !test.passed() && test.reason().isJudgement() && !test.hint().isEmpty();
    String hint = hinted ? ". Hint: " + test.hint() : "";
    String scores =
        test.scores().stream()
            .map(s -> ". %s: %s %s".formatted(s.board(), Texts.number(s.value()), s.unit()))
            .collect(Collectors.joining());
    return test.reason().sentence() + scores + hint;
  }

  /** What went wrong in cells, and where. */
  static List<String> notes(ExerciseGrade grade) {
    List<String> all = grade.notes().stream().map(Feedback::sentence).toList();
    return Caps.first(Caps.SHOWN, all, more -> "… and " + more + " notes more");
  }

  private static String sentence(CellNote note) {
    String line = note.line() > 0 ? ", line " + note.line() : "";
    return "%s%s: %s".formatted(note.cell(), line, note.message());
  }

  private static String number(double value) {
    return Texts.number(value);
  }
}
