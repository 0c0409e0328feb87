package org.labyrinth.geomechanics;

/**
 * A swelling electrode at one time.
 *
 * @param time t [s]
 * @param filling x of the particles [-]
 * @param porosity ε [-]
 * @param thickness L [m]
 * @param concentration c, the intrinsic average, one value a cell from the collector; copied
 *     [mol/m³]
 * @param liquidOut what left to the separator since t = 0, per area; negative where it came in [m]
 * @param saltOut what left to the separator since t = 0, per area [mol/m²]
 * @param salt what is in the pores, per area [mol/m²]
 * @param imbalance |salt − salt at first + saltOut − what the reaction gave| over all of it,
 *     round-off [-]
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; snapshots are never compared
public record SwellingSnapshot(
    double time,
    double filling,
    double porosity,
    double thickness,
    double[] concentration,
    double liquidOut,
    double saltOut,
    double salt,
    double imbalance) {
  public SwellingSnapshot {
    concentration = concentration.clone();
  }

  @Override
  public double[] concentration() {
    return concentration.clone();
  }
}
