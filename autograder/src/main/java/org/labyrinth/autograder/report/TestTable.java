package org.labyrinth.autograder.report;

import java.util.List;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.TestGrade;

/**
 * Every hidden test of a class as CSV, a row for each student and test, for whoever wants to count
 * further: what it was worth, what it brought, how it ended, and what it said to the instructor.
 */
final class TestTable {
  /** Characters of a test's message; {@code result.json} has it whole. */
  private static final int MESSAGE = 200;

  private TestTable() {}

  static String write(List<StudentResult> results) {
    StringBuilder csv =
        new StringBuilder(
            "student,exercise,question,test,sentence,worth,earned,reason,message\r\n");
    for (StudentResult result : results) {
      for (ExerciseGrade exercise : result.exercises()) {
        for (QuestionGrade question : exercise.questions()) {
          rows(csv, result.student(), exercise.exercise(), question);
        }
      }
    }
    return csv.toString();
  }

  private static void rows(
      StringBuilder csv, String student, String exercise, QuestionGrade question) {
    String start =
        String.join(
            ",",
            GradeTable.field(student),
            GradeTable.field(exercise),
            GradeTable.field(question.id()));
    double weights = TestShares.weights(question);
    for (TestGrade test : question.tests()) {
      csv.append(start).append(',').append(GradeTable.field(test.test()));
      csv.append(',').append(GradeTable.field(test.sentence()));
      csv.append(',').append(Texts.number(TestShares.worth(question, test, weights)));
      csv.append(',').append(Texts.number(TestShares.earned(question, test, weights)));
      csv.append(',').append(test.reason());
      csv.append(',').append(GradeTable.field(Caps.cut(MESSAGE, test.message()))).append("\r\n");
    }
  }
}
