package org.labyrinth.autograder.batch;

/**
 * What a batch came to, in numbers of submissions.
 *
 * @param graded in which something was graded
 * @param already in which all had been graded before
 * @param secondLooks in which something was graded once more, alone
 * @param timedOut that time cut short for good
 * @param ungraded in which something could not be graded, through no fault of theirs
 * @param isolation what kept their code apart, in words
 */
public record BatchSummary(
    int graded, int already, int secondLooks, int timedOut, int ungraded, String isolation) {
  /**
   * Whether there was nothing to grade.
   *
   * @return true if nobody handed in anything
   */
  public boolean isEmpty() {
    return graded + already == 0;
  }

  /**
   * The numbers in a line.
   *
   * @return two sentences
   */
  public String sentence() {
    StringBuilder line = new StringBuilder();
    line.append(graded).append(" graded, ").append(already).append(" graded already");
    line.append(", ").append(timedOut).append(" stopped at the time limit");
    if (secondLooks > 0) {
      line.append(", ").append(secondLooks).append(" graded twice to be sure");
    }
    if (ungraded > 0) {
      line.append(", ").append(ungraded).append(" NOT GRADED: run the same command again");
    }
    return line.append(". Students' code ran in ").append(isolation).append('.').toString();
  }
}
