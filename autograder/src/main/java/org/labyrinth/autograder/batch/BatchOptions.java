package org.labyrinth.autograder.batch;

import org.labyrinth.autograder.grading.ExerciseGrade;

/**
 * How a batch is run; none of it changes a grade.
 *
 * @param jobs how many submissions at a time
 * @param regrade which grades that are there already are found out again
 * @param shard which students
 * @param secondLook whether what time or memory cut short beside other submissions is graded again,
 *     alone, before it is believed
 */
public record BatchOptions(int jobs, Regrade regrade, Shard shard, boolean secondLook) {
  public BatchOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs = %d must be at least 1".formatted(jobs));
    }
  }

  /**
   * The usual: everybody, nothing again, and a second look.
   *
   * @param jobs how many submissions at a time
   * @return the options
   */
  public static BatchOptions of(int jobs) {
    return new BatchOptions(jobs, Regrade.NOTHING, Shard.WHOLE, true);
  }

  /** Alone on the machine, a submission that time cut short has nobody to blame. */
  boolean believes(ExerciseGrade firstLook) {
    boolean alone = jobs == 1 && !Shortage.exited(firstLook);
    return alone || !secondLook || !Shortage.in(firstLook);
  }
}
