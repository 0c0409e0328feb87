package org.labyrinth.impedance;

import java.util.Arrays;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.numerics.Grid1D;

/**
 * Solves a graded line by finite volumes: a ladder of resistors and walls. With a unit current, η
 * the potential of the solid over that of the electrolyte, and i_e the share that the ions carry,
 *
 * <pre>
 *   i_e = (∂x η + 1/σ) / (1/(B κ) + 1/σ)      ∂x i_e = a y η      i_e = 0 at the collector, 1 at the separator
 *   Z = η(L) + ∫ (1 − i_e)/σ dx
 * </pre>
 *
 * Between two centres the resistances add in series, so that layers are exact for a current that
 * stays in its rail. Second order; the layer that a high frequency reaches, √(B κ/(a |y|)) deep,
 * has to be some cells thick.
 */
public final class LadderSolver {
  private final GradedLine line;
  private final double[] total;
  private final double[] solid;
  private final double[] area;

  /**
   * Cuts the line.
   *
   * @param line to be solved
   */
  public LadderSolver(GradedLine line) {
    this.line = line;
    Grid1D grid = line.grid();
    int n = grid.cells();
    total = new double[n + 1];
    solid = new double[n + 1];
    for (int f = 0; f <= n; f++) {
      double from = f == 0 ? grid.face(0) : grid.centre(f - 1);
      double to = f == n ? grid.face(n) : grid.centre(f);
      solid[f] = line.solid().map(s -> 1 / s).mean(from, to) * (to - from);
      total[f] = solid[f] + line.pores().map(s -> 1 / s).mean(from, to) * (to - from);
    }
    area = line.specificArea().means(grid);
    Arrays.setAll(area, i -> area[i] * grid.width(i));
  }

  /**
   * The impedance at an angular frequency.
   *
   * @param angularFrequency ω [rad/s], above 0
   * @return Z [Ω m² of electrode]
   */
  public Complex impedance(double angularFrequency) {
    Complex[] eta = overpotentials(line.wall().at(angularFrequency));
    int n = area.length;
    // Half a cell from the collector all current is still in the solid, from the separator in the
    // ions: wrong by what half a cell's wall passes, which is of second order.
    Complex z = eta[n - 1].add(solid[0] + total[n] - solid[n]);
    for (int f = 1; f < n; f++) {
      Complex ions = eta[f].subtract(eta[f - 1]).add(solid[f]).divide(total[f]);
      z = z.add(Complex.ONE.subtract(ions).multiply(solid[f]));
    }
    return z;
  }

  /**
   * Of the cells, for a unit current: elimination from the collector, then back. What is left of a
   * row is the admittance seen from its cell towards the collector, walls beside walls and
   * resistors before them, and nothing is subtracted: small real parts keep their digits.
   */
  private Complex[] overpotentials(Complex wall) {
    int n = area.length;
    Complex[] seen = new Complex[n];
    Complex[] eta = new Complex[n];
    for (int i = 0; i < n; i++) {
      double inflow = i == 0 ? 0 : solid[i] / total[i];
      double outflow = i == n - 1 ? 1 : solid[i + 1] / total[i + 1];
      seen[i] = wall.multiply(area[i]);
      eta[i] = Complex.ofCartesian(outflow - inflow, 0);
      if (i > 0) {
        Complex share = Complex.ONE.divide(seen[i - 1].multiply(total[i]).add(1));
        seen[i] = seen[i].add(seen[i - 1].multiply(share));
        eta[i] = eta[i].add(eta[i - 1].multiply(share));
      }
    }
    eta[n - 1] = eta[n - 1].divide(seen[n - 1]);
    for (int i = n - 2; i >= 0; i--) {
      double link = 1 / total[i + 1];
      eta[i] = eta[i + 1].multiply(link).add(eta[i]).divide(seen[i].add(link));
    }
    return eta;
  }

  /**
   * The impedance at some frequencies.
   *
   * @param frequencies f [Hz]
   * @return the spectrum [Ω m² of electrode]
   */
  public Spectrum spectrum(double... frequencies) {
    return Spectrum.of(frequencies, this::impedance);
  }
}
