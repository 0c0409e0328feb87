package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.attack.target.Letters;
import org.labyrinth.autograder.attack.target.Order;
import org.labyrinth.autograder.attack.target.Range;
import org.labyrinth.autograder.attack.target.hidden.Canaries;
import org.labyrinth.autograder.attack.target.hidden.LettersHiddenTest;
import org.labyrinth.autograder.attack.target.hidden.OrderHiddenTest;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;

/** The exercise of {@link org.labyrinth.autograder.attack.target} as something to attack. */
public final class TargetExercise {
  private static final String NOTEBOOK = "98-target.ipynb";

  private static final String WRONG_LETTERS =
      """
      class MyLetters implements Letters {
        public String backwards(String text) {
          return text;
        }
        public double[] times(double[] values, double factor) {
          double[] result = new double[values.length];
          for (int i = 0; i < values.length; i++) result[i] = factor * values[i];
          return result;
        }
      }
      """;

  private static final String WRONG_ORDER =
      """
      class MyOrder implements Order {
        public List<Integer> sorted(List<Integer> values) {
          return values;
        }
        public Range range(double[] values) {
          double low = values[0];
          double high = values[0];
          for (double each : values) {
            low = Math.min(low, each);
            high = Math.max(high, each);
          }
          return new Range(low, high);
        }
      }
      """;

  private TargetExercise() {}

  /**
   * The exercise.
   *
   * @return with both questions, and wrong answers that earn half of the points
   */
  public static Victim victim() {
    String solved = new String(bytes(NOTEBOOK), UTF_8);
    Map<String, String> wrong = Map.of("98-1", WRONG_LETTERS, "98-2", WRONG_ORDER);
    return new Victim(assignment(solved), solved, wrong, Canaries.all());
  }

  private static Assignment assignment(String solved) {
    try {
      return new Assignment(
          "98-target",
          Notebook.read(solved.getBytes(UTF_8)),
          List.of(
              new GradedQuestion(Letters.class, LettersHiddenTest.class),
              new GradedQuestion(Order.class, OrderHiddenTest.class)));
    } catch (NotebookException e) {
      throw new IllegalStateException(NOTEBOOK + " must be a notebook", e);
    }
  }

  /**
   * Writes the class files that a student's process needs for this exercise: the contracts' alone.
   *
   * @param folder to go on the class path
   * @throws IOException if they cannot be written
   */
  public static void writeContracts(Path folder) throws IOException {
    for (Class<?> type : List.of(Letters.class, Order.class, Range.class)) {
      String file = type.getName().replace('.', '/') + ".class";
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes("/" + file));
    }
    // A student's process may be another user's.
    File open = folder.toFile();
    if (!open.setReadable(true, false) || !open.setExecutable(true, false)) {
      throw new IOException("the folder cannot be made readable: " + folder);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = TargetExercise.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource %s is missing".formatted(resource));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
