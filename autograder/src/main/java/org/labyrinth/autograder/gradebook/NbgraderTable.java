package org.labyrinth.autograder.gradebook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.csv.Csv;
import org.labyrinth.autograder.report.Texts;

/**
 * The gradebook as {@code nbgrader export} writes it: times in UTC without an offset, points as
 * Python writes floating-point numbers, {@code score} = {@code raw_score} − {@code
 * late_submission_penalty}. Points given by hand belong to the raw score, as they do there.
 *
 * <p>Source: jupyter/nbgrader, {@code nbgrader/plugins/export.py}.
 */
public final class NbgraderTable {
  private static final List<String> HEAD =
      List.of(
          "assignment",
          "duedate",
          "timestamp",
          "student_id",
          "last_name",
          "first_name",
          "email",
          "raw_score",
          "late_submission_penalty",
          "score",
          "max_score");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private NbgraderTable() {}

  /**
   * Writes the table.
   *
   * @param gradebook the grades
   * @return CSV: by assignment, then by student; no field is a formula
   */
  public static String write(Gradebook gradebook) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (String exercise : gradebook.exercises()) {
      gradebook.ofExercise(exercise).values().forEach(entry -> rows.add(row(entry)));
    }
    return Csv.table(rows, "\n");
  }

  private static List<String> row(GradebookEntry entry) {
    String name = Person.name(Texts.line(entry.handin().name()));
    int space = name.lastIndexOf(' ');
    return List.of(
        Csv.words(entry.exercise()),
        entry.due().map(due -> time(due.toInstant())).orElse(""),
        entry.handin().time().map(NbgraderTable::time).orElse(""),
        Csv.words(Texts.line(entry.student())),
        Csv.words(name.substring(space + 1)),
        Csv.words(name.substring(0, Math.max(0, space))),
        Csv.words(Texts.line(entry.handin().email())),
        number(entry.raw() + entry.manual().points()),
        number(entry.late().points()),
        number(entry.score()),
        number(entry.max()));
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }

  private static String number(double value) {
    String digits = Texts.number(value);
    return digits.contains(".") ? digits : digits + ".0";
  }
}
