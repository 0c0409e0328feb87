package org.labyrinth.transport;

/**
 * The averaged medium at one time.
 *
 * @param time t [s]
 * @param concentration c, the intrinsic average, one value a cell; copied [mol/m³]
 * @param flux the superficial flux −B D ∂x c along +x, one value a face; copied [mol/(m² s)]
 * @param balance where the salt went since t = 0
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; snapshots are never compared
public record Snapshot(double time, double[] concentration, double[] flux, Balance balance) {
  public Snapshot {
    concentration = concentration.clone();
    flux = flux.clone();
  }

  @Override
  public double[] concentration() {
    return concentration.clone();
  }

  @Override
  public double[] flux() {
    return flux.clone();
  }
}
