package org.labyrinth.p2d;

import java.util.List;

/** Several kinds of particles in one electrode under one potential difference. */
final class SharedCurrent {
  private static final int MOST_ITERATIONS = 100;
  private static final double ROUND_OFF = 1e-11;

  /** j may change by so many times √(j² + 4 j₀²) in one iteration. */
  private static final double LONGEST_MOVE = 3;

  private SharedCurrent() {}

  /**
   * Finds the currents with Σ a j = wanted and one φ_s − φ_e, by Newton's method in both.
   *
   * @param thermal2 2RT/F [V]
   * @param y where the currents stand, first guesses in, solution out
   * @return φ_s − φ_e, or NaN where it was not found
   */
  static double find(
      List<ParticleRow> rows,
      double wanted,
      double thermal2,
      MeanOverpotential overpotential,
      double[] y) {
    double phi = rows.get(0).potentialAt(rows.get(0).base[0]);
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double passed = 0;
      double slope = 0;
      for (ParticleRow row : rows) {
        double j = y[row.currentAt];
        double x = Math.max(1e-12, Math.min(1 - 1e-12, row.base[0] - row.response[0] * j));
        double exchange = row.exchange * Math.sqrt(x * (1 - x));
        double eta = overpotential.at(j, exchange, thermal2);
        double byFilling = 0.5 * (1 / x - 1 / (1 - x)) * overpotential.slopeWithLogExchange();
        double byCurrent = overpotential.slope() - row.response[0] * (byFilling + row.slopeAt(x));
        row.root[0] = Math.hypot(j, 2 * exchange);
        row.byPotential[0] = 1 / byCurrent;
        row.shift[0] = (phi - row.potentialAt(x) - eta) / byCurrent;
        passed += row.area[0] * (j + row.shift[0]);
        slope += row.area[0] / byCurrent;
      }
      double step = (wanted - passed) / slope;
      phi += step;
      double moved = 0;
      for (ParticleRow row : rows) {
        double change = row.shift[0] + row.byPotential[0] * step;
        double most = LONGEST_MOVE * row.root[0];
        y[row.currentAt] += Math.max(-most, Math.min(most, change));
        moved = Math.max(moved, Math.abs(change) / row.root[0]);
      }
      if (moved <= ROUND_OFF && Math.abs(step) <= ROUND_OFF) {
        return phi;
      }
      if (!Double.isFinite(phi)) {
        return Double.NaN;
      }
    }
    return Double.NaN;
  }
}
