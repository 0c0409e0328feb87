package org.labyrinth.impedance;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * What of a spectrum no linear, causal, unchanging system has.
 *
 * @param frequency f [Hz]
 * @param real residuals of Z′ over |Z| [%], one a frequency
 * @param imaginary residuals of Z″ over |Z| [%], one a frequency
 * @param elements how many were fitted
 * @param mu Schönleber's μ = 1 − Σ|R_k below 0|/Σ(R_k above 0) [-]: near 1 where little is fitted,
 *     low where noise is
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record KramersKronigResiduals(
    double[] frequency, double[] real, double[] imaginary, int elements, double mu) {
  public KramersKronigResiduals {
    frequency = frequency.clone();
    real = real.clone();
    imaginary = imaginary.clone();
    if (real.length != frequency.length || imaginary.length != frequency.length) {
      throw new IllegalArgumentException(
          "residuals = %d real and %d imaginary must be as many as frequencies = %d"
              .formatted(real.length, imaginary.length, frequency.length));
    }
  }

  @Override
  public double[] frequency() {
    return frequency.clone();
  }

  @Override
  public double[] real() {
    return real.clone();
  }

  @Override
  public double[] imaginary() {
    return imaginary.clone();
  }

  /**
   * The largest of all.
   *
   * @return in % of |Z|
   */
  public double largest() {
    double largest = 0;
    for (int k = 0; k < real.length; k++) {
      largest = Math.max(largest, Math.max(Math.abs(real[k]), Math.abs(imaginary[k])));
    }
    return largest;
  }

  /**
   * The root mean square, to be compared with the noise of the measurement.
   *
   * @return in % of |Z|
   */
  public double rootMeanSquare() {
    double sum = 0;
    for (int k = 0; k < real.length; k++) {
      sum += real[k] * real[k] + imaginary[k] * imaginary[k];
    }
    return Math.sqrt(sum / (2 * real.length));
  }

  /**
   * All of it, a row a frequency.
   *
   * @return columns "frequency [Hz]", "Re [% of |Z|]" and "Im [% of |Z|]"
   */
  public Table toTable() {
    return Table.create(
        "Kramers–Kronig residuals",
        DoubleColumn.create("frequency [Hz]", frequency),
        DoubleColumn.create("Re [% of |Z|]", real),
        DoubleColumn.create("Im [% of |Z|]", imaginary));
  }
}
