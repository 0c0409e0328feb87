package org.labyrinth.autograder.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.labyrinth.autograder.csv.Csv;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.csv.CsvRow;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.report.Texts;

/**
 * Points and comments given by hand, from a CSV file with the columns {@code student}, {@code
 * exercise} or {@code question} (or both), {@code points}, {@code comment}. Points are added to the
 * score, or taken off if negative. Either all of the file is taken over or nothing.
 */
public final class ManualFile {
  private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{1,6})?");

  /** As in {@link GradebookEntry}: more than sums of a few decimals are rounded by. */
  private static final double ROUNDING = 1e-9;

  private final CsvFile file;
  private final Map<String, Map<String, GradebookEntry>> entries = new TreeMap<>();
  private final Map<GradebookEntry, ManualPoints> added = new LinkedHashMap<>();
  private final Map<GradebookEntry, Integer> lastLine = new HashMap<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();
  private final List<String> errors = new ArrayList<>();

  private ManualFile(CsvFile file, Gradebook gradebook) {
    this.file = file;
    for (GradebookEntry entry : gradebook.entries()) {
      entries.computeIfAbsent(entry.student(), s -> new TreeMap<>()).put(entry.exercise(), entry);
    }
  }

  /**
   * Takes over what was given by hand.
   *
   * @param file the table
   * @param gradebook the grades so far
   * @return the grades with it
   * @throws IllegalArgumentException if a line is wrong: a student, exercise or question that is
   *     not in the results, a second line for the same, points that are no number or lead out of
   *     the range; the message has a sentence for each such line
   */
  public static Gradebook merge(CsvFile file, Gradebook gradebook) {
    return new ManualFile(file, gradebook).merged(gradebook);
  }

  private Gradebook merged(Gradebook gradebook) {
    boolean item = file.column("exercise") >= 0 || file.column("question") >= 0;
    if (file.column("student") < 0 || file.column("points") < 0 || !item) {
      throw new IllegalArgumentException(
          "line 1: the header must have the columns student, exercise or question, points, and may"
              + " have comment: --manual");
    }
    file.rows().stream().skip(1).filter(row -> !row.isBlank()).forEach(this::read);
    added.forEach(this::checkSum);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was given by hand, since the file is not right: --manual\n"
              + String.join("\n", errors));
    }
    return new Gradebook(
        gradebook.entries().stream()
            .map(each -> each.with(added.getOrDefault(each, ManualPoints.NONE)))
            .toList());
  }

  private void read(CsvRow row) {
    String student = Csv.original(row.value(file.column("student")));
    String exercise = row.value(file.column("exercise"));
    String question = row.value(file.column("question"));
    String points = row.value(file.column("points"));
    String comment = Texts.line(row.value(file.column("comment")));
    Map<String, GradebookEntry> own = entries.getOrDefault(student, Map.of());
    if (own.isEmpty()) {
      error(row, "student = %s is not in the results".formatted(student));
      return;
    }
    List<GradebookEntry> meant =
        question.isEmpty()
            ? ExerciseNames.meant(exercise, List.copyOf(own.keySet())).stream()
                .map(own::get)
                .toList()
            : own.values().stream().filter(e -> hasQuestion(e, exercise, question)).toList();
    String item = question.isEmpty() ? exercise : question;
    if (meant.size() != 1) {
      String kind = question.isEmpty() ? "exercise" : "question";
      error(row, "%s = %s is not in the results of %s".formatted(kind, item, student));
      return;
    }
    // 03 and its whole name are one exercise.
    String unique = question.isEmpty() ? meant.get(0).exercise() : question;
    Integer earlier = seen.putIfAbsent(List.of(student, unique), row.line());
    if (earlier != null) {
      error(row, "%s of %s stands in line %d already".formatted(item, student, earlier));
    } else if (!points.isEmpty() && !POINTS.matcher(points).matches()) {
      error(row, "points = %s must be a number such as 1.5 or -2".formatted(points));
    } else {
      add(row, meant.get(0), question, new ManualPoints(number(points), comment));
    }
  }

  private static double number(String points) {
    return points.isEmpty() ? 0 : Double.parseDouble(points);
  }

  private static boolean hasQuestion(GradebookEntry entry, String exercise, String question) {
    boolean fits =
        exercise.isEmpty() || !ExerciseNames.meant(exercise, List.of(entry.exercise())).isEmpty();
    return fits && entry.earned().questions().stream().anyMatch(q -> q.id().equals(question));
  }

  private void add(CsvRow row, GradebookEntry entry, String question, ManualPoints manual) {
    for (QuestionGrade each : entry.earned().questions()) {
      double sum = each.score() + manual.points();
      if (each.id().equals(question) && (sum < -ROUNDING || sum > each.points() + ROUNDING)) {
        error(
            row,
            "points = %s must be in [%s, %s], which leaves question %s in [0, %s]: %s"
                .formatted(
                    Texts.number(manual.points()),
                    Texts.number(-each.score()),
                    Texts.number(each.points() - each.score()),
                    question,
                    Texts.number(each.points()),
                    entry.student()));
        return;
      }
    }
    lastLine.put(entry, row.line());
    added.merge(entry, manual, ManualPoints::and);
  }

  private void checkSum(GradebookEntry entry, ManualPoints manual) {
    double before = entry.raw() - entry.late().points();
    double sum = before + manual.points();
    if (sum < -ROUNDING || sum > entry.max() + ROUNDING) {
      errors.add(
          "line %d: points given to %s for %s = %s must be in [%s, %s]: the score is %s of %s"
              .formatted(
                  lastLine.get(entry),
                  entry.student(),
                  entry.exercise(),
                  Texts.number(manual.points()),
                  Texts.number(-before),
                  Texts.number(entry.max() - before),
                  Texts.number(before),
                  Texts.number(entry.max())));
    }
  }

  private void error(CsvRow row, String sentence) {
    errors.add("line %d: %s".formatted(row.line(), sentence));
  }
}
