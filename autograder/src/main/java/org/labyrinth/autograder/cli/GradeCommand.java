package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.BatchOptions;
import org.labyrinth.autograder.batch.BatchSummary;
import org.labyrinth.autograder.batch.GraderVersion;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.Regrade;
import org.labyrinth.autograder.batch.Shard;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.ResultFolder;
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
      "Writes DIR/class.html, grades.csv, tests.csv and DIR/students/NAME/: result.json for you;"
          + " feedback.html and .md, results.json (Gradescope's) and junit.xml for the student.",
      "Where an exercise holds a challenge, DIR/leaderboard.csv and leaderboard.html rank the"
          + " class; scores.html shows it without names.",
      "Run it again and it grades only what is new or changed. Killed at any moment, the same "
          + "command goes on where it was. What a student handed in before is kept in attempts/."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every submission has its result",
      "1:the grader broke; the same command goes on where it was",
      "2:bad input, a folder that cannot be written, or another grader at work in it",
      "3:as 0, but the grader failed on some submissions: run the same command again"
    },
    mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
  private static final int NOT_GRADED = 3;

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

  @Option(
      names = "--again-timeouts",
      description =
          "Grade again, one at a time, what was stopped for want of time or memory or ended its "
              + "process.")
  private boolean againTimeouts;

  @Option(
      names = "--no-second-look",
      description = {
        "Do not grade again what time or memory cut short while others were graded beside it.",
        "Quicker with many endless loops, and not fair on a machine that is short of cores."
      })
  private boolean noSecondLook;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardConverter.class,
      description =
          "Grade only the I-th of N parts of the class, for N graders at once, each with a folder "
              + "of its own or in one. The tables are made by merge.")
  private Shard shard = Shard.WHOLE;

  @Option(names = "--cell-seconds", description = "Time for one cell (${DEFAULT-VALUE}).")
  private int cellSeconds = (int) Limits.DEFAULT.cell().toSeconds();

  @Option(names = "--test-seconds", description = "Time for one hidden test (${DEFAULT-VALUE}).")
  private int testSeconds = (int) Limits.DEFAULT.test().toSeconds();

  @Option(names = "--seconds", description = "Time for one exercise in all (${DEFAULT-VALUE}).")
  private int seconds = (int) Limits.DEFAULT.submission().toSeconds();

  @Option(names = "--memory", paramLabel = "MB", description = "Its heap (${DEFAULT-VALUE}).")
  private int megabytes = Limits.DEFAULT.megabytes();

  @Option(
      names = "--sandbox-only",
      description = "Grade nothing where students' code cannot be kept in a sandbox.")
  private boolean sandboxOnly;

  @Mixin private ExerciseChoice choice;

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
    if (sandboxOnly && !jvm.isolation().isSandbox()) {
      throw new InputException("bubblewrap must work here: --sandbox-only");
    }
    List<Assignment> assignments = root.assignments(choice.exercises());
    List<Path> code = new ArrayList<>(codePath(jvm));
    code.add(RootOptions.codeSource());
    GraderVersion version = GraderVersion.of(assignments, code, limits.toString());
    BatchSummary summary;
    try (Grader processes = new Grader(jvm, limits);
        Progress progress = new ConsoleProgress(spec.commandLine().getErr())) {
      SubmissionGrader grader = new SubmissionGrader(assignments, processes, version);
      Batch batch = new Batch(grader, new ResultFolder(out), options());
      summary = batch.run(submissions, progress).summary();
    }
    if (summary.isEmpty() && shard.isWhole()) {
      String names = submissions.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw new InputException(names + " must hold a notebook: SUBMISSIONS");
    }
    spec.commandLine().getErr().println(summary.sentence());
    Tables.print(out, spec.commandLine().getOut());
    return summary.ungraded() == 0 ? 0 : NOT_GRADED;
  }

  private BatchOptions options() {
    Regrade timeouts = againTimeouts ? Regrade.TIMEOUTS : Regrade.NOTHING;
    return new BatchOptions(jobs, again ? Regrade.EVERYTHING : timeouts, shard, !noSecondLook);
  }

  /** The student's jars, and the libraries that the kit's own manifest names. */
  private List<Path> codePath(StudentJvm jvm) throws IOException {
    List<Path> code = new ArrayList<>(jvm.classPath());
    Path folder = root.kit().resolve("lib");
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + " is missing: build the project first");
    }
    try (Stream<Path> libraries = Files.list(folder)) {
      libraries.filter(Files::isRegularFile).sorted().forEach(code::add);
    }
    return code;
  }
}
