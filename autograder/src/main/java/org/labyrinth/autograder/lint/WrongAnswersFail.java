package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.exercises.Trial;

/**
 * The solution passes every hidden test and each wrong answer fails just those that it names,
 * whatever the seeds and the order of the tests.
 */
final class WrongAnswersFail implements LintRule {
  private static final int LEAST = 4;

  /** As students are graded, and as they might be in other years. */
  static final List<Trial> TRIALS =
      List.of(Trial.ORDINARY, Trial.mixed(1), Trial.mixed(2), Trial.mixed(2026));

  private final List<Trial> trials;

  WrongAnswersFail(List<Trial> trials) {
    this.trials = trials;
  }

  @Override
  public List<Finding> check(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (GradedQuestion question : subject.assignment().questions()) {
      findings.addAll(check(subject, question));
    }
    return findings;
  }

  private List<Finding> check(LintSubject subject, GradedQuestion question) throws IOException {
    List<Finding> findings = new ArrayList<>();
    String id = question.question().id();
    List<WrongAnswer> wrong = subject.wrongAnswers(question);
    if (wrong.size() < LEAST) {
      findings.add(
          new Finding(id, "wrong answers = %d must be at least %d".formatted(wrong.size(), LEAST)));
    }
    List<String> cells = new ArrayList<>(List.of(subject.solvedCell(question)));
    wrong.forEach(each -> cells.add(each.source()));
    List<Optional<CompiledAnswer>> compiled = subject.compile(cells);
    WarmTests tests = new WarmTests(question);
    for (Trial trial : trials) {
      compiled
          .get(0)
          .ifPresentOrElse(
              solution ->
                  compare(
                          id + " solution",
                          Set.of(),
                          tests.failedBySolution(solution, trial),
                          trial)
                      .ifPresent(findings::add),
              () -> findings.add(new Finding(id + " solution", "does not compile")));
      for (int i = 0; i < wrong.size(); i++) {
        WrongAnswer each = wrong.get(i);
        compiled
            .get(i + 1)
            .ifPresentOrElse(
                answer ->
                    compare(each.file(), each.fails(), tests.failed(answer, trial), trial)
                        .ifPresent(findings::add),
                () -> findings.add(new Finding(each.file(), "does not compile")));
      }
    }
    return findings.stream().distinct().toList();
  }

  private static Optional<Finding> compare(
      String place, Set<String> named, Set<String> failed, Trial trial) {
    return named.equals(failed)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                place,
                "must fail %s and fails %s (course number %d, tests %s)"
                    .formatted(
                        new TreeSet<>(named),
                        new TreeSet<>(failed),
                        trial.seeds().course(),
                        trial.order().name().toLowerCase(java.util.Locale.ROOT))));
  }
}
