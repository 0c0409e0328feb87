package org.labyrinth.autograder.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.autograder.csv.CsvField;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.csv.CsvRow;
import org.labyrinth.autograder.report.Texts;
import org.labyrinth.notebook.Escape;

/**
 * The grading worksheet of a Moodle assignment, with {@code Grade} and {@code Feedback comments}
 * filled. Moodle takes it back by {@code Identifier} ("Participant 12345"), and looks at {@code
 * Last modified (grade)} to see whether somebody else has graded since; neither is touched.
 *
 * <p>Source: moodle/moodle, {@code mod/assign/feedback/offline/importgradeslib.php} and {@code
 * mod/assign/gradingtable.php}.
 */
public final class MoodleWorksheet {
  private static final List<String> NEEDED =
      List.of("Identifier", "Grade", "Last modified (grade)");

  private final CsvFile file;
  private final Map<CsvField, String> replacements = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private MoodleWorksheet(CsvFile file) {
    this.file = file;
    for (String column : NEEDED) {
      if (file.column(column) < 0) {
        throw new IllegalArgumentException(
            "the worksheet must have the columns %s, as Moodle in English writes them: --moodle"
                .formatted(String.join(", ", NEEDED)));
      }
    }
  }

  /**
   * Fills a worksheet.
   *
   * @param file what Moodle exported
   * @param gradebook the grades
   * @param exercise which of them, for a worksheet is of one assignment
   * @return the same file, with grades and feedback
   * @throws IllegalArgumentException if it is no such file
   */
  public static FilledTable fill(CsvFile file, Gradebook gradebook, String exercise) {
    return new MoodleWorksheet(file).filled(gradebook, exercise);
  }

  private FilledTable filled(Gradebook gradebook, String exercise) {
    Matching matching = Matching.of(gradebook.people(), rows());
    notes.addAll(matching.notes());
    Map<String, GradebookEntry> entries = gradebook.ofExercise(exercise);
    int filled = 0;
    for (Map.Entry<Person, PlatformRow> each : matching.rows().entrySet()) {
      GradebookEntry entry = entries.get(each.getKey().student());
      if (entry.isGraded() && fill(entry, each.getValue().row())) {
        filled++;
      }
    }
    return new FilledTable(file.with(replacements), filled, notes.stream().distinct().toList());
  }

  private List<PlatformRow> rows() {
    return file.rows().stream().skip(1).filter(row -> !row.isBlank()).map(this::row).toList();
  }

  private PlatformRow row(CsvRow row) {
    String participant = row.value(file.column("Identifier")).replaceFirst("^\\D*", "");
    return new PlatformRow(
        row,
        row.value(file.column("Full name")),
        List.of(participant, row.value(file.column("ID number"))),
        row.value(file.column("Email address")),
        row.value(file.column("Username")));
  }

  private boolean fill(GradebookEntry entry, CsvRow row) {
    int grade = file.column("Grade");
    int feedback = file.column("Feedback comments");
    if (Math.max(grade, feedback) >= row.fields().size()) {
      notes.add("%s: not filled in, line %d is cut off".formatted(entry.student(), row.line()));
      return false;
    } else if (row.value(file.column("Grade can be changed")).equalsIgnoreCase("No")) {
      notes.add("%s: left as it is, Moodle lets nobody change it".formatted(entry.student()));
      return false;
    }
    Scale scale = Scale.of(row.value(file.column("Maximum Grade")));
    scale.words(entry.exercise(), entry.max()).ifPresent(notes::add);
    replacements.put(row.fields().get(grade), Texts.number(scale.of(entry)));
    if (feedback >= 0) {
      replacements.put(row.fields().get(feedback), feedback(entry));
    }
    return true;
  }

  /** What the student reads in Moodle, which takes it for HTML. */
  static String feedback(GradebookEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add("%s of %s points".formatted(Texts.number(entry.score()), Texts.number(entry.max())));
    entry
        .earned()
        .questions()
        .forEach(
            q ->
                lines.add(
                    "Question %s: %s of %s"
                        .formatted(q.id(), Texts.number(q.score()), Texts.number(q.points()))));
    if (!entry.late().words().isEmpty()) {
      lines.add(
          "%s (%s points taken off)"
              .formatted(entry.late().words(), Texts.number(entry.late().points())));
    }
    if (entry.manual().points() != 0) {
      lines.add("%s points by hand".formatted(signed(entry.manual().points())));
    }
    return Stream.concat(lines.stream(), Stream.of(entry.manual().comment()))
        .filter(line -> !line.isEmpty())
        .map(line -> Escape.html(Texts.line(line)))
        .collect(Collectors.joining("<br>"));
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "−") + Texts.number(Math.abs(value));
  }
}
