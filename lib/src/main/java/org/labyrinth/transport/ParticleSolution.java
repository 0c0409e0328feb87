package org.labyrinth.transport;

import java.util.List;
import java.util.Locale;
import org.labyrinth.numerics.StepCount;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * A particle solved in time, with the balance that certifies it at each requested time.
 *
 * @param problem what was solved
 * @param radii where c is reported, rising, the last R; for shells the radius at which c is the
 *     mean of its shell, to second order; copied [m]
 * @param snapshots one a requested time, in their order; copied
 * @param steps time steps taken
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; solutions are never compared
public record ParticleSolution(
    SphericalParticle problem, double[] radii, List<ParticleSnapshot> snapshots, StepCount steps) {
  public ParticleSolution {
    radii = radii.clone();
    snapshots = List.copyOf(snapshots);
  }

  @Override
  public double[] radii() {
    return radii.clone();
  }

  /**
   * The particle at a requested time.
   *
   * @param k which of the requested times, from 0
   * @return the snapshot
   */
  public ParticleSnapshot snapshot(int k) {
    return snapshots.get(k);
  }

  /**
   * The particle at the last requested time.
   *
   * @return the snapshot
   */
  public ParticleSnapshot last() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * The largest relative imbalance at any requested time.
   *
   * @return round-off [-]
   */
  public double imbalance() {
    return snapshots.stream().mapToDouble(s -> s.balance().imbalance()).max().orElseThrow();
  }

  /**
   * The solution as a table, one row for each time and radius.
   *
   * @return columns {@code t [s]}, {@code r [m]}, {@code c [mol/m³]}
   */
  public Table toTable() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn r = DoubleColumn.create("r [m]");
    DoubleColumn c = DoubleColumn.create("c [mol/m³]");
    for (ParticleSnapshot snapshot : snapshots) {
      double[] values = snapshot.concentration();
      for (int i = 0; i < radii.length; i++) {
        t.append(snapshot.time());
        r.append(radii[i]);
        c.append(values[i]);
      }
    }
    return Table.create("spherical particle", t, r, c);
  }

  /**
   * What the outside notices, one row for each time.
   *
   * @return columns {@code t [s]}, {@code surface [mol/m³]}, {@code mean [mol/m³]}, {@code inflow
   *     [mol/(m² s)]}
   */
  public Table history() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn surface = DoubleColumn.create("surface [mol/m³]");
    DoubleColumn mean = DoubleColumn.create("mean [mol/m³]");
    DoubleColumn inflow = DoubleColumn.create("inflow [mol/(m² s)]");
    for (ParticleSnapshot snapshot : snapshots) {
      t.append(snapshot.time());
      surface.append(snapshot.surface());
      mean.append(snapshot.mean());
      inflow.append(snapshot.inflow());
    }
    return Table.create("surface of a spherical particle", t, surface, mean, inflow);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Spherical particle to t = %.6g s at %d radii (%d steps, %d rejected; imbalance %.1e)",
        last().time(),
        radii.length,
        steps.accepted(),
        steps.rejected(),
        imbalance());
  }
}
