package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.complex.Complex;

/** Complex numbers compared, relative to the size of what is wanted. */
final class Wanted {
  private Wanted() {}

  static void near(Complex found, Complex wanted, double relative) {
    assertThat(found.subtract(wanted).abs()).isLessThan(relative * wanted.abs());
  }

  static Complex number(double real, double imaginary) {
    return Complex.ofCartesian(real, imaginary);
  }

  /** A spectrum with a share of |Z| as noise on either part. */
  static Spectrum noisy(Spectrum spectrum, double noise, long seed) {
    java.util.Random random = new java.util.Random(seed);
    return spectrum.map(
        z ->
            z.add(
                number(
                    z.abs() * noise * random.nextGaussian(),
                    z.abs() * noise * random.nextGaussian())));
  }
}
