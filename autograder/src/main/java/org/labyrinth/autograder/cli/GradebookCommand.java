package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.gradebook.CanvasGradebook;
import org.labyrinth.autograder.gradebook.Deadlines;
import org.labyrinth.autograder.gradebook.ExerciseNames;
import org.labyrinth.autograder.gradebook.FilledTable;
import org.labyrinth.autograder.gradebook.FinalGrades;
import org.labyrinth.autograder.gradebook.Gradebook;
import org.labyrinth.autograder.gradebook.GradebookRules;
import org.labyrinth.autograder.gradebook.Keep;
import org.labyrinth.autograder.gradebook.LatePolicy;
import org.labyrinth.autograder.gradebook.ManualFile;
import org.labyrinth.autograder.gradebook.MoodleWorksheet;
import org.labyrinth.autograder.gradebook.NbgraderTable;
import org.labyrinth.autograder.gradebook.ResultReader;
import org.labyrinth.autograder.gradebook.StudentAttempts;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.autograder.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradebook RESULTS --out DIR}. */
@Command(
    name = "gradebook",
    description =
        "Makes grades of results: deadlines, the best or last of several attempts, points "
            + "given by hand; fills the tables that Canvas and Moodle exported. Writes "
            + "grades-final.csv, the filled tables, and notes.txt, which names whoever was not "
            + "found in a table. Nothing is written if anything given is not right.",
    mixinStandardHelpOptions = true)
final class GradebookCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RESULTS", description = "The folder that `grade` wrote.")
  private Path results;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "For the grades.")
  private Path out;

  @Option(
      names = "--due",
      paramLabel = "[EX=]TIME",
      description = {
        "When all exercises are due, or one, such as "
            + "2026-12-01T23:59+01:00, or "
            + "03=2026-12-01T23:59[Europe/Berlin].",
        "May be given several times."
      })
  private List<String> due = new ArrayList<>();

  @Option(
      names = "--late",
      paramLabel = "RULE",
      description =
          "What each day or hour begun costs, of the points "
              + "to be had: \"10 %% per day, at most 50 %%, zero "
              + "after 7 days, grace 15 minutes\". Without it "
              + "lateness is said and costs nothing.")
  private List<String> late = new ArrayList<>();

  @Option(
      names = "--keep",
      paramLabel = "best|last",
      description = "Which of several attempts counts (default: last).")
  private String keep = "last";

  @Option(
      names = "--manual",
      paramLabel = "CSV",
      description = "Points to add: student, exercise or question, points, comment.")
  private List<Path> manual = new ArrayList<>();

  @Option(
      names = "--canvas",
      paramLabel = "CSV",
      description = "The gradebook that Canvas exported: one column filled for each exercise.")
  private List<Path> canvas = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "EX=TITLE",
      description = "An exercise's column in Canvas, if its title does not hold the name.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--moodle",
      paramLabel = "[EX=]CSV",
      description = "The grading worksheet of one assignment in Moodle, with Grade and Feedback.")
  private List<String> moodle = new ArrayList<>();

  @Option(names = "--nbgrader", description = "Also write nbgrader.csv, as `nbgrader export` does.")
  private boolean nbgrader;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<StudentAttempts> students = ResultReader.read(results);
    List<String> exercises = Gradebook.exercises(students);
    Gradebook gradebook = Gradebook.of(students, rules(exercises));
    for (Path file : manual) {
      gradebook = ManualFile.merge(CsvFile.read(file), gradebook);
    }
    // Everything is made before anything is written.
    Map<String, String> files = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    files.put("grades-final.csv", FinalGrades.write(gradebook));
    if (nbgrader) {
      files.put("nbgrader.csv", NbgraderTable.write(gradebook));
    }
    for (Path file : canvas) {
      FilledTable table = CanvasGradebook.fill(CsvFile.read(file), gradebook, columns(exercises));
      add("canvas.csv", table, files, notes);
    }
    for (String each : moodle) {
      int equals = each.indexOf('=');
      String exercise = exercise(equals < 0 ? "" : each.substring(0, equals), exercises);
      CsvFile worksheet = CsvFile.read(Path.of(each.substring(equals + 1)));
      add(
          "moodle-%s.csv".formatted(exercise),
          MoodleWorksheet.fill(worksheet, gradebook, exercise),
          files,
          notes);
    }
    files.put("notes.txt", String.join("\n", notes) + "\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      AtomicFiles.write(out.resolve(file.getKey()), file.getValue());
      spec.commandLine().getOut().println(out.resolve(file.getKey()));
    }
    notes.forEach(spec.commandLine().getErr()::println);
    return 0;
  }

  private GradebookRules rules(List<String> exercises) throws IOException {
    if (!List.of("best", "last").contains(keep)) {
      throw new InputException("keep = %s must be best or last: --keep".formatted(keep));
    } else if (late.size() > 1 || canvas.size() > 1 || manual.size() > 1) {
      throw new InputException("--late, --canvas and --manual may be given once");
    } else if (!late.isEmpty() && due.isEmpty()) {
      throw new InputException("a rule for what is late needs a deadline: --late without --due");
    }
    LatePolicy policy = late.isEmpty() ? LatePolicy.FREE : LatePolicy.parse(late.get(0));
    return new GradebookRules(
        Deadlines.parse(due, exercises), policy, Keep.valueOf(keep.toUpperCase(Locale.ROOT)));
  }

  private Map<String, String> columns(List<String> exercises) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : columns.entrySet()) {
      found.put(ExerciseNames.find(each.getKey(), exercises, "--column"), each.getValue());
    }
    return found;
  }

  private static String exercise(String name, List<String> exercises) {
    return name.isEmpty() && exercises.size() == 1
        ? exercises.get(0)
        : ExerciseNames.find(name, exercises, "--moodle");
  }

  private static void add(
      String name, FilledTable table, Map<String, String> files, List<String> notes)
      throws IOException {
    if (files.put(name, table.text()) != null) {
      throw new InputException(name + " would be written twice: give each exercise once");
    }
    notes.add("%s: %d grades filled in".formatted(name, table.filled()));
    table.notes().forEach(note -> notes.add("%s: %s".formatted(name, Texts.line(note))));
  }
}
