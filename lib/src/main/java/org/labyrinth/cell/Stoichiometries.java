package org.labyrinth.cell;

import java.util.Arrays;

/**
 * How full of lithium the particles are at the start, in the order of the electrodes' lists.
 *
 * @param negative x of each particle of the negative electrode, each in [0, 1]; empty for lithium
 *     metal; copied
 * @param positive x of each particle of the positive electrode, each in [0, 1]; copied
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by value
public record Stoichiometries(double[] negative, double[] positive) {
  public Stoichiometries {
    negative = checked(negative, "negative electrode");
    positive = checked(positive, "positive electrode");
  }

  private static double[] checked(double[] values, String place) {
    for (int i = 0; i < values.length; i++) {
      Range.UNIT.check("stoichiometry", values[i], "[-]", "particle " + i + " of the " + place);
    }
    return values.clone();
  }

  @Override
  public double[] negative() {
    return negative.clone();
  }

  @Override
  public double[] positive() {
    return positive.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stoichiometries that
        && Arrays.equals(negative, that.negative)
        && Arrays.equals(positive, that.positive);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(negative) + Arrays.hashCode(positive);
  }

  @Override
  public String toString() {
    return "Stoichiometries[negative=%s, positive=%s]"
        .formatted(Arrays.toString(negative), Arrays.toString(positive));
  }
}
