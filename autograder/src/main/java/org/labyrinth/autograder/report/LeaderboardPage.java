package org.labyrinth.autograder.report;

import java.util.List;

/** The standings as a page to put on a wall. */
final class LeaderboardPage {
  private LeaderboardPage() {}

  static String write(List<Standing> standings) {
    StringBuilder page = new StringBuilder("<main>\n");
    String board = "";
    for (Standing each : standings) {
      if (!each.score().board().equals(board)) {
        page.append(board.isEmpty() ? "" : "</tbody></table>\n");
        board = each.score().board();
        page.append("<h1>").append(Page.text(board)).append("</h1>\n<table>\n");
        page.append("<thead><tr><th scope=\"col\" class=\"n\">rank</th>")
            .append("<th scope=\"col\">student</th><th scope=\"col\" class=\"n\">")
            .append(Page.text(each.score().unit()))
            .append("</th></tr></thead>\n<tbody>\n");
      }
      page.append("<tr><td class=\"n\">").append(each.rank()).append("</td><td>");
      page.append(Page.name(each.student())).append("</td><td class=\"n\">");
      page.append(each.value()).append("</td></tr>\n");
    }
    page.append(board.isEmpty() ? "" : "</tbody></table>\n").append("</main>\n");
    return Page.write("Leaderboard", page.toString());
  }
}
