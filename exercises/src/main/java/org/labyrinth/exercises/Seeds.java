package org.labyrinth.exercises;

/**
 * Where the random inputs of tests come from: every place that draws has a number of its own, and
 * the course has one that shifts them all. A test method that asks for {@code Seeds} beside the
 * answer is handed those of the run.
 *
 * @param course the number that all places share; another one, and every random input is another
 */
public record Seeds(long course) {
  /** The seeds of an ordinary run. */
  public static final Seeds FIRST = new Seeds(0);

  /** Odd and without pattern, so that the seeds of one course number never meet another's. */
  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  /**
   * The seed of a place.
   *
   * @param place the number of the place that draws, different from all others in its test class
   * @return what to start its random numbers from; {@code place} itself in the first course
   */
  public long at(int place) {
    return place + course * STRIDE;
  }
}
