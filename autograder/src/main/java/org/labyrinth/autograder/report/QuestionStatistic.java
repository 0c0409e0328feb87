package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import tech.tablesaw.api.Table;

/**
 * How those who handed in an exercise did in one of its questions.
 *
 * @param exercise the exercise
 * @param id the question
 * @param title what is asked
 * @param points to be had
 * @param students how many handed the exercise in
 * @param mean points earned
 * @param full how many earned all
 * @param none how many earned nothing
 * @param unanswered how many gave no answer
 * @param timeout how many ran into a time limit
 */
record QuestionStatistic(
    String exercise,
    String id,
    String title,
    double points,
    int students,
    double mean,
    int full,
    int none,
    int unanswered,
    int timeout) {
  private record Key(String exercise, String id, String title, double points) {}

  /** In the order in which the questions come first. */
  static List<QuestionStatistic> of(List<StudentResult> results) {
    PlacedRows<Key> rows = new PlacedRows<>("score", "full", "none", "unanswered", "timeout");
    for (StudentResult result : results) {
      for (ExerciseGrade exercise : result.exercises()) {
        for (QuestionGrade q : exercise.questions()) {
          rows.add(
              new Key(exercise.exercise(), q.id(), q.title(), q.points()),
              q.score(),
              one(q.score() == q.points()),
              one(q.score() == 0),
              one(q.tests().stream().allMatch(t -> Outcome.of(t) == Outcome.UNANSWERED)),
              one(q.tests().stream().anyMatch(t -> t.reason() == Reason.TIMEOUT)));
        }
      }
    }
    Table sums = rows.sums();
    List<QuestionStatistic> statistics = new ArrayList<>();
    for (Key key : rows.things()) {
      statistics.add(of(key, sums, statistics.size()));
    }
    return statistics;
  }

  private static QuestionStatistic of(Key key, Table sums, int row) {
    int students = number(sums, "students", row);
    return new QuestionStatistic(
        key.exercise,
        key.id,
        key.title,
        key.points,
        students,
        sums.numberColumn("score").getDouble(row) / students,
        number(sums, "full", row),
        number(sums, "none", row),
        number(sums, "unanswered", row),
        number(sums, "timeout", row));
  }

  private static int number(Table sums, String column, int row) {
    return (int) sums.numberColumn(column).getDouble(row);
  }

  private static double one(boolean is) {
    return is ? 1 : 0;
  }
}
