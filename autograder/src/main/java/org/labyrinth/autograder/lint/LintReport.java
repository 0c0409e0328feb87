package org.labyrinth.autograder.lint;

import java.util.List;

/**
 * What was found in one exercise.
 *
 * @param exercise its name
 * @param wrongAnswers how many wrong answers it has
 * @param mutants what became of the mutants, question by question
 * @param findings what is wrong; empty if the exercise may be handed out
 */
public record LintReport(
    String exercise, int wrongAnswers, List<MutantReport> mutants, List<Finding> findings) {
  public LintReport {
    mutants = List.copyOf(mutants);
    findings = List.copyOf(findings);
  }

  LintReport withFindings(List<Finding> others) {
    return new LintReport(exercise, wrongAnswers, mutants, others);
  }

  /**
   * The mutants that compiled.
   *
   * @return their number
   */
  public int made() {
    return mutants.stream().mapToInt(MutantReport::mutants).sum();
  }

  /**
   * The share of mutants that failed a hidden test.
   *
   * @return 0 to 1; 1 if there are none
   */
  public double caughtShare() {
    int caught = mutants.stream().mapToInt(MutantReport::caught).sum();
    return made() == 0 ? 1 : (double) caught / made();
  }
}
