package org.labyrinth.exercises;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.notebook.Html;

/** What the public tests found, as text and as HTML. */
public final class CheckReport implements Html {
  private final String heading;
  private final List<Finding> findings;
  private final String closing;

  private CheckReport(String heading, List<Finding> findings, String closing) {
    this.heading = heading;
    this.findings = List.copyOf(findings);
    this.closing = closing;
  }

  static CheckReport sentence(String sentence) {
    return new CheckReport("Check", List.of(), sentence);
  }

  static CheckReport of(Question question, List<Finding> findings) {
    String heading = "Question %s · %s".formatted(question.id(), question.title());
    boolean untouched =
        findings.stream().allMatch(f -> f.result().verdict() == Verdict.NOT_ANSWERED);
    if (untouched) {
      return new CheckReport(
          heading,
          List.of(),
          "Not answered yet: write your answer in place of the line that throws.");
    }
    return new CheckReport(heading, findings, closing(findings));
  }

  private static String closing(List<Finding> findings) {
    long passed = findings.stream().filter(f -> f.result().passed()).count();
    if (passed == findings.size()) {
      return "All %d checks passed.".formatted(passed);
    }
    boolean stopped =
        findings.stream()
            .flatMap(f -> f.slips().stream())
            .anyMatch(s -> s.kind() == SlipKind.TOO_LONG);
    return stopped
        ? "Stopped at a check that took too long; passed before it: %d.".formatted(passed)
        : "%d of %d checks passed.".formatted(passed, findings.size());
  }

  /**
   * The question.
   *
   * @return its number and title
   */
  public String heading() {
    return heading;
  }

  /**
   * What the tests found.
   *
   * @return one for each test that was run; none if the stub still stands
   */
  public List<TestResult> results() {
    return findings.stream().map(Finding::result).toList();
  }

  /**
   * The kinds of slips that the check is sure of.
   *
   * @return each with its sentence, in the order of the tests
   */
  public List<Slip> slips() {
    return findings.stream().flatMap(f -> f.slips().stream()).toList();
  }

  /**
   * The sum of it.
   *
   * @return a sentence
   */
  public String closing() {
    return closing;
  }

  /**
   * Whether there were tests and all of them passed.
   *
   * @return true if so
   */
  public boolean passed() {
    return !findings.isEmpty() && findings.stream().allMatch(f -> f.result().passed());
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(heading).append('\n');
    for (Finding finding : findings) {
      TestResult result = finding.result();
      text.append(result.passed() ? "  ✓ " : "  ✗ ").append(result.test().sentence()).append('\n');
      Stream.concat(Stream.of(finding.told(), scores(result)), hints(finding).stream())
          .flatMap(String::lines)
          .forEach(line -> text.append("      ").append(line).append('\n'));
    }
    return text.append(closing).toString();
  }

  /** What was seen, and the hint of the test's author. */
  static List<String> hints(Finding finding) {
    Stream<String> seen = finding.slips().stream().map(slip -> word(slip.kind()) + slip.sentence());
    return Stream.concat(
            seen, Stream.of(finding.hint()).filter(h -> !h.isEmpty()).map(h -> "Hint: " + h))
        .toList();
  }

  private static String word(SlipKind kind) {
    return switch (kind) {
      case EXCEPTION, TOO_LONG -> "Hint: ";
      default -> "Seen: ";
    };
  }

  /** A line for each score. */
  static String scores(TestResult result) {
    return result.scores().stream()
        .map(s -> "%s: %.2f %s".formatted(s.board(), s.value(), s.unit()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toHtml() {
    return new CheckPage(this).html();
  }
}
