package org.labyrinth.autograder.report;

import java.util.List;
import org.labyrinth.notebook.Escape;

/** The standings as a page to put on a wall: no script, nothing loaded from anywhere. */
final class LeaderboardPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Leaderboard</title>
      <style>
      body { font-family: sans-serif; max-width: 40em; margin: 2em auto; color: #222 }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; padding: 0.3em 0.8em; border-bottom: 1px solid #ddd }
      th:first-child, td:first-child, th:last-child, td:last-child { text-align: right }
      </style>
      </head>
      <body>
      """;

  private LeaderboardPage() {}

  static String write(List<Standing> standings) {
    StringBuilder page = new StringBuilder(HEAD);
    String board = "";
    for (Standing each : standings) {
      if (!each.score().board().equals(board)) {
        page.append(board.isEmpty() ? "" : "</table>\n");
        board = each.score().board();
        page.append("<h1>").append(text(board)).append("</h1>\n<table>\n");
        page.append("<tr><th>rank</th><th>student</th><th>")
            .append(text(each.score().unit()))
            .append("</th></tr>\n");
      }
      page.append("<tr><td>").append(each.rank()).append("</td><td>");
      page.append(text(each.student())).append("</td><td>");
      page.append(each.value()).append("</td></tr>\n");
    }
    return page.append(board.isEmpty() ? "" : "</table>\n").append("</body>\n</html>\n").toString();
  }

  private static String text(String words) {
    return Escape.html(Texts.line(words));
  }
}
