package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A class's results on a page for the instructor: how totals are spread, which questions and hidden
 * tests were hard and why, and who may need help.
 */
final class ClassPage {
  /** Students in the last table; {@code grades.csv} has all. */
  private static final int MOST_CONCERNS = 100;

  /** Tests in the list of those that failed most. */
  private static final int HARDEST = 5;

  private static final int MOST_WORDS = 300;

  private final StringBuilder page = new StringBuilder();

  private ClassPage() {}

  static String write(List<StudentResult> results) {
    return new ClassPage().all(results);
  }

  private String all(List<StudentResult> results) {
    Totals totals = new Totals(results);
    List<TestStatistic> tests = TestStatistic.of(results);
    page.append("<main>\n<h1>The class</h1>\n<p>").append(Page.text(totals.sentence()));
    page.append("</p>\n").append(totals.html()).append('\n');
    hardest(tests);
    questions(QuestionStatistic.of(results));
    tests.stream()
        .map(TestStatistic::exercise)
        .distinct()
        .forEach(
            exercise ->
                tests(
                    exercise, tests.stream().filter(t -> t.exercise().equals(exercise)).toList()));
    concerns(Concern.of(results, totals));
    page.append(
        "<p class=\"small\">For the instructor: this page names students and hidden tests.");
    page.append("</p>\n</main>\n");
    return Page.write("The class", page.toString());
  }

  private void hardest(List<TestStatistic> tests) {
    List<TestStatistic> hardest =
        tests.stream()
            .filter(test -> test.failed() > 0)
            .sorted(Comparator.comparingDouble(test -> test.share(Outcome.PASSED)))
            .limit(HARDEST)
            .toList();
    if (hardest.isEmpty()) {
      return;
    }
    page.append("<h2>What failed most</h2>\n<ol>\n");
    for (TestStatistic test : hardest) {
      page.append("<li>")
          .append(Page.text("%s: %s".formatted(test.question(), test.sentence())))
          .append("<br><span class=\"small\">")
          .append(Page.text("%d of %d: %s".formatted(test.failed(), test.students(), why(test))))
          .append("</span></li>\n");
    }
    page.append("</ol>\n");
  }

  /** How often what, leaving out what did not happen. */
  private static String why(TestStatistic test) {
    return Arrays.stream(Outcome.values())
        .filter(each -> each != Outcome.PASSED && test.count(each) > 0)
        .map(each -> test.count(each) + " " + each.words())
        .collect(Collectors.joining(", "));
  }

  private void questions(List<QuestionStatistic> questions) {
    if (questions.isEmpty()) {
      return;
    }
    page.append("<h2>Questions</h2>\n<p class=\"small\">Of those who handed the exercise in. The ");
    page.append("bar is the mean share of the points.</p>\n");
    page.append("<div class=\"wide numbers\"><table>\n<caption>How many earned what</caption>\n");
    head("Question", "", "Points", "Mean", "Students", "All", "None", "No answer", "Timeout");
    for (QuestionStatistic each : questions) {
      page.append("<tr><th scope=\"row\">").append(Page.text(each.id() + " · " + each.title()));
      double share = each.points() > 0 ? each.mean() / each.points() : 0;
      page.append("</th><td>")
          .append(ShareBar.of(share, "mean %s %%".formatted(Math.round(100 * share))))
          .append("</td>");
      numbers(Texts.number(each.points()), String.format(Locale.ROOT, "%.2f", each.mean()));
      numbers(each.students(), each.full(), each.none(), each.unanswered(), each.timeout());
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  private void tests(String exercise, List<TestStatistic> tests) {
    page.append("<h2>Hidden tests of ").append(Page.text(exercise)).append("</h2>\n");
    page.append("<p class=\"small\">Discrimination: the correlation of passing a test with the ");
    page.append("exercise's other points; from about 0.2 it tells who can from who cannot.</p>\n");
    page.append(
        "<div class=\"wide numbers\"><table>\n<caption>How many students came to what</caption>\n");
    List<String> heads = new ArrayList<>(List.of("Test", ""));
    Arrays.stream(Outcome.values()).map(ClassPage::head).forEach(heads::add);
    heads.add("Discrimination");
    head(heads.toArray(String[]::new));
    for (TestStatistic test : tests) {
      page.append("<tr><th scope=\"row\">").append(Page.text(test.question())).append(" · ");
      page.append(Page.text(test.sentence())).append("<br><code class=\"small\">");
      page.append(Page.text(test.test())).append("</code></th><td>").append(bar(test));
      page.append("</td>");
      for (Outcome each : Outcome.values()) {
        numbers(test.count(each));
      }
      numbers(
          test.discrimination().isPresent()
              ? String.format(Locale.ROOT, "%.2f", test.discrimination().getAsDouble())
              : "–");
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  /** The outcome with its colour in the bars. */
  private static String head(Outcome outcome) {
    String words = outcome.words();
    return "<span aria-hidden=\"true\" style=\"color: %s\">■</span> %s%s"
        .formatted(outcome.colour(), Character.toUpperCase(words.charAt(0)), words.substring(1));
  }

  private static String bar(TestStatistic test) {
    List<ShareBar.Part> parts =
        Arrays.stream(Outcome.values())
            .map(each -> new ShareBar.Part(test.share(each), each.colour()))
            .toList();
    String passed = "%d of %d passed".formatted(test.count(Outcome.PASSED), test.students());
    return ShareBar.of(parts, test.failed() > 0 ? passed + "; " + why(test) : passed);
  }

  private void concerns(List<Concern> concerns) {
    page.append("<h2>Who may need help</h2>\n");
    if (concerns.isEmpty()) {
      page.append("<p>Nobody: all could be graded, nothing had to be stopped, and all have ");
      page.append(Texts.number(Concern.LOW)).append(" % of the points or more.</p>\n");
      return;
    }
    page.append("<p class=\"small\">Whose work could not be graded, did not run or had to be ");
    page.append("stopped, or who has few points.</p>\n");
    page.append("<div class=\"wide\"><table>\n<caption>Students</caption>\n");
    head("Student", "Points [%]", "Why");
    for (Concern each : concerns.subList(0, Math.min(MOST_CONCERNS, concerns.size()))) {
      page.append("<tr><th scope=\"row\">").append(Page.name(each.result().student()));
      page.append("</th>");
      numbers(Math.round(each.percent()));
      String why = Caps.cut(MOST_WORDS, String.join("; ", each.why()));
      page.append("<td>").append(Page.text(why)).append("</td></tr>\n");
    }
    page.append("</tbody></table></div>\n");
    if (concerns.size() > MOST_CONCERNS) {
      page.append("<p>… and ").append(concerns.size() - MOST_CONCERNS).append(" more.</p>\n");
    }
  }

  private void head(String... names) {
    page.append("<thead><tr>");
    for (String name : names) {
      page.append(name.isEmpty() ? "<td>" : "<th scope=\"col\">").append(name);
      page.append(name.isEmpty() ? "</td>" : "</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void numbers(Object... numbers) {
    for (Object number : numbers) {
      page.append("<td class=\"n\">").append(number).append("</td>");
    }
  }
}
