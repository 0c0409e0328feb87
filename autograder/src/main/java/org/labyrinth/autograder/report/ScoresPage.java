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
    page.append("<section>\n<h2>").append(Page.text(board)).append("</h2>\n");
    String words =
        "%d scores. The best: %s. A tenth have %s or better, a quarter %s, half of them %s."
            .formatted(
                ranked.size(), at(ranked, 0), at(ranked, 0.1), at(ranked, 0.25), at(ranked, 0.5));
    page.append("<p>").append(Page.text(words)).append("</p>\n");
    page.append("<svg viewBox=\"0 0 600 28\" role=\"img\" aria-label=\"").append(Page.text(words));
    page.append("\">\n<line x1=\"10\" x2=\"590\" y1=\"26\" y2=\"26\" stroke=\"#999\"/>\n");
    Standing best = ranked.get(0);
    Standing last = ranked.get(ranked.size() - 1);
    double low = Math.min(number(best), number(last));
    double high = Math.max(number(best), number(last));
    for (Standing each : ranked) {
      double share = high > low ? (number(each) - low) / (high - low) : 0.5;
      page.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"14\" r=\"6\" fill=\"#0072b2\" fill-opacity=\"0.35\"/>\n",
              LEFT + (RIGHT - LEFT) * share));
    }
    page.append("</svg>\n");
    if (high > low) {
      Standing left = number(best) > number(last) ? last : best;
      Standing right = number(best) > number(last) ? best : last;
      page.append("<p class=\"ends\"><span>").append(Page.text(words(left)));
      page.append("</span><span>").append(Page.text(words(right))).append("</span></p>\n");
    }
    page.append("</section>\n");
  }

  /** The score that a share of the class has or betters. */
  private static String at(List<Standing> ranked, double share) {
    int place = Math.max(1, (int) Math.ceil(share * ranked.size()));
    return words(ranked.get(place - 1));
  }

  private static String words(Standing standing) {
    return standing.value() + " " + standing.score().unit();
  }

  private static double number(Standing standing) {
    return new BigDecimal(standing.value()).doubleValue();
  }
}
