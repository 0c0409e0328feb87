package org.labyrinth.autograder.report;

import java.util.List;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;

/** What a student reads, as a page: the sentences of {@link Feedback}, and a bar a question. */
final class FeedbackPage {
  private FeedbackPage() {}

  static String write(StudentResult result, List<String> remarks) {
    StringBuilder body = new StringBuilder("<main>\n<h1>").append(Page.name(result.student()));
    body.append("</h1>\n<p class=\"big\"><strong>")
        .append(Feedback.total(result))
        .append("</strong></p>\n");
    Feedback.handedIn(result)
        .ifPresent(line -> body.append("<p>").append(Page.text(line)).append("</p>\n"));
    List<String> calls = Feedback.calls(result, remarks);
    if (!calls.isEmpty()) {
      body.append("<ul class=\"box\">\n");
      calls.forEach(line -> item(body, line));
      body.append("</ul>\n");
    }
    result.exercises().forEach(exercise -> exercise(body, exercise));
    body.append("<p class=\"small\">").append(Page.text(Feedback.isolation(result)));
    body.append("</p>\n</main>\n");
    return Page.write("Feedback: " + result.student(), body.toString());
  }

  private static void exercise(StringBuilder body, ExerciseGrade grade) {
    body.append("<section>\n<h2>").append(Page.text(grade.exercise())).append("</h2>\n");
    body.append("<table>\n<caption>Points earned in each question</caption>\n");
    body.append("<thead><tr><th scope=\"col\">Question</th><th scope=\"col\">Share</th>");
    body.append("<th scope=\"col\" class=\"n\">Points</th></tr></thead>\n<tbody>\n");
    grade.questions().forEach(question -> row(body, question));
    body.append("</tbody>\n<tfoot><tr><th scope=\"row\">All</th><td></td><td class=\"n\">")
        .append(ofPoints(grade.score(), grade.points()))
        .append("</td></tr></tfoot>\n</table>\n");
    grade.questions().forEach(question -> question(body, question));
    List<String> notes = Feedback.notes(grade);
    if (!notes.isEmpty()) {
      body.append("<h3>Cells that did not run well</h3>\n<ul>\n");
      notes.forEach(note -> item(body, note));
      body.append("</ul>\n");
    }
    body.append("</section>\n");
  }

  private static void row(StringBuilder body, QuestionGrade grade) {
    body.append("<tr><th scope=\"row\">").append(title(grade)).append("</th><td>");
    double share = grade.points() > 0 ? grade.score() / grade.points() : 0;
    body.append(ShareBar.of(share, points(grade.score(), grade.points())));
    body.append("</td><td class=\"n\">").append(ofPoints(grade.score(), grade.points()));
    body.append("</td></tr>\n");
  }

  private static void question(StringBuilder body, QuestionGrade grade) {
    body.append("<h3>Question ").append(title(grade)).append("</h3>\n<ul class=\"plain\">\n");
    Feedback.lines(grade).forEach(line -> item(body, line));
    body.append("</ul>\n");
  }

  private static String title(QuestionGrade grade) {
    return Page.text(grade.id() + " · " + grade.title());
  }

  private static void item(StringBuilder body, String line) {
    body.append("<li>").append(Page.text(line)).append("</li>\n");
  }

  private static String points(double score, double points) {
    return ofPoints(score, points) + " points";
  }

  private static String ofPoints(double score, double points) {
    return Texts.number(score) + " of " + Texts.number(points);
  }
}
