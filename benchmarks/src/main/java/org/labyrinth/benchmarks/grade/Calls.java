package org.labyrinth.benchmarks.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.process.Deadline;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.ProcessPool;
import org.labyrinth.autograder.process.StudentAnswer;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.process.StudentSession;
import org.labyrinth.exercises.e02.SaltBookkeeping;

/** How long a call across the protocol takes. */
final class Calls {
  private static final int BLOCKS = 20;

  private Calls() {}

  /** Mean time of a call in each of some blocks [µs]; the first ones are thrown away. */
  static List<Double> micros(StudentJvm jvm, Path root, int calls) throws IOException {
    try (ProcessPool pool = new ProcessPool(jvm);
        StudentSession session =
            new StudentSession(pool, cells(root), List.of(SaltBookkeeping.class), Limits.DEFAULT)) {
      StudentAnswer answer = new StudentAnswer(session, SaltBookkeeping.class);
      answer.begin(Limits.DEFAULT.submission(), Deadline.after(Limits.DEFAULT.submission()));
      SaltBookkeeping student = (SaltBookkeeping) answer.instance();
      block(student, calls);
      List<Double> micros = new ArrayList<>();
      for (int i = 0; i < BLOCKS; i++) {
        micros.add(block(student, calls / BLOCKS));
      }
      return micros;
    }
  }

  private static double block(SaltBookkeeping student, int calls) {
    double sum = 0;
    long begin = System.nanoTime();
    for (int i = 1; i <= calls; i++) {
      sum += student.moles(1000, 0.3, 1e-4, i);
    }
    double micros = 1e-3 * (System.nanoTime() - begin) / calls;
    double right = 1000 * 0.3 * 1e-4 * calls * (calls + 1) / 2.0;
    if (!(Math.abs(sum - right) <= 1e-9 * right)) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "the answers add up to %g, not %g", sum, right));
    }
    return micros;
  }

  private static List<String> cells(Path root) throws IOException {
    Path solution = root.resolve("solutions").resolve("02-two-averages.ipynb");
    try {
      return Notebook.read(Files.readAllBytes(solution)).code().stream()
          .filter(cell -> cell.role() != Role.CHECK)
          .map(Cell::source)
          .toList();
    } catch (NotebookException e) {
      throw new IOException(solution + ": " + e.getMessage(), e);
    }
  }
}
