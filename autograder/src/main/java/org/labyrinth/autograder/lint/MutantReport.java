package org.labyrinth.autograder.lint;

import java.util.List;

/**
 * What became of a question's mutants.
 *
 * @param question its id
 * @param mutants how many compiled
 * @param survivors those that passed every hidden test, in a sentence each
 */
public record MutantReport(String question, int mutants, List<String> survivors) {
  public MutantReport {
    survivors = List.copyOf(survivors);
  }

  /**
   * How many were caught.
   *
   * @return mutants that failed a hidden test
   */
  public int caught() {
    return mutants - survivors.size();
  }
}
