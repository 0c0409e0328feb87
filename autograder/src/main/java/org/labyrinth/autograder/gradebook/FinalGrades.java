package org.labyrinth.autograder.gradebook;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.csv.Csv;
import org.labyrinth.autograder.report.Texts;

/** The gradebook as a table of its own, {@code grades-final.csv}: a row for each entry. */
public final class FinalGrades {
  private static final List<String> HEAD =
      List.of(
          "student",
          "name",
          "id",
          "email",
          "exercise",
          "attempts",
          "handed_in",
          "due",
          "raw_score",
          "late_penalty",
          "manual_points",
          "score",
          "max_score",
          "late",
          "comment",
          "remarks");

  private FinalGrades() {}

  /**
   * Writes the table.
   *
   * @param gradebook the grades
   * @return CSV with CRLF at the end of each line; no field is a formula
   */
  public static String write(Gradebook gradebook) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    gradebook.entries().forEach(entry -> rows.add(row(entry)));
    return Csv.table(rows, "\r\n");
  }

  private static List<String> row(GradebookEntry entry) {
    return List.of(
        words(entry.student()),
        words(entry.handin().name()),
        words(entry.handin().id()),
        words(entry.handin().email()),
        words(entry.exercise()),
        String.valueOf(entry.attempts()),
        entry.handin().time().map(Instant::toString).orElse(""),
        entry.due().map(FinalGrades::time).orElse(""),
        Texts.number(entry.raw()),
        Texts.number(entry.late().points()),
        Texts.number(entry.manual().points()),
        Texts.number(entry.score()),
        Texts.number(entry.max()),
        words(entry.late().words()),
        words(entry.manual().comment()),
        words(String.join("; ", entry.remarks())));
  }

  private static String time(ZonedDateTime due) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
  }

  private static String words(String text) {
    return Csv.words(Texts.line(text));
  }
}
