package org.labyrinth.autograder.gradebook;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.StudentResult;

/** Made-up results: exercises of two questions, of 2 and 3 points. */
final class Results {
  static final String PORES = "01-pores";
  static final String AREA = "02-porosity-and-area";
  static final GradebookRules PLAIN =
      new GradebookRules(new Deadlines(Map.of()), LatePolicy.FREE, Keep.LAST);

  private Results() {}

  static ExerciseGrade grade(String exercise, double first, double second) {
    String number = exercise.substring(0, 2);
    return new ExerciseGrade(
        exercise,
        List.of(
            new QuestionGrade(number + "-1", "One", first, 2, List.of()),
            new QuestionGrade(number + "-2", "Two", second, 3, List.of())),
        List.of());
  }

  static StudentResult result(String student, Handin handin, ExerciseGrade... grades) {
    return StudentResult.of(student, handin, "f", "a test", Arrays.asList(grades), List.of());
  }

  static StudentAttempts student(String student, Handin handin, ExerciseGrade... grades) {
    return new StudentAttempts(student, List.of(result(student, handin, grades)));
  }

  static Handin person(String name, String id, String email) {
    return new Handin(name, id, email, Optional.empty());
  }

  static Handin at(String time) {
    return new Handin("", "", "", Optional.of(Instant.parse(time)));
  }

  static Gradebook gradebook(StudentAttempts... students) {
    return Gradebook.of(Arrays.asList(students), PLAIN);
  }
}
