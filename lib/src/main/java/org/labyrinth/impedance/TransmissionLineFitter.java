package org.labyrinth.impedance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.complex.Complex;
import org.ejml.simple.SimpleMatrix;
import org.labyrinth.numerics.SolverException;

/**
 * Finds R_s, R_ion and the wall of blocking electrodes in a measured spectrum, by least squares on
 * both parts of Z. Each point is weighted by 1/|Z|: the noise of an impedance analyser is a share
 * of what it measures. R_ion and Q are sought as logarithms, so that they stay positive; standard
 * errors come from the curvature at the minimum and from what the fit leaves.
 *
 * @param electrodes how many stand in series: 2 for a symmetric cell, at least 1
 * @param wall what the wall is taken for
 */
public record TransmissionLineFitter(int electrodes, DoubleLayer wall) {
  /** Exponents from which the search sets out, and shares of the rise of Z′ taken for R_ion/3. */
  private static final double[][] STARTS = {{1, 1}, {0.9, 1}, {0.9, 0.2}, {0.75, 0.2}};

  public TransmissionLineFitter {
    if (electrodes < 1) {
      throw new IllegalArgumentException(
          "electrodes = " + electrodes + " must be at least 1: fit of a transmission line");
    }
  }

  /**
   * Fits.
   *
   * @param spectrum measured, per area of electrode [Ω m²]; at least three frequencies, that reach
   *     from where Z′ has ended falling to where |Z″| rises steeply
   * @return what was found
   * @throws IllegalArgumentException if there are fewer than three frequencies
   * @throws SolverException if the search does not end, or the spectrum does not hold R_ion
   */
  public TransmissionLineFit solve(Spectrum spectrum) {
    if (spectrum.size() < 3) {
      throw new IllegalArgumentException(
          "frequencies = " + spectrum.size() + " must be at least 3: fit of a transmission line");
    }
    double scale = spectrum.at(lowest(spectrum)).abs();
    LeastSquares search = new LeastSquares(p -> misfit(spectrum, p, scale));
    List<LeastSquares.Minimum> minima = new ArrayList<>();
    List<SolverException> failures = new ArrayList<>();
    for (double[] start : STARTS) {
      if (wall == DoubleLayer.CONSTANT_PHASE || start[0] == 1) {
        try {
          minima.add(search.from(start(spectrum, scale, start[0], start[1])));
        } catch (SolverException e) {
          failures.add(e);
        }
      }
    }
    return minima.stream()
        .min(Comparator.comparingDouble(LeastSquares.Minimum::sum))
        .map(best -> fit(best, spectrum, scale))
        .orElseThrow(() -> failures.get(0));
  }

  /** Of n electrodes and what stands in series with them. */
  static Complex model(
      double omega, int electrodes, double series, double ionic, double wall, double exponent) {
    double phase = exponent * Math.PI / 2;
    double size = wall * Math.pow(omega, exponent);
    Complex admittance = Complex.ofCartesian(size * Math.cos(phase), size * Math.sin(phase));
    return Hyperbolic.rootCoth(admittance.multiply(ionic))
        .divide(admittance)
        .multiply(electrodes)
        .add(series);
  }

  private static int lowest(Spectrum spectrum) {
    double[] f = spectrum.frequency();
    return f[0] < f[f.length - 1] ? 0 : f.length - 1;
  }

  private double[] start(Spectrum spectrum, double scale, double exponent, double share) {
    int low = lowest(spectrum);
    int high = spectrum.size() - 1 - low;
    double series = spectrum.real()[high];
    double rise = Math.max(spectrum.real()[low] - series, 1e-3 * scale);
    double ionic = 3 * share * rise / electrodes;
    double omega = 2 * Math.PI * spectrum.frequency()[low];
    double wall = electrodes / (scale * Math.pow(omega, exponent));
    double[] logs = {series / scale, Math.log(ionic), Math.log(wall), exponent};
    return this.wall == DoubleLayer.CAPACITANCE ? Arrays.copyOf(logs, 3) : logs;
  }

  private double[] misfit(Spectrum spectrum, double[] p, double scale) {
    double[] frequency = spectrum.frequency();
    double[] misfit = new double[2 * frequency.length];
    double exponent = p.length > 3 ? p[3] : 1;
    for (int k = 0; k < frequency.length; k++) {
      Complex measured = spectrum.at(k);
      Complex z =
          model(
              2 * Math.PI * frequency[k],
              electrodes,
              p[0] * scale,
              Math.exp(p[1]),
              Math.exp(p[2]),
              exponent);
      Complex off = z.subtract(measured).divide(measured.abs());
      misfit[2 * k] = off.getReal();
      misfit[2 * k + 1] = off.getImaginary();
    }
    return misfit;
  }

  private TransmissionLineFit fit(LeastSquares.Minimum best, Spectrum spectrum, double scale) {
    double[] p = best.at();
    double noise = Math.sqrt(best.sum() / (2 * spectrum.size() - p.length));
    double ionic = Math.exp(p[1]);
    double wallAdmittance = Math.exp(p[2]);
    return new TransmissionLineFit(
        electrodes,
        new Estimate(p[0] * scale, error(best.inverse(), 0, noise) * scale),
        new Estimate(ionic, error(best.inverse(), 1, noise) * ionic),
        new Estimate(wallAdmittance, error(best.inverse(), 2, noise) * wallAdmittance),
        p.length > 3 ? new Estimate(p[3], error(best.inverse(), 3, noise)) : new Estimate(1, 0),
        noise,
        best.iterations());
  }

  private static double error(SimpleMatrix inverse, int parameter, double noise) {
    return noise * Math.sqrt(Math.max(0, inverse.get(parameter, parameter)));
  }
}
