package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/**
 * A student whom the instructor may want to look at.
 *
 * @param result the result
 * @param percent of all points
 * @param why in clauses, one at least
 */
record Concern(StudentResult result, double percent, List<String> why) {
  /** Below this share of the points a student may need help. */
  static final double LOW = 40;

  Concern {
    why = List.copyOf(why);
  }

  /** All there are, in the order of the results. */
  static List<Concern> of(List<StudentResult> results, Totals totals) {
    List<Concern> concerns = new ArrayList<>();
    for (StudentResult result : results) {
      double percent = totals.percent(result);
      List<String> why = why(result, percent);
      if (!why.isEmpty()) {
        concerns.add(new Concern(result, percent, why));
      }
    }
    return concerns;
  }

  private static List<String> why(StudentResult result, double percent) {
    List<String> why = new ArrayList<>(Feedback.problems(result));
    for (ExerciseGrade exercise : result.exercises()) {
      for (QuestionGrade question : exercise.questions()) {
        stops(question)
            .forEach(
                (reason, tests) ->
                    why.add(
                        "%s: %s (tests: %d of %d)"
                            .formatted(
                                question.id(), reason.sentence(), tests, question.tests().size())));
      }
    }
    if (percent < LOW) {
      why.add("less than %s %% of the points".formatted(Texts.number(LOW)));
    }
    return why;
  }

  /** Tests that came to no judgement, but for those without an answer, by reason. */
  private static Map<Reason, Integer> stops(QuestionGrade question) {
    Map<Reason, Integer> stops = new LinkedHashMap<>();
    for (TestGrade test : question.tests()) {
      if (Outcome.of(test) == Outcome.STOPPED) {
        stops.merge(test.reason(), 1, Integer::sum);
      }
    }
    return stops;
  }
}
