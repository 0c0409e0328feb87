package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.sample.Files99;

/**
 * A class whose notebooks say themselves what their grade is: all of a batch but the students'
 * processes, in no time. Remembers what was graded.
 */
final class FakeClass {
  private final Path in;
  private final List<String> graded = Collections.synchronizedList(new ArrayList<>());
  private Function<String, Reason> grading = Reason::valueOf;
  private GraderVersion version = new GraderVersion("1", Map.of());

  FakeClass(Path in) {
    this.in = in;
  }

  /** Hands in exercise A, and B too if there is a second reason. */
  FakeClass handIn(String student, Reason... reasons) throws IOException {
    Path folder = Files.createDirectories(in.resolve(student));
    for (int i = 0; i < reasons.length; i++) {
      String id = i == 0 ? "a" : "b";
      Cell cell = new Cell(true, reasons[i].name(), Role.SOLUTION, id);
      Files.write(folder.resolve(id + ".ipynb"), Files99.bytes(new Notebook(List.of(cell))));
    }
    return this;
  }

  /** How a cell's text is graded from now on. */
  FakeClass gradedBy(Function<String, Reason> next) {
    grading = next;
    return this;
  }

  FakeClass version(GraderVersion next) {
    version = next;
    return this;
  }

  /** What was graded since the last call, in order. */
  List<String> graded() {
    List<String> all = graded.stream().sorted().toList();
    graded.clear();
    return all;
  }

  BatchResult run(Path out, BatchOptions options, Progress progress) throws IOException {
    return new Batch(grader(), new ResultFolder(out), options).run(List.of(in), progress);
  }

  BatchResult run(Path out) throws IOException {
    return run(out, BatchOptions.of(2), new ToldProgress());
  }

  private SubmissionGrader grader() {
    return new SubmissionGrader(
        List.of(assignment("a"), assignment("b")), this::grade, "nothing at all", version);
  }

  private static Assignment assignment(String id) {
    Cell cell = new Cell(true, "", Role.SOLUTION, id);
    return new Assignment(id, new Notebook(List.of(cell)), List.of());
  }

  private ExerciseGrade grade(Assignment assignment, Notebook notebook) {
    String text = notebook.cells().get(0).source();
    graded.add(assignment.slug() + " " + text);
    Reason reason = grading.apply(text);
    TestGrade test = new TestGrade("t", "a test", 1, reason, "", "\ud800", List.of());
    double score = test.passed() ? 1 : 0;
    return new ExerciseGrade(
        assignment.slug(),
        List.of(new QuestionGrade(assignment.slug(), "a question", score, 1, List.of(test))),
        List.of());
  }

  /** All files but the grader's book-keeping, by path. */
  static Map<String, String> results(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".grading/")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }
}
