package org.labyrinth.autograder.grading;

import java.util.List;

/**
 * What one question earned.
 *
 * @param id the question
 * @param title what is asked
 * @param score the points earned
 * @param points the points to be had
 * @param tests the hidden tests
 */
public record QuestionGrade(
    String id, String title, double score, double points, List<TestGrade> tests) {
  public QuestionGrade {
    tests = List.copyOf(tests);
  }

  static QuestionGrade of(GradedQuestion question, List<TestGrade> tests) {
    double all = tests.stream().mapToDouble(TestGrade::weight).sum();
    double passed = tests.stream().filter(TestGrade::passed).mapToDouble(TestGrade::weight).sum();
    double points = question.question().points();
    return new QuestionGrade(
        question.question().id(),
        question.question().title(),
        points * passed / all,
        points,
        tests);
  }
}
