package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * The impedance of diffusion, with w = iωτ and τ the diffusion time (thickness² or radius² over
 * diffusivity):
 *
 * <pre>
 *   reflecting      R coth(√w)/√w            R/3 + R/w at low frequency
 *   transmitting    R tanh(√w)/√w            R at low frequency
 *   sphere          R / (√w coth √w − 1)     R/5 + 3R/w at low frequency
 *   semi-infinite   R / √w                   what the first three tend to at high frequency
 * </pre>
 *
 * <p>Sources: J. R. Macdonald, <i>Impedance Spectroscopy</i>, Wiley 1987, ch. 2; for the sphere T.
 * Jacobsen, K. West, Electrochim. Acta 40 (1995) 255, doi 10.1016/0013-4686(94)E0192-3.
 *
 * @param path where diffusion leads to
 * @param resistance R [Ω m² of interface], above 0; for lithium in a sphere of radius r it is
 *     |dU/dc| r/(F D)
 * @param time τ [s], above 0
 */
public record FiniteWarburg(DiffusionPath path, double resistance, double time) {
  public FiniteWarburg {
    Require.positive(resistance, "diffusion resistance", "Ω m²");
    Require.positive(time, "diffusion time", "s");
  }

  /**
   * The impedance at an angular frequency.
   *
   * @param angularFrequency ω [rad/s], above 0
   * @return Z [Ω m² of interface]
   */
  public Complex impedance(double angularFrequency) {
    Complex w = Complex.ofCartesian(0, angularFrequency * time);
    Complex over =
        switch (path) {
          case REFLECTING -> Hyperbolic.rootCoth(w).divide(w);
          case TRANSMITTING -> Complex.ONE.divide(Hyperbolic.rootCoth(w));
          case SPHERE -> Complex.ONE.divide(Hyperbolic.rootCothLessOne(w));
          case SEMI_INFINITE -> Complex.ONE.divide(w.sqrt());
        };
    return over.multiply(resistance);
  }

  /**
   * The impedance at some frequencies.
   *
   * @param frequencies f [Hz]
   * @return the spectrum [Ω m² of interface]
   */
  public Spectrum spectrum(double... frequencies) {
    return Spectrum.of(frequencies, this::impedance);
  }
}
