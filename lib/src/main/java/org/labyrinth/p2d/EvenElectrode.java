package org.labyrinth.p2d;

import java.util.List;

/** An electrode whose reaction is spread evenly: one particle of each kind stands for all of it. */
final class EvenElectrode {
  private final List<ParticleRow> rows;
  private final int side;
  private final double thickness;
  private final boolean withSalt;
  private final int from;
  private final int to;
  private final double initialSalt;
  private final MeanOverpotential overpotential;

  /**
   * An electrode, or a lithium metal plane where it has no particles.
   *
   * @param side +1 for the negative one, −1 for the positive one
   * @param from its first cell of electrolyte
   * @param to the cell behind its last
   */
  EvenElectrode(
      List<ParticleRow> rows,
      int side,
      double thickness,
      boolean withSalt,
      int from,
      int to,
      double initialSalt) {
    this.rows = rows;
    this.side = side;
    this.thickness = thickness;
    this.withSalt = withSalt;
    this.from = from;
    this.to = to;
    this.initialSalt = initialSalt;
    this.overpotential = new MeanOverpotential(withSalt ? to - from : 1);
  }

  double thickness() {
    return thickness;
  }

  /**
   * Shares the current out among the kinds of particles, so that all have the same φ_s − φ_e.
   *
   * @return φ_s − φ_e; 0 without particles, not finite where it does not exist
   */
  double shareOut(double total, double[] y, double thermal2) {
    if (rows.isEmpty()) {
      return 0;
    }
    takeSalt(y);
    double wanted = side * total / thickness;
    if (rows.size() > 1) {
      return SharedCurrent.find(rows, wanted, thermal2, overpotential, y);
    }
    ParticleRow row = rows.get(0);
    y[row.currentAt] = wanted / row.area[0];
    return dropAt(row, y[row.currentAt], thermal2);
  }

  /** φ_s − φ_e of a state whose currents are right; 0 without particles. */
  double drop(double[] y, double thermal2) {
    return rows.isEmpty() ? 0 : dropOf(rows.get(0), y, thermal2);
  }

  /** φ_s − φ_e that a kind of particles has at its surface and its current. */
  double dropOf(ParticleRow row, double[] y, double thermal2) {
    takeSalt(y);
    double j = y[row.currentAt];
    row.base[0] = row.surface(y, 0) + row.response[0] * j;
    return dropAt(row, j, thermal2);
  }

  /** U(x_surf) + ⟨η⟩ [V]. */
  private double dropAt(ParticleRow row, double j, double thermal2) {
    double x = row.base[0] - row.response[0] * j;
    return row.potentialAt(x)
        + overpotential.at(j, row.exchange * Math.sqrt(x * (1 - x)), thermal2);
  }

  private void takeSalt(double[] y) {
    if (withSalt) {
      overpotential.setSalt(y, from, initialSalt);
    }
  }

  /** ⟨ln c_e⟩, or its value in the first cell beside a lithium metal plane. */
  double meanLogSalt(double[] y) {
    int end = Math.max(from + 1, to);
    double sum = 0;
    for (int i = from; i < end; i++) {
      sum += Math.log(y[i]);
    }
    return sum / (end - from);
  }
}
