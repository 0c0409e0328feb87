package org.labyrinth.autograder.grading;

import java.util.List;

/**
 * What one exercise earned.
 *
 * @param exercise its name
 * @param questions one grade for each question
 * @param notes the cells that did not run well
 */
public record ExerciseGrade(String exercise, List<QuestionGrade> questions, List<CellNote> notes) {
  public ExerciseGrade {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /**
   * The sum over the questions.
   *
   * @return points earned
   */
  public double score() {
    return questions.stream().mapToDouble(QuestionGrade::score).sum();
  }

  /**
   * The sum over the questions.
   *
   * @return points to be had
   */
  public double points() {
    return questions.stream().mapToDouble(QuestionGrade::points).sum();
  }
}
