package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * What a spectrum took, and what it was.
 *
 * @param seconds of each run
 * @param real Re Z at each frequency [Ω]
 * @param imaginary Im Z at each frequency [Ω]
 * @param versions what ran
 */
record ImpedanceFigures(
    List<Double> seconds, List<Double> real, List<Double> imaginary, String versions) {
  ImpedanceFigures {
    seconds = List.copyOf(seconds);
    real = List.copyOf(real);
    imaginary = List.copyOf(imaginary);
  }

  /** The largest |Z − Z of the other| over |Z of the other|. */
  double apart(ImpedanceFigures other) {
    double worst = 0;
    for (int k = 0; k < real.size(); k++) {
      double off =
          Math.hypot(real.get(k) - other.real.get(k), imaginary.get(k) - other.imaginary.get(k));
      worst = Math.max(worst, off / Math.hypot(other.real.get(k), other.imaginary.get(k)));
    }
    return worst;
  }
}
