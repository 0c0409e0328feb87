package org.labyrinth.impedance;

import java.util.Arrays;
import org.apache.commons.numbers.complex.Complex;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.labyrinth.numerics.SolverException;

/**
 * The linear Kramers–Kronig test. A system that is linear, causal and does not change while it is
 * measured has a Z′ and a Z″ that determine each other. So has any sum of resistors beside
 * capacitors; if
 *
 * <pre>
 *   Z ≈ R₀ + iωL + 1/(iωC) + Σ R_k/(1 + iωτ_k)      τ_k evenly spaced in log τ
 * </pre>
 *
 * fits both parts down to the noise, the spectrum passes; what it cannot fit, no such system has.
 * The fit is linear, weighted by 1/|Z|; R_k may have either sign.
 *
 * <p>Sources: B. A. Boukamp, J. Electrochem. Soc. 142 (1995) 1885, doi 10.1149/1.2044210: the
 * linear test; M. Schönleber, D. Klotz, E. Ivers-Tiffée, Electrochim. Acta 131 (2014) 20, doi
 * 10.1016/j.electacta.2014.01.034: too many elements fit noise, too few find faults where none are.
 * Where they watch the signs of the R_k, which a series capacitance disturbs, {@link #test} counts:
 * G. Schwarz, Ann. Statist. 6 (1978) 461, doi 10.1214/aos/1176344136.
 *
 * @param elements how many R_k, at least 1
 */
public record KramersKronig(int elements) {
  /**
   * How far the τ_k reach beyond what was measured: half a decade, so that a spectrum may go on
   * behind its ends, as a Warburg impedance does.
   */
  private static final double BEYOND = Math.sqrt(10);

  /** R₀, L and 1/C stand before the R_k. */
  private static final int BEFORE = 3;

  public KramersKronig {
    if (elements < 1) {
      throw new IllegalArgumentException(
          "elements = " + elements + " must be at least 1: Kramers–Kronig test");
    }
  }

  /**
   * The test with as many elements as the spectrum bears: the number with the least n ln(S/n) + p
   * ln n, S being the sum of squares that is left of n numbers by p unknowns.
   *
   * @param spectrum measured, at least four frequencies
   * @return the residuals
   */
  public static KramersKronigResiduals test(Spectrum spectrum) {
    KramersKronigResiduals best = new KramersKronig(1).solve(spectrum);
    for (int m = 2; m <= spectrum.size() - BEFORE; m++) {
      KramersKronigResiduals next = new KramersKronig(m).solve(spectrum);
      if (criterion(next) < criterion(best)) {
        best = next;
      }
    }
    return best;
  }

  private static double criterion(KramersKronigResiduals residuals) {
    double numbers = 2 * residuals.frequency().length;
    return 2 * numbers * Math.log(residuals.rootMeanSquare())
        + (residuals.elements() + BEFORE) * Math.log(numbers);
  }

  /**
   * The test with this many elements.
   *
   * @param spectrum measured, with at least as many numbers (twice the frequencies) as unknowns
   * @return the residuals
   * @throws IllegalArgumentException if there are too few frequencies
   */
  public KramersKronigResiduals solve(Spectrum spectrum) {
    int unknowns = elements + BEFORE;
    if (2 * spectrum.size() < unknowns) {
      throw new IllegalArgumentException(
          "frequencies = %d must be at least %d for %d elements: Kramers–Kronig test"
              .formatted(spectrum.size(), (unknowns + 1) / 2, elements));
    }
    DMatrixRMaj basis = basis(spectrum);
    DMatrixRMaj measured = new DMatrixRMaj(2 * spectrum.size(), 1);
    for (int k = 0; k < spectrum.size(); k++) {
      Complex z = spectrum.at(k);
      measured.set(2 * k, 0, z.getReal() / z.abs());
      measured.set(2 * k + 1, 0, z.getImaginary() / z.abs());
    }
    double[] widths = normalise(basis);
    DMatrixRMaj found = leastSquares(basis, measured);
    double[] real = new double[spectrum.size()];
    double[] imaginary = new double[spectrum.size()];
    for (int k = 0; k < real.length; k++) {
      real[k] = 100 * (measured.get(2 * k, 0) - row(basis, 2 * k, found));
      imaginary[k] = 100 * (measured.get(2 * k + 1, 0) - row(basis, 2 * k + 1, found));
    }
    return new KramersKronigResiduals(
        spectrum.frequency(), real, imaginary, elements, mu(found, widths));
  }

