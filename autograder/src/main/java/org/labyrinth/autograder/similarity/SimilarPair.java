package org.labyrinth.autograder.similarity;

/**
 * Two answers to a question that have much in common.
 *
 * @param exercise the exercise
 * @param question the question
 * @param first a student
 * @param second another student, later by name
 * @param shareOfFirst the share of the first's own words that stand in passages the second has too,
 *     in [0, 1]
 * @param shareOfSecond the same for the second
 * @param words how many words those are, the fewer of both
 */
public record SimilarPair(
    String exercise,
    String question,
    String first,
    String second,
    double shareOfFirst,
    double shareOfSecond,
    int words) {
  /**
   * By what pairs are ordered and judged: the larger share, for who copies may add to it.
   *
   * @return a share in [0, 1]
   */
  public double share() {
    return Math.max(shareOfFirst, shareOfSecond);
  }
}
