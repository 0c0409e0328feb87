package org.labyrinth.autograder.report;

import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.TestGrade;

/** What one hidden test is worth within its question. */
final class TestShares {
  private TestShares() {}

  /** All weights of a question. */
  static double weights(QuestionGrade question) {
    return question.tests().stream().mapToDouble(TestGrade::weight).sum();
  }

  /** The points that hang on a test, given the question's weights. */
  static double worth(QuestionGrade question, TestGrade test, double weights) {
    return weights > 0 ? question.points() * test.weight() / weights : 0;
  }

  /** The points that it brought. */
  static double earned(QuestionGrade question, TestGrade test, double weights) {
    return test.passed() ? worth(question, test, weights) : 0;
  }
}
