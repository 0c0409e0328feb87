package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/** A cell at rest, its equations linearised and cut into cells along x. */
interface LinearisedCell {
  /**
   * The impedance at a frequency.
   *
   * @param omega angular frequency ω [rad/s]
   * @return Z per area of the cell [Ω m²]
   */
  Complex impedance(double omega);
}
