package org.labyrinth.impedance;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.p2d.Columns;

/** The particles of an electrode at rest, cut into cells along x. */
final class RestingElectrode {
  final Electrode electrode;
  private final List<ParticleImpedance> kinds = new ArrayList<>();
  private final List<double[]> areas = new ArrayList<>();
  private final int cells;

  private RestingElectrode(
      Cell cell, Electrode electrode, double[] x, double temperature, int cells, String place) {
    this.electrode = electrode;
    this.cells = cells;
    for (int k = 0; k < x.length; k++) {
      Particle particle = electrode.particles().get(k);
      kinds.add(new ParticleImpedance(cell, particle, x[k], temperature, place));
      areas.add(Columns.means(electrode, cells, particle.surfaceAreaPerVolume()));
    }
  }

  /** The electrodes of a cell, from the negative side: one in a half cell, else two. */
  static List<RestingElectrode> of(
      Cell cell, Stoichiometries x, double temperature, int negative, int positive) {
    List<RestingElectrode> electrodes = new ArrayList<>();
    if (cell.negative() instanceof Electrode left) {
      electrodes.add(
          new RestingElectrode(
              cell, left, x.negative(), temperature, negative, "negative electrode"));
    }
    electrodes.add(
        new RestingElectrode(
            cell, cell.positive(), x.positive(), temperature, positive, "positive electrode"));
    return electrodes;
  }

  /**
   * What passes in each cell per volt: Σ a/Z by the reaction alone, and Σ a (1/Z + iωC) with the
   * double layers [S/m³].
   */
  @SuppressWarnings("ArrayRecordComponent") // made and read in this package alone
  record Passing(Complex[] reaction, Complex[] all) {}

  Passing at(double omega) {
    Complex[] faradaic = new Complex[kinds.size()];
    Complex[] all = new Complex[kinds.size()];
    for (int k = 0; k < all.length; k++) {
      faradaic[k] = kinds.get(k).faradaic(omega);
      all[k] = faradaic[k].add(kinds.get(k).layer(omega));
    }
    return new Passing(sum(faradaic), sum(all));
  }

  private Complex[] sum(Complex[] perSurface) {
    Complex[] sums = new Complex[cells];
    for (int i = 0; i < cells; i++) {
      Complex sum = Complex.ZERO;
      for (int k = 0; k < perSurface.length; k++) {
        sum = sum.add(perSurface[k].multiply(areas.get(k)[i]));
      }
      sums[i] = sum;
    }
    return sums;
  }
}