  private DMatrixRMaj basis(Spectrum spectrum) {
    double[] times = times(spectrum);
    DMatrixRMaj basis = new DMatrixRMaj(2 * spectrum.size(), elements + BEFORE);
    for (int k = 0; k < spectrum.size(); k++) {
      double omega = 2 * Math.PI * spectrum.frequency()[k];
      double weight = 1 / spectrum.at(k).abs();
      put(basis, k, 0, Complex.ofCartesian(weight, 0));
      put(basis, k, 1, Complex.ofCartesian(0, weight * omega));
      put(basis, k, 2, Complex.ofCartesian(0, -weight / omega));
      for (int m = 0; m < elements; m++) {
        Complex relaxation = Complex.ONE.divide(Complex.ofCartesian(1, omega * times[m]));
        put(basis, k, BEFORE + m, relaxation.multiply(weight));
      }
    }
    return basis;
  }

  private static void put(DMatrixRMaj basis, int frequency, int column, Complex value) {
    basis.set(2 * frequency, column, value.getReal());
    basis.set(2 * frequency + 1, column, value.getImaginary());
  }

  private double[] times(Spectrum spectrum) {
    double[] sorted = spectrum.frequency();
    Arrays.sort(sorted);
    double shortest = 1 / BEYOND / (2 * Math.PI * sorted[sorted.length - 1]);
    double longest = BEYOND / (2 * Math.PI * sorted[0]);
    double[] times = new double[elements];
    for (int m = 0; m < elements; m++) {
      double share = elements == 1 ? 0.5 : m / (elements - 1.0);
      times[m] = shortest * Math.pow(longest / shortest, share);
    }
    return times;
  }

  /** Columns of length one, so that a pivot is chosen by what a column adds and not by its unit. */
  private static double[] normalise(DMatrixRMaj basis) {
    double[] widths = new double[basis.numCols];
    for (int c = 0; c < basis.numCols; c++) {
      double sum = 0;
      for (int r = 0; r < basis.numRows; r++) {
        sum += basis.get(r, c) * basis.get(r, c);
      }
      widths[c] = Math.sqrt(sum);
      for (int r = 0; r < basis.numRows; r++) {
        basis.set(r, c, basis.get(r, c) / widths[c]);
      }
    }
    return widths;
  }

  private static DMatrixRMaj leastSquares(DMatrixRMaj basis, DMatrixRMaj measured) {
    LinearSolverDense<DMatrixRMaj> solver =
        LinearSolverFactory_DDRM.leastSquaresQrPivot(true, false);
    if (!solver.setA(basis.copy())) {
      throw new SolverException(
          "elements = %d must be independent: Kramers–Kronig test".formatted(basis.numCols),
          0,
          0,
          new double[0]);
    }
    DMatrixRMaj found = new DMatrixRMaj(basis.numCols, 1);
    solver.solve(measured, found);
    return found;
  }

  private static double row(DMatrixRMaj basis, int row, DMatrixRMaj found) {
    double sum = 0;
    for (int c = 0; c < basis.numCols; c++) {
      sum += basis.get(row, c) * found.get(c, 0);
    }
    return sum;
  }

  private static double mu(DMatrixRMaj found, double[] widths) {
    double positive = 0;
    double negative = 0;
    for (int c = BEFORE; c < widths.length; c++) {
      double resistance = found.get(c, 0) / widths[c];
      positive += Math.max(0, resistance);
      negative += Math.max(0, -resistance);
    }
    return positive > 0 ? 1 - negative / positive : Double.NEGATIVE_INFINITY;
  }
}
