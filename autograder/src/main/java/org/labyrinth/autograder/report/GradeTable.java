package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labyrinth.autograder.csv.Csv;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;

/**
 * The grades of a class as CSV: a row for each student and exercise, a column for each question.
 */
public final class GradeTable {
  private GradeTable() {}

  /**
   * Writes {@code grades.csv}.
   *
   * @param results one for each student
   * @return the table; a student who handed in nothing that can be graded has a row of zeros
   */
  public static String write(List<StudentResult> results) {
    List<String> questions =
        results.stream()
            .flatMap(result -> result.exercises().stream())
            .flatMap(exercise -> exercise.questions().stream())
            .map(QuestionGrade::id)
            .distinct()
            .sorted()
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("student", "exercise"));
    head.addAll(questions);
    head.addAll(List.of("total", "max", "problem"));
    rows.add(head);
    for (StudentResult result : results) {
      List<ExerciseGrade> exercises =
          result.exercises().isEmpty()
              ? List.of(new ExerciseGrade("", List.of(), List.of()))
              : result.exercises();
      exercises.forEach(exercise -> rows.add(row(result, exercise, questions)));
    }
    return rows.stream()
        .map(row -> row.stream().map(GradeTable::field).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<String> row(
      StudentResult result, ExerciseGrade grade, List<String> questions) {
    Map<String, Double> scores = new TreeMap<>();
    grade.questions().forEach(question -> scores.put(question.id(), question.score()));
    List<String> row = new ArrayList<>(List.of(result.student(), grade.exercise()));
    for (String id : questions) {
      row.add(scores.containsKey(id) ? Texts.number(scores.get(id)) : "");
    }
    row.add(Texts.number(grade.score()));
    row.add(Texts.number(grade.points()));
    row.add(String.join("; ", result.problems()));
    return row;
  }

  /** A field that no spreadsheet takes for a formula, on one line. */
  static String field(String text) {
    return Csv.field(Csv.words(Texts.line(text)), ',');
  }
}
