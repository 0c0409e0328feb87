package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.notebook.Bars;
import tech.tablesaw.api.DoubleColumn;

/**
 * How a class's totals are spread: each student's points as a share of what all exercises are worth
 * that anybody handed in.
 */
final class Totals {
  private static final int BINS = 10;
  private static final double PERCENT = 100;

  private final double points;
  private final DoubleColumn percent;

  Totals(List<StudentResult> results) {
    Map<String, Double> exercises = new LinkedHashMap<>();
    results.stream()
        .flatMap(result -> result.exercises().stream())
        .forEach(each -> exercises.merge(each.exercise(), each.points(), Math::max));
    double all = exercises.values().stream().mapToDouble(Double::doubleValue).sum();
    this.points = all;
    this.percent =
        DoubleColumn.create(
            "share of the points [%]",
            results.stream().mapToDouble(r -> percent(r, all)).toArray());
  }

  /** What all exercises are worth. */
  double points() {
    return points;
  }

  /** A student's share. */
  double percent(StudentResult result) {
    return percent(result, points);
  }

  private static double percent(StudentResult result, double points) {
    double score = result.exercises().stream().mapToDouble(ExerciseGrade::score).sum();
    return points > 0 ? PERCENT * score / points : 0;
  }

  /** The middle of the class in a sentence. */
  String sentence() {
    if (percent.isEmpty()) {
      return "Nobody handed in anything.";
    }
    return "%d students; of %s points they earned %s %% in the mean; the middle one %s %%, half of the class between %s and %s %%."
        .formatted(
            percent.size(),
            Texts.number(points),
            whole(percent.mean()),
            whole(percent.median()),
            whole(percent.quartile1()),
            whole(percent.quartile3()));
  }

  private static String whole(double percent) {
    return String.valueOf(Math.round(percent));
  }

  /** How many students lie in each tenth; who has all the points is in the last. */
  int[] counts() {
    int[] counts = new int[BINS];
    for (double each : percent.asDoubleArray()) {
      // A hair of rounding must not move a round share into the tenth below.
      int bin = (int) Math.floor(each / (PERCENT / BINS) + 1e-9);
      counts[Math.max(0, Math.min(bin, BINS - 1))]++;
    }
    return counts;
  }

  /**
   * The counts as a picture; in words where this machine has no fonts to draw with, as some
   * containers have none: a class's results are not to be lost over that.
   */
  String html() {
    List<String> labels = new ArrayList<>();
    int[] counts = counts();
    double[] heights = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      labels.add("%d–%d".formatted(i * BINS, (i + 1) * BINS));
      heights[i] = counts[i];
    }
    try {
      return Bars.of("Totals", percent.name(), "students [-]", labels, heights).toHtml();
    } catch (LinkageError | InternalError | RuntimeException e) {
      StringBuilder words = new StringBuilder("<p>Students by share of the points [%]: ");
      for (int i = 0; i < BINS; i++) {
        words.append(i > 0 ? ", " : "").append(labels.get(i)).append(": ").append(counts[i]);
      }
      return words.append(".</p>").toString();
    }
  }
}
