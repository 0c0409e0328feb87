package org.labyrinth.autograder.similarity;

import java.util.List;
import org.labyrinth.autograder.report.Texts;
import org.labyrinth.notebook.Escape;

/** Pages of similar answers: no script, nothing loaded from anywhere, all text escaped. */
final class SimilarityPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Similar answers</title>
      <style>
      body { font-family: sans-serif; max-width: 90em; margin: 2em auto; padding: 0 1em; color: #222 }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; padding: 0.3em 0.8em; border-bottom: 1px solid #ddd }
      .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1em }
      pre { overflow-x: auto; background: #f7f7f7; padding: 1em; line-height: 1.4 }
      mark { background: #ffe08a }
      </style>
      </head>
      <body>
      """;

  private static final String CAUTION =
      """
      <p><strong>This is no proof of anything.</strong> It says that two answers share passages that
      few others in the class have, whatever their names and numbers. People who learned together,
      read the same book or asked the same program write alike too. Read both answers side by side,
      and talk to their authors, before you think of more.</p>
      """;

  private SimilarityPage() {}

  /**
   * The list of all pairs.
   *
   * @param pairs the most alike first
   * @param pages how many of them have a page of their own
   */
  static String list(List<SimilarPair> pairs, int answers, int pages, Threshold threshold) {
    StringBuilder page = new StringBuilder(HEAD).append("<h1>Similar answers</h1>\n");
    page.append(CAUTION);
    page.append(
        """
        <p>%d answers were compared, question by question, without the code that was handed out.
        Listed are pairs of which one has at least %s %% of its own words in passages of %d words or
        more that the other has too, and at least %d such words: short answers are alike by
        nature.</p>
        """
            .formatted(
                answers, Texts.number(100 * threshold.share()), Winnowing.RUN, threshold.words()));
    if (pairs.isEmpty()) {
      return page.append("<p>There are none.</p>\n</body>\n</html>\n").toString();
    }
    page.append("<table>\n<tr><th>question</th><th>student</th><th>share</th><th>student</th>")
        .append("<th>share</th><th>words</th><th></th></tr>\n");
    for (int i = 0; i < Math.min(pairs.size(), pages); i++) {
      page.append(row(pairs.get(i), i + 1));
    }
    page.append("</table>\n");
    if (pairs.size() > pages) {
      page.append("<p>%d more pairs stand in similar.csv.</p>\n".formatted(pairs.size() - pages));
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static String row(SimilarPair pair, int number) {
    return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td></tr>\n"
        .formatted(
            line(pair.question()),
            line(pair.first()),
            percent(pair.shareOfFirst()),
            line(pair.second()),
            percent(pair.shareOfSecond()),
            pair.words(),
            "<a href=\"%s\">side by side</a>".formatted(file(number)));
  }

  /** The page of a pair, by its place in the list. */
  static String file(int number) {
    return "pairs/%04d.html".formatted(number);
  }

  /** Two answers side by side. */
  static String pair(SideBySide both) {
    SimilarPair pair = both.pair();
    return HEAD
        + "<h1>Question %s: %s and %s</h1>\n"
            .formatted(line(pair.question()), line(pair.first()), line(pair.second()))
        + CAUTION
        + "<p>Marked is what stands in both, whatever variables, numbers and texts are called.</p>\n"
        + "<div class=\"sides\">\n"
        + side(pair.first(), pair.shareOfFirst(), both.first())
        + side(pair.second(), pair.shareOfSecond(), both.second())
        + "</div>\n<p><a href=\"../similar.html\">All pairs</a></p>\n</body>\n</html>\n";
  }

  private static String side(String student, double share, MarkedText text) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < text.pieces().size(); i++) {
      String piece = Escape.html(visible(text.pieces().get(i)));
      code.append(i % 2 == 1 ? "<mark>" + piece + "</mark>" : piece);
    }
    return "<section>\n<h2>%s: %s</h2>\n<pre>%s</pre>\n</section>\n"
        .formatted(line(student), percent(share), code);
  }

  /** Code as it is, but for characters that would hide it or turn its direction. */
  private static String visible(String code) {
    StringBuilder visible = new StringBuilder();
    code.codePoints()
        .filter(c -> c != '\r')
        .map(c -> c != '\n' && c != '\t' && isHidden(c) ? 0xFFFD : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String percent(double share) {
    return "%d %%".formatted(Math.round(100 * share));
  }

  private static String line(String text) {
    return Escape.html(Texts.line(text));
  }
}
