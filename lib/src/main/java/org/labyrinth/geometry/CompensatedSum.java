package org.labyrinth.geometry;

/**
 * A sum that carries its own rounding error along, so that 10⁸ terms lose no more than one does
 * (Neumaier 1974, ZAMM 54, 39–51).
 */
final class CompensatedSum {
  private double sum;
  private double lost;

  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  double value() {
    return Double.isFinite(sum) ? sum + lost : sum; // nothing is lost of infinity
  }
}
