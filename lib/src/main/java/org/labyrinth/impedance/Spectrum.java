package org.labyrinth.impedance;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.complex.Complex;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * An impedance at some frequencies: Z = Z′ + iZ″ with the sign convention of exp(+iωt), so that a
 * capacitance has Z″ below 0. Per area of electrode, Ω m²; {@link #times} turns it into that of a
 * whole cell.
 *
 * @param frequency f in Hz, each a positive number, strictly rising or strictly falling
 * @param real Z′, one a frequency
 * @param imaginary Z″, one a frequency
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record Spectrum(double[] frequency, double[] real, double[] imaginary) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no frequency, if one is not a positive number, if
   *     they neither rise nor fall, if the arrays differ in length or a number is not finite
   */
  public Spectrum {
    frequency = frequency.clone();
    real = real.clone();
    imaginary = imaginary.clone();
    if (frequency.length == 0) {
      throw new IllegalArgumentException("a spectrum needs at least one frequency");
    }
    if (real.length != frequency.length || imaginary.length != frequency.length) {
      throw new IllegalArgumentException(
          "a spectrum has %d frequencies, %d real and %d imaginary parts; they must be as many"
              .formatted(frequency.length, real.length, imaginary.length));
    }
    for (int k = 0; k < frequency.length; k++) {
      Require.frequency(frequency[k], "%d.".formatted(k + 1));
      if (!Double.isFinite(real[k]) || !Double.isFinite(imaginary[k])) {
        throw new IllegalArgumentException(
            "impedance = (%s, %s) [Ω m²] must be finite: at %s Hz"
                .formatted(real[k], imaginary[k], frequency[k]));
      }
      if (k > 0 && !((frequency[k] - frequency[k - 1]) * (frequency[1] - frequency[0]) > 0)) {
        throw new IllegalArgumentException(
            "frequencies must all rise or all fall: %s Hz stands after %s Hz"
                .formatted(frequency[k], frequency[k - 1]));
      }
    }
  }

  /**
   * The spectrum of a closed form.
   *
   * @param frequencies f in Hz
   * @param impedance Z of an angular frequency ω = 2πf [rad/s]
   * @return the spectrum
   */
  public static Spectrum of(double[] frequencies, DoubleFunction<Complex> impedance) {
    double[] real = new double[frequencies.length];
    double[] imaginary = new double[frequencies.length];
    for (int k = 0; k < frequencies.length; k++) {
      Complex z = impedance.apply(2 * Math.PI * frequencies[k]);
      real[k] = z.getReal();
      imaginary[k] = z.getImaginary();
    }
    return new Spectrum(frequencies, real, imaginary);
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
   * How many frequencies there are.
   *
   * @return at least 1
   */
  public int size() {
    return frequency.length;
  }

  /**
   * The impedance at one of the frequencies.
   *
   * @param k its place, from 0
   * @return Z
   */
  public Complex at(int k) {
    return Complex.ofCartesian(real[k], imaginary[k]);
  }

  /**
   * The same frequencies, every impedance changed.
   *
   * @param change from Z to the new Z
   * @return a new spectrum
   */
  public Spectrum map(UnaryOperator<Complex> change) {
    double[] newReal = new double[frequency.length];
    double[] newImaginary = new double[frequency.length];
    for (int k = 0; k < frequency.length; k++) {
      Complex z = change.apply(at(k));
      newReal[k] = z.getReal();
      newImaginary[k] = z.getImaginary();
    }
    return new Spectrum(frequency, newReal, newImaginary);
  }

  /**
   * Every impedance times a number: 1/area turns Ω m² into the ohms of a cell.
   *
   * @param factor a finite number
   * @return a new spectrum
   */
  public Spectrum times(double factor) {
    return map(z -> z.multiply(factor));
  }

  /**
   * All of it, a row a frequency.
   *
   * @return columns "frequency [Hz]", "Re Z", "Im Z", "|Z|" and "phase [°]"
   */
  public Table toTable() {
    double[] magnitude = new double[frequency.length];
    double[] phase = new double[frequency.length];
    for (int k = 0; k < frequency.length; k++) {
      magnitude[k] = at(k).abs();
      phase[k] = Math.toDegrees(at(k).arg());
    }
    return Table.create(
        "impedance",
        DoubleColumn.create("frequency [Hz]", frequency),
        DoubleColumn.create("Re Z", real),
        DoubleColumn.create("Im Z", imaginary),
        DoubleColumn.create("|Z|", magnitude),
        DoubleColumn.create("phase [°]", phase));
  }
}
