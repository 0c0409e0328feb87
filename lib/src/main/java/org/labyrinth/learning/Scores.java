package org.labyrinth.learning;

import java.util.List;
import java.util.Locale;

/**
 * How good predictions were, once the truth is known.
 *
 * @param examples how many
 * @param rootMeanSquare of the errors, in the unit of the target
 * @param coverage the share of truths within the 95 % error bar [-]; honest bars have 0.95
 * @param negativeLogDensity the mean of −ln p(truth): it punishes error bars too narrow, and too
 *     wide; +∞ where a prediction claimed to be exact and was not
 */
public record Scores(
    int examples, double rootMeanSquare, double coverage, double negativeLogDensity) {
  /**
   * Compares.
   *
   * @param predictions at least one
   * @param truths as many
   * @return the scores
   * @throws IllegalArgumentException if the numbers differ or are 0
   */
  public static Scores of(List<Prediction> predictions, double... truths) {
    Require.atLeast(1, "predictions", predictions.size(), "scores");
    Require.sameLength(predictions.size(), "truths", truths.length, "scores");
    double[] means = predictions.stream().mapToDouble(Prediction::mean).toArray();
    double covered = 0;
    double density = 0;
    for (int i = 0; i < truths.length; i++) {
      Prediction p = predictions.get(i);
      covered += p.covers(truths[i], Prediction.NINETY_FIVE) ? 1 : 0;
      density -= p.logDensity(truths[i]);
    }
    int n = truths.length;
    return new Scores(n, rootMeanSquare(means, truths), covered / n, density / n);
  }

  static double rootMeanSquare(double[] means, double[] truths) {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum += (means[i] - truths[i]) * (means[i] - truths[i]);
    }
    return Math.sqrt(sum / means.length);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "RMS error %.4g, coverage %.0f %%, −ln p %.3g, over %d examples",
        rootMeanSquare,
        100 * coverage,
        negativeLogDensity,
        examples);
  }
}
