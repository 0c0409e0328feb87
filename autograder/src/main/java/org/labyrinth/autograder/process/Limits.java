package org.labyrinth.autograder.process;

import java.time.Duration;

/**
 * What a submission may use up.
 *
 * @param cell time for one cell
 * @param test time for one hidden test
 * @param submission time for all of it, shared fairly among its questions
 * @param megabytes heap of its process [MB]
 */
public record Limits(Duration cell, Duration test, Duration submission, int megabytes) {
  /** What is allowed unless the instructor says otherwise. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(180), 512);

  public Limits {
    requirePositive("cell", cell);
    requirePositive("test", test);
    requirePositive("submission", submission);
    if (megabytes < 32) {
      throw new IllegalArgumentException(
          "memory = %d MB must be at least 32: limit of a submission".formatted(megabytes));
    }
  }

  private static void requirePositive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "time = %s s must be above 0: limit of a %s".formatted(time.toSeconds(), name));
    }
  }
}
