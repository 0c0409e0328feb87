package org.labyrinth.cell;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two readings of “the cell is half full”.
 *
 * <p><b>By stoichiometry limits</b>, as BPX means it: every particle moves between the limits that
 * its material has in the file,
 *
 * <pre>
 *   x_n = x_n,min + z (x_n,max − x_n,min)        x_p = x_p,max − z (x_p,max − x_p,min)
 * </pre>
 *
 * <p><b>By voltage limits</b>: the cell keeps the lithium it has at the file's charged state, and z
 * runs evenly in charge from where its open-circuit voltage at T_ref is the lower cut-off to where
 * it is the upper. The particles of an electrode are at rest with each other. The two agree where a
 * file's limits were made from its cut-offs.
 */
public final class StateOfCharge {
  private StateOfCharge() {}

  /**
   * Full and empty as the limits of stoichiometry say.
   *
   * @param cell the cell
   * @param soc z, from 0, empty, to 1, full
   * @return x of each particle
   * @throws IllegalArgumentException if z is out of range
   */
  public static Stoichiometries byStoichiometryLimits(Cell cell, double soc) {
    Range.UNIT.check("state of charge", soc, "[-]", "cell '" + cell.name() + "'");
    double[] negative =
        cell.negative() instanceof Electrode electrode
            ? each(electrode, p -> between(p.minimumStoichiometry(), p.maximumStoichiometry(), soc))
            : new double[0];
    return new Stoichiometries(
        negative,
        each(
            cell.positive(),
            p -> between(p.maximumStoichiometry(), p.minimumStoichiometry(), soc)));
  }

  /**
   * Full and empty as the voltage says.
   *
   * @param cell the cell
   * @param soc z, from 0 at the lower cut-off to 1 at the upper
   * @return x of each particle
   * @throws IllegalArgumentException if z is out of range, or if with this lithium the open-circuit
   *     voltage never reaches a cut-off
   */
  public static Stoichiometries byVoltageLimits(Cell cell, double soc) {
    Range.UNIT.check("state of charge", soc, "[-]", "cell '" + cell.name() + "'");
    CellEquilibrium rest = CellEquilibrium.of(cell);
    double empty = rest.chargeAt(cell.lowerCutOff(), "lower cut-off");
    double full = rest.chargeAt(cell.upperCutOff(), "upper cut-off");
    return rest.stoichiometries(between(empty, full, soc));
  }

  /**
   * What particles come to when the cell rests: those of one electrode share its lithium so that
   * all have one potential at T_ref. Where an electrode has one kind of particles, nothing changes.
   *
   * @param cell the cell
   * @param start x of each particle
   * @return x of each particle after rest
   * @throws IllegalArgumentException if there is not one x a particle
   */
  public static Stoichiometries atRest(Cell cell, Stoichiometries start) {
    return CellEquilibrium.atRest(cell, start);
  }

  private static double[] each(Electrode electrode, ToDoubleFunction<Particle> value) {
    List<Particle> particles = electrode.particles();
    return particles.stream().mapToDouble(value).toArray();
  }

  /** Exact at both ends. */
  private static double between(double empty, double full, double soc) {
    return (1 - soc) * empty + soc * full;
  }
}
