package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.grading.GradedQuestion;

/** All rules, and the mutants. */
public final class Lint {
  private static final List<LintRule> QUICK =
      List.of(new QuestionsAreComplete(), new WrongAnswersFail(), new NothingHiddenIsHandedOut());

  private static final LintRule GRADING = new GradesAreRight();

  private Lint() {}

  /**
   * Checks an exercise by every rule; makes no mutants.
   *
   * @param subject the exercise
   * @return what is wrong with it
   * @throws IOException if a file of the exercise cannot be read
   */
  public static List<Finding> findings(LintSubject subject) throws IOException {
    List<Finding> findings = quickFindings(subject);
    findings.addAll(GRADING.check(subject));
    return findings;
  }

  /** By every rule that needs no student's process: those take most of the time. */
  static List<Finding> quickFindings(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (LintRule rule : QUICK) {
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
