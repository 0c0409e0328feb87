package org.labyrinth.geomechanics;

/**
 * The column at one time.
 *
 * @param time t [s]
 * @param load q on the top, positive where it presses [Pa]
 * @param pressure p, the excess pressure, one value a cell; copied [Pa]
 * @param displacement u of every face, positive downwards, the base's 0 last; copied [m]
 * @param outflowTop fluid that left at the top since t = 0, per area [m]
 * @param outflowBottom the same at the base [m]
 * @param imbalance |fluid stored + fluid that left| over all that the load could move, round-off
 *     [-]
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; snapshots are never compared
public record ConsolidationSnapshot(
    double time,
    double load,
    double[] pressure,
    double[] displacement,
    double outflowTop,
    double outflowBottom,
    double imbalance) {
  public ConsolidationSnapshot {
    pressure = pressure.clone();
    displacement = displacement.clone();
  }

  @Override
  public double[] pressure() {
    return pressure.clone();
  }

  @Override
  public double[] displacement() {
    return displacement.clone();
  }

  /**
   * How far the top has sunk.
   *
   * @return u at x = 0 [m]
   */
  public double settlement() {
    return displacement[0];
  }
}
