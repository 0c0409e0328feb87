package org.labyrinth.exercises;

import java.util.Optional;
import org.labyrinth.notebook.Escape;

/** A check's report as HTML, with one picture at most. */
final class CheckPage {
  /** Long lines break between words: JupyterLab's own style would break them anywhere. */
  private static final String BETWEEN_WORDS =
      "font-family:monospace;white-space:pre-wrap;word-break:normal;overflow-wrap:anywhere";

  private final CheckReport report;

  CheckPage(CheckReport report) {
    this.report = report;
  }

  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<div style=\"border-left:4px solid ").append(colour(report.passed()));
    html.append(";padding:2px 12px;margin:4px 0\">");
    html.append("<div><b>").append(Escape.html(report.heading())).append("</b></div>");
    report.findings().forEach(finding -> html.append(row(finding)));
    html.append("<div><i>").append(Escape.html(report.closing())).append("</i></div>");
    report.findings().stream()
        .flatMap(finding -> finding.curve().stream())
        .findFirst()
        .flatMap(CheckPage::picture)
        .ifPresent(html::append);
    return html.append("</div>").toString();
  }

  private static String row(Finding finding) {
    TestResult result = finding.result();
    StringBuilder row = new StringBuilder("<div style=\"margin:4px 0\">");
    row.append("<span style=\"color:").append(colour(result.passed()));
    row.append(";font-weight:bold\">");
    row.append(result.passed() ? "✓ passed" : "✗ not yet").append("</span> ");
    row.append(Escape.html(result.test().sentence()));
    String more = (finding.told() + "\n" + CheckReport.scores(result)).strip();
    if (!more.isEmpty()) {
      row.append("<pre style=\"margin:2px 0 2px 20px;").append(BETWEEN_WORDS).append("\">");
      row.append(Escape.html(more)).append("</pre>");
    }
    for (String hint : CheckReport.hints(finding)) {
      row.append("<div style=\"margin:2px 0 2px 20px\">").append(Escape.html(hint));
      row.append("</div>");
    }
    return row.append("</div>").toString();
  }

  /** Empty where nothing can be painted: the numbers stand in the text as well. */
  private static Optional<String> picture(Comparison curve) {
    try {
      return Optional.of("<div>" + curve.picture().toHtml() + "</div>");
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  private static String colour(boolean passed) {
    return passed ? "#1a7f37" : "#b3261e";
  }
}
