package org.labyrinth.autograder.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scores of a class's challenges without names: who knows the own score finds its place among
 * them. It is a page of the class, for a student's own page may not hang on what others did.
 */
final class ScoresPage {
  private static final double LEFT = 10;
  private static final double RIGHT = 590;

  private ScoresPage() {}

  static String write(List<Standing> standings) {
    Map<String, List<Standing>> boards =
        standings.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.score().board(), LinkedHashMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder("<main>\n<h1>Scores without names</h1>\n");
    page.append("<p>Every dot is an answer. Your own score stands in your feedback.</p>\n");
    boards.forEach((board, ranked) -> board(page, board, ranked));
    return Page.write("Scores without names", page.append("</main>\n").toString());
  }

  /** The best comes first in what is given. */
  private static void board(StringBuilder page, String board, List<Standing> ranked) {
    String unit = ranked.get(0).score().unit();
    Standing best = ranked.get(0);
    Standing middle = ranked.get((ranked.size() - 1) / 2);
    Standing last = ranked.get(ranked.size() - 1);
    page.append("<section>\n<h2>").append(Page.text(board)).append("</h2>\n");
    String words =
        "%d scores, the best %s %s, the middle one %s %s, the last %s %s"
            .formatted(
                ranked.size(), best.value(), unit, middle.value(), unit, last.value(), unit);
    page.append("<p>").append(Page.text(words)).append(".</p>\n");
    page.append("<svg viewBox=\"0 0 600 60\" role=\"img\" aria-label=\"").append(Page.text(words));
    page.append("\">\n<line x1=\"10\" x2=\"590\" y1=\"34\" y2=\"34\" stroke=\"#999\"/>\n");
    double low = Math.min(number(best), number(last));
    double high = Math.max(number(best), number(last));
    for (Standing each : ranked) {
      double x = high > low ? LEFT + (RIGHT - LEFT) * (number(each) - low) / (high - low) : 300;
      page.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"20\" r=\"6\" fill=\"#0072b2\" fill-opacity=\"0.35\"/>\n",
              x));
    }
    if (high > low) {
      label(page, LEFT, "start", number(best) > number(last) ? last : best);
      label(page, RIGHT, "end", number(best) > number(last) ? best : last);
    } else {
      label(page, (LEFT + RIGHT) / 2, "middle", best);
    }
    page.append("</svg>\n</section>\n");
  }

  private static void label(StringBuilder page, double x, String anchor, Standing at) {
    page.append("<text x=\"%.0f\" y=\"54\" font-size=\"15\" text-anchor=\"%s\">".formatted(x, anchor))
        .append(Page.text(at.value() + " " + at.score().unit()))
        .append("</text>\n");
  }

  private static double number(Standing standing) {
    return new BigDecimal(standing.value()).doubleValue();
  }
}
