package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;

/** A grader of the small exercise as a program of its own, to be killed. */
public final class SampleGrading {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(15), Duration.ofSeconds(3), Duration.ofSeconds(60), 128);

  private SampleGrading() {}

  /**
   * Grades.
   *
   * @param arguments the folder of submissions, that of the results, and {@code i/n}
   * @throws IOException if it cannot
   */
  public static void main(String[] arguments) throws IOException {
    BatchOptions options = new BatchOptions(2, Regrade.NOTHING, Shard.parse(arguments[2]), true);
    try (Grader processes = new Grader(Sample.jvm(), LIMITS)) {
      SubmissionGrader grader =
          new SubmissionGrader(
              List.of(Sample.assignment()), processes, new GraderVersion("1", Map.of()));
      new Batch(grader, new ResultFolder(Path.of(arguments[1])), options)
          .run(List.of(Path.of(arguments[0])), new ToldProgress());
    }
  }

  /** Ten submissions: right and wrong, one that ends its process, one that does not end. */
  static void handIn(Path in) {
    String negative = "if (n < 0) throw new IllegalArgumentException(\"n = \" + n);";
    String wrong = Sample.DOUBLING.replace("n + n", "n + 1");
    String stub = Sample.stub("Summing", "double sum(double[] values)");
    write(in, "ada", Sample.DOUBLING, Sample.SUMMING);
    write(in, "bob", wrong, Sample.SUMMING);
    write(in, "cleo", Sample.DOUBLING, stub);
    write(in, "dora", "class MyDoubling {", Sample.SUMMING);
    write(in, "eve", Sample.DOUBLING.replace(negative, "System.exit(0);"), Sample.SUMMING);
    write(in, "fay", Sample.DOUBLING.replace(negative, "while (n < 0);"), Sample.SUMMING);
    write(in, "gus", wrong, stub);
    write(in, "hal", Sample.DOUBLING, Sample.SUMMING.replace("+= each", "+= 1"));
    write(in, "ida", Sample.stub("Doubling", "int twice(int n)"), stub);
    try {
      Files.writeString(in.resolve("joe.ipynb"), "{\"nbformat\": 4, \"cells\": [");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path in, String student, String doubling, String summing) {
    try {
      Files.createDirectories(in);
      Files.write(
          in.resolve(student + ".ipynb"), Files99.bytes(Sample.notebook(doubling, summing)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
