package org.labyrinth.cell;

import java.util.Optional;

/**
 * A cell at rest. Its one variable is the charge that has left the positive electrode, counted from
 * the file's full state, where it is 0, and falling on discharge [A h].
 */
final class CellEquilibrium {
  private final Cell cell;
  private final Optional<ElectrodeEquilibrium> negative;
  private final ElectrodeEquilibrium positive;
  private final double negativeFull;
  private final double positiveFull;

  private CellEquilibrium(Cell cell) {
    this.cell = cell;
    Stoichiometries full = StateOfCharge.byStoichiometryLimits(cell, 1);
    positive = ElectrodeEquilibrium.of(cell, cell.positive());
    positiveFull = positive.charge(full.positive());
    if (cell.negative() instanceof Electrode electrode) {
      ElectrodeEquilibrium side = ElectrodeEquilibrium.of(cell, electrode);
      negative = Optional.of(side);
      negativeFull = side.charge(full.negative());
    } else {
      negative = Optional.empty();
      negativeFull = 0;
    }
  }

  static CellEquilibrium of(Cell cell) {
    return new CellEquilibrium(cell);
  }

  double voltage(double charge) {
    double counter = negative.map(n -> n.potential(negativeFull + charge)).orElse(0.0);
    return positive.potential(positiveFull - charge) - counter;
  }

  Stoichiometries stoichiometries(double charge) {
    return new Stoichiometries(
        negative.map(n -> n.stoichiometries(negativeFull + charge)).orElse(new double[0]),
        positive.stoichiometries(positiveFull - charge));
  }

  /** Where the open-circuit voltage is as given; as far as either electrode can go. */
  double chargeAt(double voltage, String what) {
    double low = positiveFull - positive.capacity();
    double high = positiveFull;
    if (negative.isPresent()) {
      low = Math.max(low, -negativeFull);
      high = Math.min(high, negative.get().capacity() - negativeFull);
    }
    double least = voltage(low);
    double most = voltage(high);
    if (!(least <= voltage && voltage <= most)) {
      throw new IllegalArgumentException(
          "%s = %s V must be from %s to %s V, all that the lithium in it allows: cell '%s'"
              .formatted(what, voltage, least, most, cell.name()));
    }
    return Bisection.rising(this::voltage, low, high, voltage);
  }

  /** The voltage after rest of particles that need not be at rest with each other. */
  static double voltage(Cell cell, Stoichiometries x) {
    double counter = 0;
    if (cell.negative() instanceof Electrode electrode) {
      counter = potential(cell, electrode, x.negative(), "negative");
    } else if (x.negative().length > 0) {
      throw counted("negative", x.negative().length, 0, cell);
    }
    return potential(cell, cell.positive(), x.positive(), "positive") - counter;
  }

  /** The particles of each electrode after rest. */
  static Stoichiometries atRest(Cell cell, Stoichiometries x) {
    double[] negative = new double[0];
    if (cell.negative() instanceof Electrode electrode) {
      negative = atRest(cell, electrode, x.negative(), "negative");
    } else if (x.negative().length > 0) {
      throw counted("negative", x.negative().length, 0, cell);
    }
    return new Stoichiometries(negative, atRest(cell, cell.positive(), x.positive(), "positive"));
  }

  private static double[] atRest(Cell cell, Electrode electrode, double[] x, String side) {
    check(cell, electrode, x, side);
    if (x.length == 1) {
      return x;
    }
    ElectrodeEquilibrium rest = ElectrodeEquilibrium.of(cell, electrode);
    return rest.stoichiometries(rest.charge(x));
  }

  private static double potential(Cell cell, Electrode electrode, double[] x, String side) {
    check(cell, electrode, x, side);
    ElectrodeEquilibrium rest = ElectrodeEquilibrium.of(cell, electrode);
    return rest.potential(rest.charge(x));
  }

  private static void check(Cell cell, Electrode electrode, double[] x, String side) {
    if (x.length != electrode.particles().size()) {
      throw counted(side, x.length, electrode.particles().size(), cell);
    }
  }

  private static IllegalArgumentException counted(String side, int given, int due, Cell cell) {
    return new IllegalArgumentException(
        "%s stoichiometries = %d must be one a particle = %d: cell '%s'"
            .formatted(side, given, due, cell.name()));
  }
}
