package org.labyrinth.autograder.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.labyrinth.autograder.csv.CsvField;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.csv.CsvRow;
import org.labyrinth.autograder.report.Texts;

/**
 * The gradebook that Canvas exports, with a column filled for each exercise. Its columns are {@code
 * Student} (or {@code LastName}, {@code FirstName}), {@code ID}, {@code SIS User ID}, {@code SIS
 * Login ID}, {@code Section}, then {@code Title (number)} for each assignment; the row {@code
 * Points Possible} says what is to be had, and students follow it.
 *
 * <p>Source: instructure/canvas-lms, {@code GradebookExporter} and {@code GradebookImporter}.
 */
public final class CanvasGradebook {
  private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)$");
  private static final List<String> NOT_TO_FILL = List.of("EX", "N/A");
  private static final List<String> PEOPLE =
      List.of("Student", "LastName", "FirstName", "ID", "SIS User ID", "SIS Login ID", "Section");

  private final CsvFile file;
  private final Gradebook gradebook;
  private final int points;
  private final Map<CsvField, String> replacements = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private CanvasGradebook(CsvFile file, Gradebook gradebook) {
    this.file = file;
    this.gradebook = gradebook;
    this.points =
        IntStream.range(1, file.rows().size())
            .filter(i -> file.rows().get(i).value(0).equals("Points Possible"))
            .findFirst()
            .orElse(-1);
    boolean named = file.column("Student") >= 0 || file.column("LastName") >= 0;
    if (points < 0 || !named || file.column("ID") < 0) {
      throw new IllegalArgumentException(
          "the table must be a gradebook that Canvas exported, with the columns Student and ID"
              + " and the row \"Points Possible\": --canvas");
    }
  }

  /**
   * Fills a gradebook.
   *
   * @param file what Canvas exported
   * @param gradebook the grades
   * @param columns the assignment of an exercise as Canvas calls it, where its title does not hold
   *     the exercise's name
   * @return the same file, with grades
   * @throws IllegalArgumentException if it is no such file, or a column named is not in it
   */
  public static FilledTable fill(CsvFile file, Gradebook gradebook, Map<String, String> columns) {
    return new CanvasGradebook(file, gradebook).filled(columns);
  }

  private FilledTable filled(Map<String, String> columns) {
    Matching matching = Matching.of(gradebook.people(), rows());
    notes.addAll(matching.notes());
    for (String exercise : gradebook.exercises()) {
      Optional<String> named = Optional.ofNullable(columns.get(exercise));
      OptionalInt column = named.isPresent() ? named(named.get()) : guessed(exercise);
      if (column.isPresent()) {
        fill(exercise, column.getAsInt(), matching.rows());
      }
    }
    return new FilledTable(file.with(replacements), replacements.size(), notes);
  }

  private List<PlatformRow> rows() {
    return file.rows().stream()
        .skip(points + 1L)
        .filter(row -> !row.isBlank())
        .map(
            row ->
                new PlatformRow(
                    row,
                    name(row),
                    Stream.of("ID", "SIS User ID", "Integration ID")
                        .map(column -> row.value(file.column(column)))
                        .toList(),
                    "",
                    row.value(file.column("SIS Login ID"))))
        .toList();
  }

  private String name(CsvRow row) {
    return file.column("Student") >= 0
        ? row.value(file.column("Student"))
        : row.value(file.column("FirstName")) + " " + row.value(file.column("LastName"));
  }

  private OptionalInt named(String title) {
    List<Integer> found =
        columns(
            header -> header.equals(title) || NUMBER.matcher(header).replaceAll("").equals(title));
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "column = %s must stand once in the gradebook, and stands in it %d times: --column"
              .formatted(title, found.size()));
    }
    return OptionalInt.of(found.get(0));
  }

  /** The column called like the exercise; else the only one whose title holds its name. */
  private OptionalInt guessed(String exercise) {
    String name = plain(exercise);
    String words = name.replaceFirst("^\\d+ ", "");
    List<Integer> found =
        columns(header -> plain(NUMBER.matcher(header).replaceAll("")).equals(name));
    if (found.isEmpty()) {
      found = columns(header -> (" " + plain(header) + " ").contains(" " + words + " "));
    }
    if (found.size() == 1) {
      return OptionalInt.of(found.get(0));
    }
    notes.add(
        "%s: not filled in, %s of the gradebook's columns is called so; name it with --column %s=…"
            .formatted(exercise, found.isEmpty() ? "none" : "more than one", exercise));
    return OptionalInt.empty();
  }

  private List<Integer> columns(Predicate<String> title) {
    return IntStream.range(0, file.header().fields().size())
        .filter(i -> !PEOPLE.contains(file.header().value(i)) && title.test(file.header().value(i)))
        .boxed()
        .toList();
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void fill(String exercise, int column, Map<Person, PlatformRow> rows) {
    Map<String, GradebookEntry> entries = gradebook.ofExercise(exercise);
    Scale scale = Scale.of(file.rows().get(points).value(column));
    entries.values().stream()
        .findFirst()
        .flatMap(entry -> scale.words(exercise, entry.max()))
        .ifPresent(notes::add);
    rows.forEach(
        (person, row) -> {
          GradebookEntry entry = entries.get(person.student());
          String there = row.row().value(column);
          if (column >= row.row().fields().size()) {
            notes.add("%s: not filled in, %s is cut off".formatted(person.student(), row.words()));
          } else if (NOT_TO_FILL.contains(there.toUpperCase(Locale.ROOT)) && entry.isGraded()) {
            notes.add(
                "%s: %s left as it is, Canvas says %s"
                    .formatted(person.student(), exercise, there));
          } else if (entry.isGraded()) {
            String score = Texts.number(scale.of(entry));
            replacements.put(row.row().fields().get(column), score);
          }
        });
  }
}
