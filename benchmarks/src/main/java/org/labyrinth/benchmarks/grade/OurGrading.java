package org.labyrinth.benchmarks.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.BatchOptions;
import org.labyrinth.autograder.batch.GraderVersion;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Grades a folder of submissions in this Java machine, and calls a method often. */
@Command(name = "grading", description = "Grades for the comparison.")
final class OurGrading implements Callable<Integer> {
  @Option(names = "--submissions", required = true)
  private Path submissions;

  @Option(names = "--results", required = true)
  private Path results;

  @Option(names = "--jobs", required = true)
  private int jobs;

  @Option(names = "--calls", required = true)
  private int calls;

  @Option(names = "--out", required = true)
  private Path out;

  /**
   * Grades, and writes the figures.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new OurGrading()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path root = ReportOptions.root();
    StudentJvm jvm =
        StudentJvm.isolated(
                List.of(
                    root.resolve("kit").resolve("labyrinth.jar"),
                    root.resolve(Path.of("autograder", "target", "app", "autograder-worker.jar"))),
                Limits.DEFAULT.megabytes(),
                List.of())
            .withArchives(root.resolve(Path.of("autograder", "target", "app", "archives")));
    try (Grader grader = new Grader(jvm, Limits.DEFAULT);
        MemoryWatch memory = new MemoryWatch()) {
      Assignment assignment = TwoQuestions.of(root).assignment();
      List<Assignment> assignments = List.of(assignment);
      GraderVersion version = GraderVersion.of(assignments, List.of(), "benchmark");
      SubmissionGrader each = new SubmissionGrader(assignments, grader, version);
      List<StudentResult> graded =
          new Batch(each, new ResultFolder(results), BatchOptions.of(jobs))
              .run(List.of(submissions), memory)
              .results();
      double share =
          graded.stream().mapToDouble(r -> r.score() / r.points()).average().orElse(Double.NaN);
      GradingFigures figures =
          new GradingFigures(
              graded.size(),
              share,
              grader.isolation(),
              memory.bytes(),
              calls == 0 ? List.of() : Calls.micros(jvm, root, calls));
      Files.writeString(out, new JsonMapper().writeValueAsString(figures));
    }
    return 0;
  }
}
