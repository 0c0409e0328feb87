package org.labyrinth.impedance;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.p2d.Columns;

/** The particles of an electrode at rest, cut into cells along x. */
final class RestingElectrode {
  private final List<ParticleImpedance> kinds = new ArrayList<>();
  private final List<double[]> areas = new ArrayList<>();

  RestingElectrode(
      Cell cell, Electrode electrode, double[] x, double temperature, int cells, String place) {
    for (int k = 0; k < x.length; k++) {
      Particle particle = electrode.particles().get(k);
      kinds.add(new ParticleImpedance(cell, particle, x[k], temperature, place));
      areas.add(Columns.means(electrode, cells, particle.surfaceAreaPerVolume()));
    }
  }

  /** Σ a/Z of each cell: the reaction's share [S/m³]. */
  Complex[] reaction(double omega) {
    return sum(kinds.stream().map(kind -> kind.faradaic(omega)).toList());
  }

  /** Σ a (1/Z + iωC) of each cell: reaction and double layer [S/m³]. */
  Complex[] admittance(double omega) {
    return sum(kinds.stream().map(kind -> kind.admittance(omega)).toList());
  }

  private Complex[] sum(List<Complex> perSurface) {
    Complex[] sums = new Complex[areas.get(0).length];
    for (int i = 0; i < sums.length; i++) {
      Complex sum = Complex.ZERO;
      for (int k = 0; k < areas.size(); k++) {
        sum = sum.add(perSurface.get(k).multiply(areas.get(k)[i]));
      }
      sums[i] = sum;
    }
    return sums;
  }
}
