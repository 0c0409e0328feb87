package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** A figure measured on independent images: its mean and the standard error of that mean. */
record Ensemble(double mean, double standardError) {
  /** Measures on seeds 1 … {@code images}. */
  static Ensemble of(int images, LongToDoubleFunction measure) {
    return of(LongStream.rangeClosed(1, images).mapToDouble(measure).toArray());
  }

  static Ensemble of(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Ensemble(mean, Math.sqrt(squares / (values.length * (values.length - 1.0))));
  }

  /**
   * Asserts that the mean is the exact value to within four standard errors (one test in some
   * thousand would fail by chance, but seeds are fixed), plus a known bias of the estimator; and
   * that the standard error is small enough for this to mean something.
   */
  void assertIs(double exact, double relativeBias, double largestRelativeError) {
    assertThat(standardError).isLessThan(largestRelativeError * exact);
    assertThat(Math.abs(mean - exact)).isLessThan(4 * standardError + relativeBias * exact);
  }
}
