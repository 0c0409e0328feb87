package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grade SUBMISSIONS --out DIR}. */
@Command(
    name = "grade",
    description = {
      "Grades submissions: a folder of notebooks, of folders or of zips, one a student.",
      "Writes DIR/grades.csv and DIR/students/NAME/: result.json for you; feedback.md and"
          + " results.json (Gradescope's) for the student.",
      "Where an exercise holds a challenge, DIR/leaderboard.csv and leaderboard.html rank the"
          + " class.",
      "Run it again and it grades only what is new or changed."
    },
    mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SUBMISSIONS",
      arity = "1..*",
      description = "Folders, zips or notebooks.")
  private List<Path> submissions = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "For the results.")
  private Path out;

  @Option(names = "--jobs", paramLabel = "N", description = "How many at a time (default: cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--again", description = "Grade also what is graded already.")
  private boolean again;

  @Option(names = "--cell-seconds", description = "Time for one cell (${DEFAULT-VALUE}).")
  private int cellSeconds = (int) Limits.DEFAULT.cell().toSeconds();

  @Option(names = "--test-seconds", description = "Time for one hidden test (${DEFAULT-VALUE}).")
  private int testSeconds = (int) Limits.DEFAULT.test().toSeconds();

  @Option(names = "--seconds", description = "Time for one exercise in all (${DEFAULT-VALUE}).")
  private int seconds = (int) Limits.DEFAULT.submission().toSeconds();

  @Option(names = "--memory", paramLabel = "MB", description = "Its heap (${DEFAULT-VALUE}).")
  private int megabytes = Limits.DEFAULT.megabytes();

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    for (Path each : submissions) {
      if (!Files.exists(each)) {
        throw new InputException(each + " does not exist: SUBMISSIONS");
      }
    }
    Limits limits =
        new Limits(
            Duration.ofSeconds(cellSeconds),
            Duration.ofSeconds(testSeconds),
            Duration.ofSeconds(seconds),
            megabytes);
    StudentJvm jvm = root.jvm(megabytes);
    List<Assignment> assignments = root.assignments();
    try (Grader processes = new Grader(jvm, limits);
        Progress progress = new ConsoleProgress(spec.commandLine().getErr())) {
      SubmissionGrader grader = new SubmissionGrader(assignments, processes, version(jvm, limits));
      List<StudentResult> results =
          new Batch(grader, new ResultFolder(out), jobs, again).run(submissions, progress);
      if (results.isEmpty()) {
        String names = submissions.stream().map(Path::toString).collect(Collectors.joining(", "));
        throw new InputException(names + " must hold a notebook: SUBMISSIONS");
      }
    }
    for (String table : List.of("grades.csv", "leaderboard.csv", "leaderboard.html")) {
      if (Files.exists(out.resolve(table))) {
        spec.commandLine().getOut().println(out.resolve(table));
      }
    }
    return 0;
  }

  /** Whatever, when it changes, may change a grade: the code on both sides, tests, limits. */
  private String version(StudentJvm jvm, Limits limits) throws IOException {
    Fingerprint version = new Fingerprint().add(limits.toString()).add(RootOptions.codeSource());
    for (Path jar : jvm.classPath()) {
      version.add(jar);
    }
    return version.add(root.root().resolve("solutions")).toString();
  }
}
