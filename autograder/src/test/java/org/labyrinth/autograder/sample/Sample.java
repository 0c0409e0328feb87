package org.labyrinth.autograder.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.sample.hidden.DoublingHidden;
import org.labyrinth.autograder.sample.hidden.SummingHidden;

/**
 * The small exercise, its answers right and wrong, and a student's JVM that knows its contracts.
 */
public final class Sample {
  /** Short, so that what hangs does not hold up the tests; long enough for a slow machine. */
  public static final Limits LIMITS =
      new Limits(Duration.ofSeconds(12), Duration.ofSeconds(6), Duration.ofSeconds(120), 128);

  /** A right answer to 99-1. */
  public static final String DOUBLING =
      """
      class MyDoubling implements Doubling {
        public int twice(int n) {
          if (n < 0) throw new IllegalArgumentException("n = " + n);
          return n + n;
        }
      }
      """;

  /** A right answer to 99-2. */
  public static final String SUMMING =
      """
      class MySumming implements Summing {
        public double sum(double[] values) {
          double sum = 0;
          for (double each : values) sum += each;
          return sum;
        }
      }
      """;

  private static final String SETUP =
      """
      %classpath ../kit/labyrinth.jar
      import org.labyrinth.autograder.sample.*;
      """;

  /** Many short lives: the quick compiler alone is quicker. */
  private static final StudentJvm JVM =
      StudentJvm.isolated(classPath(), LIMITS.megabytes(), List.of("-XX:TieredStopAtLevel=1"));

  private static final Grader GRADER = new Grader(JVM, LIMITS);

  private Sample() {}

  /** A student's JVM with the kit, the worker and the contracts, and without the hidden tests. */
  public static StudentJvm jvm() {
    return JVM;
  }

  /** A grader with short limits; all tests share it and its processes. */
  public static Grader grader() {
    return GRADER;
  }

  /** The exercise. */
  public static Assignment assignment() {
    return new Assignment(
        "99-sample",
        notebook(DOUBLING, SUMMING),
        List.of(
            new GradedQuestion(Doubling.class, DoublingHidden.class),
            new GradedQuestion(Summing.class, SummingHidden.class)));
  }

  /** A stub of a question's class. */
  public static String stub(String contract, String signature) {
    return """
        class My%s implements %s {
          public %s {
            throw new UnsupportedOperationException("not answered yet");
          }
        }
        """
        .formatted(contract, contract, signature);
  }

  /** A notebook with these answers, and cells of the student's own between them. */
  public static Notebook notebook(String doubling, String summing, String... own) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(true, SETUP, Role.LOCKED, "setup"));
    cells.add(new Cell(true, doubling, Role.SOLUTION, "99-1"));
    cells.add(new Cell(true, "Check.answer(new MyDoubling())", Role.CHECK, "99-1-check"));
    Arrays.stream(own).map(source -> new Cell(true, source, Role.FREE, "")).forEach(cells::add);
    cells.add(new Cell(true, summing, Role.SOLUTION, "99-2"));
    return new Notebook(cells);
  }

  private static List<Path> classPath() {
    try {
      Path own = Files.createTempDirectory("sample-classes-");
      // A student's process may be another user's.
      boolean readable = own.toFile().setReadable(true, false);
      boolean open = own.toFile().setExecutable(true, false) && readable;
      assertThat(open).as("readable by all: " + own).isTrue();
      own.toFile().deleteOnExit();
      Path main = Path.of("target", "classes").toAbsolutePath();
      Path test = Path.of("target", "test-classes").toAbsolutePath();
      copy(main, "org/labyrinth/autograder/protocol", own);
      copy(main, "org/labyrinth/autograder/worker", own);
      copy(main, "org/labyrinth/autograder/compiler", own);
      copy(test, "org/labyrinth/autograder/sample", own);
      List<Path> path = new ArrayList<>(List.of(own));
      Pattern.compile(File.pathSeparator, Pattern.LITERAL)
          .splitAsStream(System.getProperty("java.class.path"))
          .map(Path::of)
          .filter(entry -> !entry.startsWith(main) && !entry.startsWith(test))
          .forEach(path::add);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files of one package, not of those below it; gone when the tests end. */
  private static void copy(Path from, String folder, Path to) throws IOException {
    Path target = to;
    for (Path name : Path.of(folder)) {
      target = Files.createDirectories(target.resolve(name));
      target.toFile().deleteOnExit();
    }
    try (Stream<Path> files = Files.list(from.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString())).toFile().deleteOnExit();
      }
    }
  }
}
