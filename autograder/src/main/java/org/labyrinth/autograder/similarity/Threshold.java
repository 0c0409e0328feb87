package org.labyrinth.autograder.similarity;

/**
 * When a pair of answers is worth a look.
 *
 * @param share the least share of one answer's own words that the other has too, in (0, 1]
 * @param words the least number of such words: short answers are alike by nature
 */
public record Threshold(double share, int words) {
  /** Calibrated on the course's own wrong answers; SimilarityCalibrationTest states the figures. */
  public static final Threshold DEFAULT = new Threshold(0.6, 60);

  public Threshold {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "share = %s must be in (0, 1]: threshold".formatted(share));
    } else if (words < Winnowing.RUN) {
      throw new IllegalArgumentException(
          "words = %d must be at least %d: threshold".formatted(words, Winnowing.RUN));
    }
  }
}
