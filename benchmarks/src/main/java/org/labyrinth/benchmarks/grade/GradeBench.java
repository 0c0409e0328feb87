package org.labyrinth.benchmarks.grade;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.process.TemporaryFolder;
import org.labyrinth.benchmarks.sidebyside.Child;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.PeerEnvironment;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java Lab.java bench grade}: the grader beside nbclient. */
@Command(
    name = "java Lab.java bench grade",
    mixinStandardHelpOptions = true,
    description = {
      "Grades honest submissions of an exercise of two questions, executes the same notebooks with",
      "nbclient and the same kernel, times a call across the protocol, and grades a large class."
    })
public final class GradeBench implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofHours(2);
  private static final int CALLS = 20_000;

  /** What nbclient takes for a notebook, about [s]. */
  private static final double PEER_SECONDS = 9;

  @Spec private CommandSpec spec;

  @Option(
      names = "--submissions",
      paramLabel = "N",
      defaultValue = "24",
      description = "How many both get (default: ${DEFAULT-VALUE}).")
  private int submissions;

  @Option(
      names = "--class-size",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How many ours gets beyond, to see its memory; 0: none (default: ${DEFAULT-VALUE}).")
  private int classSize;

  @Mixin private ReportOptions options;

  /** Made by {@link #main} and by tests. */
  public GradeBench() {}

  /**
   * Runs the comparison and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new GradeBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (submissions < 2) {
      throw new IllegalArgumentException(
          "submissions = %d must be at least 2: --submissions".formatted(submissions));
    }
    if (classSize < 0) {
      throw new IllegalArgumentException(
          "class size = %d must be at least 0: --class-size".formatted(classSize));
    }
    try (TemporaryFolder folder = new TemporaryFolder()) {
      GradeReport report = run(folder.path());
      options.keep(report.text(), report.json());
      say("\n" + report.text());
    }
    return 0;
  }

  private GradeReport run(Path folder) throws IOException {
    TwoQuestions exercise = TwoQuestions.of(ReportOptions.root());
    Path few = folder.resolve("few");
    exercise.write(few, submissions);
    double peerSeconds = PEER_SECONDS * submissions;
    double ours = submissions;
    try (Display display =
        Display.of(spec.commandLine().getErr(), 2 * peerSeconds + 3 * ours + classSize)) {
      OtherPrograms others = new OtherPrograms();
      Machine machine = Machine.here();
      int cores = Runtime.getRuntime().availableProcessors();
      display.begin("ours, one at a time", 2 * ours);
      Outcome<Timed<GradingFigures>> one = ours(few, folder.resolve("one"), 1, CALLS, display);
      display.begin("ours, %d at a time".formatted(cores), ours);
      Outcome<Timed<GradingFigures>> all = ours(few, folder.resolve("all"), cores, 0, display);
      Peer peer = peer();
      display.begin("nbclient, one at a time", peerSeconds);
      Outcome<PeerFigures> peerOne = peer.run(few, 1, display);
      display.begin("nbclient, %d at a time".formatted(cores), peerSeconds);
      Outcome<PeerFigures> peerAll = peer.run(few, cores, display);
      Outcome<Timed<GradingFigures>> large = new Outcome.Absent<>("not wanted by --class-size 0");
      if (classSize > 0) {
        Path many = folder.resolve("many");
        exercise.write(many, classSize);
        display.begin("ours, a class of %d".formatted(classSize), classSize);
        large = ours(many, folder.resolve("large"), cores, 0, display);
      }
      return new GradeReport(machine, cores, one, all, peerOne, peerAll, large, others.share());
    }
  }

  private static Outcome<Timed<GradingFigures>> ours(
      Path submissions, Path results, int jobs, int calls, Display display) throws IOException {
    Child child =
        new Child(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlabyrinth.root=" + ReportOptions.root(),
                "-cp",
                System.getProperty("java.class.path"),
                OurGrading.class.getName(),
                "--submissions=" + submissions,
                "--results=" + results,
                "--jobs=" + jobs,
                "--calls=" + calls),
            Map.of(),
            LIMIT);
    long begin = System.nanoTime();
    Outcome<GradingFigures> figures = child.run(GradingFigures.class, display::detail);
    double seconds = 1e-9 * (System.nanoTime() - begin);
    return figures
        .<Outcome<Timed<GradingFigures>>>map(f -> new Outcome.Measured<>(new Timed<>(f, seconds)))
        .orElseGet(() -> new Outcome.Absent<>(((Outcome.Absent<?>) figures).reason()));
  }

  /**
   * nbclient and the kernel in an environment of their own, or the reason why they are not there.
   */
  private record Peer(Path interpreter, Optional<String> missing) {
    Outcome<PeerFigures> run(Path submissions, int atOnce, Display display) throws IOException {
      if (missing.isPresent()) {
        return new Outcome.Absent<>(missing.get());
      }
      Path root = ReportOptions.root();
      Path script = root.resolve(Path.of("benchmarks", "peers", "grade.py"));
      return new Child(
              List.of(
                  interpreter.toString(),
                  script.toString(),
                  "--submissions=" + submissions,
                  "--cwd=" + root.resolve("exercises"),
                  "--at-once=" + atOnce),
              Map.of(),
              LIMIT)
          .run(PeerFigures.class, display::detail);
    }
  }

  private Peer peer() throws IOException {
    Path root = ReportOptions.root();
    Optional<String> missing = options.obstacle();
    Path interpreter = Path.of("python");
    if (missing.isEmpty()) {
      PeerEnvironment environment =
          new PeerEnvironment(
              root.resolve(Path.of("benchmarks", "target", "grade-peers")),
              root.resolve("requirements.txt"),
              options.python());
      interpreter = environment.interpreter();
      for (String tool : List.of("nbclient", "jjava")) {
        missing = missing.or(() -> install(environment, tool));
      }
    }
    missing.ifPresent(why -> say("Without nbclient: " + why));
    return new Peer(interpreter, missing);
  }

  private static Optional<String> install(PeerEnvironment environment, String tool) {
    try {
      return environment.install(tool, line -> {});
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}
