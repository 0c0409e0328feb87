package org.labyrinth.image;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** A mean over seeds and its standard error. */
record Mean(double value, double standardError) {
  static Mean overSeeds(int seeds, LongToDoubleFunction sample) {
    double[] values = LongStream.range(0, seeds).mapToDouble(sample).toArray();
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    double mean = sum / seeds;
    double squares = 0;
    for (double v : values) {
      squares += (v - mean) * (v - mean);
    }
    return new Mean(mean, Math.sqrt(squares / (seeds - 1.0) / seeds));
  }

  /** How many standard errors a value lies away. */
  double errorsFrom(double expected) {
    return Math.abs(value - expected) / standardError;
  }
}
