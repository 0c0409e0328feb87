package org.labyrinth.exercises;

import java.util.List;
import java.util.stream.Collectors;
import org.labyrinth.notebook.Html;

/**
 * What the public tests found, as text and as HTML.
 *
 * @param heading the question
 * @param results one for each test
 * @param closing the sum of it in a sentence
 */
public record CheckReport(String heading, List<TestResult> results, String closing)
    implements Html {
  /** Long lines break between words: JupyterLab's own style would break them anywhere. */
  private static final String BETWEEN_WORDS =
      "white-space:pre-wrap;word-break:normal;overflow-wrap:anywhere";

  public CheckReport {
    results = List.copyOf(results);
  }

  static CheckReport sentence(String sentence) {
    return new CheckReport("Check", List.of(), sentence);
  }

  static CheckReport of(Question question, List<TestResult> results) {
    String heading = "Question %s · %s".formatted(question.id(), question.title());
    boolean untouched = results.stream().allMatch(r -> r.verdict() == Verdict.NOT_ANSWERED);
    if (untouched) {
      return new CheckReport(
          heading,
          List.of(),
          "Not answered yet: write your answer in place of the line that throws.");
    }
    long passed = results.stream().filter(TestResult::passed).count();
    String closing =
        passed == results.size()
            ? "All %d checks passed.".formatted(passed)
            : "%d of %d checks passed.".formatted(passed, results.size());
    return new CheckReport(heading, results, closing);
  }

  /**
   * Whether there were tests and all of them passed.
   *
   * @return true if so
   */
  public boolean passed() {
    return !results.isEmpty() && results.stream().allMatch(TestResult::passed);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(heading).append('\n');
    for (TestResult result : results) {
      text.append(result.passed() ? "  ✓ " : "  ✗ ").append(result.test().sentence()).append('\n');
      explanation(result).lines().forEach(line -> text.append("      ").append(line).append('\n'));
      scores(result).lines().forEach(line -> text.append("      ").append(line).append('\n'));
    }
    return text.append(closing).toString();
  }

  private static String explanation(TestResult result) {
    return switch (result.verdict()) {
      case PASSED -> "";
      case NOT_ANSWERED -> "Not answered yet.";
      case WRONG, EXCEPTION -> (result.message() + "\n" + hint(result)).strip();
    };
  }

  /** A line for each score. */
  private static String scores(TestResult result) {
    return result.scores().stream()
        .map(s -> "%s: %.2f %s".formatted(s.board(), s.value(), s.unit()))
        .collect(Collectors.joining("\n"));
  }

  /** The test's hint is about a wrong value; an answer that threw needs to hear something else. */
  private static String hint(TestResult result) {
    if (result.verdict() == Verdict.EXCEPTION) {
      return "Hint: No exception was due here, so this came out of your code before the value did:"
          + " a loop that runs too far, or a refusal that is too strict?";
    }
    return result.test().hint().isEmpty() ? "" : "Hint: " + result.test().hint();
  }

  @Override
  public String toHtml() {
    StringBuilder html = new StringBuilder();
    html.append("<div style=\"border-left:4px solid ").append(colour(passed())).append(';');
    html.append("padding:2px 12px;margin:4px 0\">");
    html.append("<div><b>").append(escape(heading)).append("</b></div>");
    results.forEach(result -> html.append(row(result)));
    html.append("<div><i>").append(escape(closing)).append("</i></div></div>");
    return html.toString();
  }

  private static String row(TestResult result) {
    StringBuilder row = new StringBuilder("<div style=\"margin:4px 0\">");
    row.append("<span style=\"color:")
        .append(colour(result.passed()))
        .append(";font-weight:bold\">");
    row.append(result.passed() ? "✓ passed" : "✗ not yet").append("</span> ");
    row.append(escape(result.test().sentence()));
    String more = result.passed() ? scores(result) : explanation(result);
    if (!more.isEmpty()) {
      row.append("<pre style=\"margin:2px 0 2px 20px;").append(BETWEEN_WORDS).append("\">");
      row.append(escape(more)).append("</pre>");
    }
    return row.append("</div>").toString();
  }

  private static String colour(boolean passed) {
    return passed ? "#1a7f37" : "#b3261e";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
