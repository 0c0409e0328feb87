package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.labyrinth.autograder.attack.AttackReport;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.lint.AttacksFail;
import org.labyrinth.autograder.lint.Lint;
import org.labyrinth.autograder.lint.LintReport;
import org.labyrinth.autograder.lint.LintSubject;
import org.labyrinth.autograder.lint.MutantReport;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.TemporaryFolder;
import org.labyrinth.autograder.release.Bundle;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.exercises.catalogue.Exercises;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint [EXERCISE ...]}. */
@Command(
    name = "lint",
    description = {
      "Proves that exercises may be handed out: the solution earns all points and the handout"
          + " none; "
          + "each wrong answer fails just the tests it names, whatever the seeds and the order of tests; "
          + "hidden tests catch at least 85 %% of automatic mutants; nothing hidden is in the bundle.",
      "Exits with 1 if an exercise falls short."
    },
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "EXERCISE",
      arity = "0..*",
      description = "Numbers or names, such as 04 (default: all exercises).")
  private List<String> chosen = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON: a list with an object for each exercise.")
  private boolean json;

  @Option(
      names = "--attacks",
      description = "Try the quick attacks of the suite on the first of the exercises, too.")
  private boolean attacks;

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Grader grader = new Grader(root.jvm(Limits.DEFAULT.megabytes()), Limits.DEFAULT)) {
      return lint(grader);
    }
  }

  private int lint(Grader grader) throws IOException {
    List<LintSubject> subjects = new ArrayList<>();
    for (Assignment assignment : root.assignments()) {
      if (chosen.isEmpty() || chosen.stream().anyMatch(assignment.slug()::startsWith)) {
        subjects.add(new LintSubject(assignment, root.root(), grader));
      }
    }
    if (subjects.isEmpty()) {
      throw new InputException(
          "%s must be among %s: EXERCISE"
              .formatted(chosen, Exercises.all().stream().map(e -> e.slug()).toList()));
    }
    PrintWriter out = spec.commandLine().getOut();
    List<LintReport> reports = reports(subjects, out);
    List<AttackReport> tried = attacks(subjects.get(0));
    Optional<String> leak = bundleLeak();
    if (json) {
      out.print(
          Json.write(Map.of("exercises", reports, "attacks", tried, "bundle", leak.orElse(""))));
    } else {
      tried.forEach(report -> out.print(report.toTable()));
      out.println(
          leak.map(text -> "WRONG  " + text).orElse("The students' bundle holds nothing hidden."));
    }
    out.flush();
    boolean clean = reports.stream().allMatch(report -> report.findings().isEmpty());
    boolean safe = tried.stream().allMatch(report -> report.successes().isEmpty());
    return clean && safe && leak.isEmpty() ? 0 : 1;
  }

  /** What became of the attacks; empty if they were not asked for. */
  private List<AttackReport> attacks(LintSubject subject) throws IOException {
    return attacks
        ? List.of(AttacksFail.on(subject, root.jvm(Limits.DEFAULT.megabytes())))
        : List.of();
  }

  /** All at once, as many as there are cores; printed in order, each as soon as it can be. */
  private List<LintReport> reports(List<LintSubject> subjects, PrintWriter out) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<LintReport>> futures =
          subjects.stream().map(subject -> workers.submit(() -> Lint.report(subject))).toList();
      List<LintReport> reports = new ArrayList<>();
      for (Future<LintReport> future : futures) {
        LintReport report = future.get();
        reports.add(report);
        if (!json) {
          print(report, out);
        }
      }
      return reports;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static void print(LintReport report, PrintWriter out) {
    out.println(
        "%s: %d wrong answers; %d mutants, %.1f %% caught; %s"
            .formatted(
                report.exercise(),
                report.wrongAnswers(),
                report.made(),
                100 * report.caughtShare(),
                report.findings().isEmpty() ? "passes" : "falls short"));
    for (MutantReport question : report.mutants()) {
      out.println(
          "  %s: %d of %d mutants caught"
              .formatted(question.question(), question.caught(), question.mutants()));
      question.survivors().forEach(survivor -> out.println("    not caught: " + survivor));
    }
    report
        .findings()
        .forEach(f -> out.println("  WRONG  %s: %s".formatted(f.place(), f.message())));
    out.flush();
  }

  /** Makes the students' bundle, which refuses to hold anything hidden, and throws it away. */
  private Optional<String> bundleLeak() throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      new Bundle(root.root(), root.kit(), root.solutions()).write(folder.path());
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(e.getMessage());
    }
  }
}
