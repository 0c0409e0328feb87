package org.labyrinth.exercises;

/**
 * How a run of tests may differ from another that should end alike.
 *
 * @param seeds where random inputs come from
 * @param order in which order the tests run
 */
public record Trial(Seeds seeds, Order order) {
  /** An ordinary run: the first seeds, the tests in the order of their numbers. */
  public static final Trial ORDINARY = new Trial(Seeds.FIRST, Order.NUMBERED);

  /** The order of the tests. */
  public enum Order {
    /** That of JUnit's {@code @Order}. */
    NUMBERED,
    /** Mixed, by the course's number. */
    MIXED
  }

  /**
   * A run with other inputs in a mixed order.
   *
   * @param course the number that both come from
   * @return the trial
   */
  public static Trial mixed(long course) {
    return new Trial(new Seeds(course), Order.MIXED);
  }
}
