package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.exercises.Trial;

/** All rules, and the mutants. */
public final class Lint {
  private static final List<LintRule> RULES =
      List.of(
          new QuestionsAreComplete(),
          new WrongAnswersFail(WrongAnswersFail.TRIALS),
          new NothingHiddenIsHandedOut(),
          new GradesAreRight());

  private static final List<LintRule> QUICK =
      List.of(
          new QuestionsAreComplete(),
          new WrongAnswersFail(List.of(Trial.ORDINARY)),
          new NothingHiddenIsHandedOut());

  private Lint() {}

  /**
   * Checks an exercise by every rule; makes no mutants.
   *
   * @param subject the exercise
   * @return what is wrong with it
   * @throws IOException if a file of the exercise cannot be read
   */
  public static List<Finding> findings(LintSubject subject) throws IOException {
    return findings(RULES, subject);
  }

  /**
   * By the rules that need no student's process, and as students are graded this year: the rest
   * takes most of the time.
   */
  static List<Finding> quickFindings(LintSubject subject) throws IOException {
    return findings(QUICK, subject);
  }

  private static List<Finding> findings(List<LintRule> rules, LintSubject subject)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (LintRule rule : rules) {
      findings.addAll(rule.check(subject));
    }
    return findings;
  }

  /**
   * Checks an exercise by every rule, then makes mutants of its solutions and judges them.
   *
   * @param subject the exercise
   * @return what was found
   * @throws IOException if a file of the exercise cannot be read
   */
  public static LintReport report(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>(findings(subject));
    List<MutantReport> mutants = new ArrayList<>();
    for (GradedQuestion question : subject.assignment().questions()) {
      mutants.add(MutantsAreCaught.of(subject, question));
    }
    LintReport report =
        new LintReport(
            subject.assignment().slug(), subject.wrongAnswers().size(), mutants, findings);
    if (report.caughtShare() < MutantsAreCaught.LEAST) {
      findings.add(
          new Finding(
              subject.assignment().slug(),
              "mutants caught = %.1f %% must be at least %.0f %%"
                  .formatted(100 * report.caughtShare(), 100 * MutantsAreCaught.LEAST)));
    }
    return report.withFindings(findings);
  }
}
