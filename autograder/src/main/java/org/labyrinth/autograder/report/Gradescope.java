package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.exercises.Score;

/**
 * A result in Gradescope's format: one entry a question, its hidden tests as lines of output. What
 * the grader prints is hidden, and no execution time is told, which would differ each time.
 */
public final class Gradescope {
  private Gradescope() {}

  /**
   * Writes {@code results.json}.
   *
   * @param result the result
   * @param remarks what else there is to say on it, a sentence each
   * @return JSON without anything hidden
   */
  public static String write(StudentResult result, List<String> remarks) {
    List<Map<String, Object>> tests = new ArrayList<>();
    for (ExerciseGrade exercise : result.exercises()) {
      exercise.questions().forEach(question -> tests.add(test(question, tests.size() + 1)));
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("score", rounded(result.score()));
    List<String> output = new ArrayList<>();
    Feedback.handedIn(result).ifPresent(output::add);
    output.addAll(Feedback.calls(result, remarks));
    result.exercises().forEach(exercise -> output.addAll(Feedback.notes(exercise)));
    output.add(Feedback.isolation(result));
    root.put("output", String.join("\n", output.stream().map(Texts::line).toList()));
    root.put("output_format", "text");
    root.put("visibility", "visible");
    root.put("stdout_visibility", "hidden");
    root.put("tests", tests);
    List<Score> scores = result.scores();
    if (!scores.isEmpty()) {
      root.put("leaderboard", scores.stream().map(Gradescope::score).toList());
    }
    return Json.write(root);
  }

  private static Map<String, Object> test(QuestionGrade grade, int number) {
    Map<String, Object> test = new LinkedHashMap<>();
    test.put("score", rounded(grade.score()));
    test.put("max_score", rounded(grade.points()));
    test.put("status", grade.score() == grade.points() ? "passed" : "failed");
    test.put("name", Texts.line("%s %s".formatted(grade.id(), grade.title())));
    test.put("number", String.valueOf(number));
    test.put("output", String.join("\n", Feedback.lines(grade).stream().map(Texts::line).toList()));
    test.put("output_format", "text");
    test.put("visibility", "visible");
    return test;
  }

  private static Map<String, Object> score(Score score) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", Texts.line("%s [%s]".formatted(score.board(), score.unit())));
    entry.put("value", rounded(score.value()));
    entry.put("order", score.higherIsBetter() ? "desc" : "asc");
    return entry;
  }

  private static double rounded(double value) {
    return Double.parseDouble(Texts.number(value));
  }
}
