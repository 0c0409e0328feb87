package org.labyrinth.impedance;

/** Frequencies of a spectrum, evenly spaced on a logarithmic scale. */
public final class Frequencies {
  private Frequencies() {}

  /**
   * Frequencies f₀, f₀q, f₀q², … f₁.
   *
   * @param from f₀ in Hz, above 0
   * @param to f₁ in Hz, above 0; it may be the lower of the two
   * @param count how many, at least 2
   * @return frequencies in Hz, the first f₀ and the last f₁ exactly
   * @throws IllegalArgumentException if a frequency is not a positive finite number or there are
   *     fewer than two
   */
  public static double[] logarithmic(double from, double to, int count) {
    Require.frequency(from, "first");
    Require.frequency(to, "last");
    if (count < 2) {
      throw new IllegalArgumentException("count of frequencies = " + count + " must be at least 2");
    }
    double[] frequencies = new double[count];
    double start = Math.log(from);
    double step = (Math.log(to) - start) / (count - 1);
    for (int k = 0; k < count; k++) {
      frequencies[k] = Math.exp(start + step * k);
    }
    frequencies[0] = from;
    frequencies[count - 1] = to;
    return frequencies;
  }
}
