package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.List;

/** Looks for what a model can bear but a reader should know of. */
final class Remarks {
  private static final double ROUND_OFF = 1e-6; // of published fractions
  private static final double VOLTAGE = 1e-3; // V, what the standard's own checker allows
  private static final int SAMPLES = 101;

  private final Cell cell;
  private final List<String> remarks = new ArrayList<>();

  private Remarks(Cell cell) {
    this.cell = cell;
  }

  static List<String> of(Cell cell) {
    Remarks found = new Remarks(cell);
    if (cell.negative() instanceof Electrode electrode) {
      found.look(electrode, "negative electrode");
    }
    found.look(cell.positive(), "positive electrode");
    found.lookAtVoltages();
    return List.copyOf(found.remarks);
  }

  private void look(Electrode electrode, String side) {
    double length = electrode.thickness();
    double porosity = electrode.porosity().mean(0, length);
    double efficiency = electrode.transportEfficiency().mean(0, length);
    double filled = porosity + electrode.activeFraction();
    if (filled > 1 + ROUND_OFF) {
      remarks.add("porosity + active fraction = %s [-] exceeds 1: %s".formatted(filled, side));
    }
    if (efficiency > porosity + ROUND_OFF) {
      remarks.add(
          "transport efficiency = %s [-] exceeds the porosity = %s, its upper bound (Wiener): %s"
              .formatted(efficiency, porosity, side));
    }
    electrode.particles().forEach(p -> look(p, side));
  }

  private void look(Particle p, String side) {
    double span = p.maximumStoichiometry() - p.minimumStoichiometry();
    for (int i = 1; i < SAMPLES; i++) {
      double x = p.minimumStoichiometry() + span * i / (SAMPLES - 1);
      double before = x - span / (SAMPLES - 1);
      if (p.openCircuitPotential().at(x) > p.openCircuitPotential().at(before)) {
        remarks.add(
            "open-circuit potential rises with lithium near stoichiometry %s: particle '%s' of the %s"
                .formatted(x, p.name(), side));
        return;
      }
    }
  }

  private void lookAtVoltages() {
    double full = open(1);
    double empty = open(0);
    if (full > cell.upperCutOff() + VOLTAGE) {
      remarks.add(
          "open-circuit voltage = %s V when full exceeds the upper cut-off = %s V: cell '%s'"
              .formatted(full, cell.upperCutOff(), cell.name()));
    }
    if (empty < cell.lowerCutOff() - VOLTAGE) {
      remarks.add(
          "open-circuit voltage = %s V when empty is below the lower cut-off = %s V: cell '%s'"
              .formatted(empty, cell.lowerCutOff(), cell.name()));
    }
  }

  private double open(double soc) {
    return CellEquilibrium.voltage(cell, StateOfCharge.byStoichiometryLimits(cell, soc));
  }
}
