package org.labyrinth.p2d;

import org.labyrinth.cell.Cell;
import org.labyrinth.transport.PhysicalConstants;

/** Checks states of a run against what must be conserved since its start. */
final class Certifier {
  /** An imbalance above this is no round-off: the solution is not handed out. */
  private static final double WORST_IMBALANCE = 1e-8;

  private final CellSystem system;
  private final double[] start;
  private final double startSalt;
  private final double leastCurrent;

  /** (1 − t₊)/F [mol/(A s)]. */
  private final double saltPerCharge;

  Certifier(Cell cell, CellSystem system, double[] start) {
    this.system = system;
    this.start = start.clone();
    this.startSalt = system.salt(start);
    this.leastCurrent =
        0.01 * cell.nominalCapacity() / (cell.electrodeArea() * cell.electrodePairs());
    this.saltPerCharge = (1 - cell.electrolyte().transferenceNumber()) / PhysicalConstants.FARADAY;
  }

  /** The figures of one state. */
  Certificate of(double[] y) {
    double total = system.current(y);
    double scale = Math.max(Math.abs(total), leastCurrent);
    double lithium = 0;
    double current = 0;
    double saltInLayers = 0;
    for (int side = -1; side <= 1; side += 2) {
      double gained = 0;
      double capacity = 0;
      double passed = 0;
      for (ParticleRow row : system.rows()) {
        for (int k = 0; row.side == side && k < row.cells; k++) {
          double volume = system.width(row, k) * row.area[k];
          double holds = volume * row.charge / 3;
          gained += holds * (row.mean(y, k) - row.mean(start, k));
          capacity += holds;
          passed += volume * y[row.currentAt + k];
        }
      }
      if (capacity > 0) {
        // What a double layer took did not reach the particles, nor the salt.
        double layer = system.layerCharge(side, y) - system.layerCharge(side, start);
        double charge = side * (system.charge(y) - system.charge(start)) - layer;
        lithium = Math.max(lithium, Math.abs(gained + charge) / capacity);
        saltInLayers += saltPerCharge * layer;
        if (system.layerCharge(side, y) == 0) {
          current = Math.max(current, Math.abs(passed - side * total) / scale);
        }
      }
    }
    double salt =
        startSalt == 0 ? 0 : Math.abs(system.salt(y) + saltInLayers - startSalt) / startSalt;
    return new Certificate(lithium, salt, current, system.kineticMisfit(y));
  }

  /** Whether what must be conserved is, but for round-off. */
  boolean passes(Certificate figures) {
    return figures.lithium() <= WORST_IMBALANCE && figures.salt() <= WORST_IMBALANCE;
  }
}
