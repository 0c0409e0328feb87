package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.TestGrade;
import tech.tablesaw.api.Table;

/**
 * How a hidden test ended over a class.
 *
 * @param exercise the exercise
 * @param question the question
 * @param test the test's name
 * @param sentence what it asks
 * @param students how many handed the exercise in
 * @param counts how often it ended how
 * @param discrimination the correlation of passing it with the other points of the exercise: near 0
 *     or below, it does not tell those who can from those who cannot. Empty where it says nothing:
 *     for fewer than ten students, or if all passed, or none
 */
record TestStatistic(
    String exercise,
    String question,
    String test,
    String sentence,
    int students,
    Map<Outcome, Integer> counts,
    OptionalDouble discrimination) {
  /** Of fewer, a correlation is chance. */
  private static final int ENOUGH = 10;

  private static final String REST = "rest";

  TestStatistic {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  private record Key(String exercise, String question, String test, String sentence) {}

  /** In the order in which the tests come first. */
  static List<TestStatistic> of(List<StudentResult> results) {
    PlacedRows<Key> rows = rows(results);
    Table sums = rows.sums();
    double[] correlations = rows.correlations(Outcome.PASSED.column(), REST);
    List<TestStatistic> statistics = new ArrayList<>();
    for (Key key : rows.things()) {
      int row = statistics.size();
      Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
      for (Outcome each : Outcome.values()) {
        counts.put(each, (int) sums.numberColumn(each.column()).getDouble(row));
      }
      int students = (int) sums.numberColumn("students").getDouble(row);
      boolean says = students >= ENOUGH && Double.isFinite(correlations[row]);
      statistics.add(
          new TestStatistic(
              key.exercise,
              key.question,
              key.test,
              key.sentence,
              students,
              counts,
              says ? OptionalDouble.of(correlations[row]) : OptionalDouble.empty()));
    }
    return statistics;
  }

  private static PlacedRows<Key> rows(List<StudentResult> results) {
    Stream<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::column);
    PlacedRows<Key> rows =
        new PlacedRows<>(Stream.concat(outcomes, Stream.of(REST)).toArray(String[]::new));
    for (StudentResult result : results) {
      for (ExerciseGrade exercise : result.exercises()) {
        double score = exercise.score();
        for (QuestionGrade question : exercise.questions()) {
          double all = TestShares.weights(question);
          for (TestGrade test : question.tests()) {
            double earned = TestShares.earned(question, test, all);
            rows.add(
                new Key(exercise.exercise(), question.id(), test.test(), test.sentence()),
                numbers(Outcome.of(test), score - earned));
          }
        }
      }
    }
    return rows;
  }

  /** 1 for the outcome and 0 for each other, then the rest. */
  private static double[] numbers(Outcome outcome, double rest) {
    Outcome[] all = Outcome.values();
    double[] numbers = new double[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      numbers[i] = all[i] == outcome ? 1 : 0;
    }
    numbers[all.length] = rest;
    return numbers;
  }

  int count(Outcome outcome) {
    return counts.get(outcome);
  }

  /** How many did not pass. */
  int failed() {
    return students - count(Outcome.PASSED);
  }

  double share(Outcome outcome) {
    return (double) count(outcome) / students;
  }
}
