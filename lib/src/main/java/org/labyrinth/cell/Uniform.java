package org.labyrinth.cell;

import org.labyrinth.numerics.Profile;

/** The one value of a profile that does not vary. */
final class Uniform {
  private static final int SAMPLES = 64;
  private static final double ROUND_OFF = 1e-12; // of means and products of a few numbers

  private Uniform() {}

  static double value(String quantity, Profile profile, double length, String place) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < SAMPLES; i++) {
      double mean = profile.mean(i * length / SAMPLES, (i + 1) * length / SAMPLES);
      least = Math.min(least, mean);
      most = Math.max(most, mean);
    }
    if (!(most - least <= ROUND_OFF * Math.abs(most))) {
      throw new IllegalArgumentException(
          "%s from %s to %s must be the same everywhere: %s"
              .formatted(quantity, least, most, place));
    }
    return profile.at(length / 2);
  }
}
