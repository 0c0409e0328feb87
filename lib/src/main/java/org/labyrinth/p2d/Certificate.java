package org.labyrinth.p2d;

/**
 * The figures that certify a solution, found at every step of time that was taken.
 *
 * @param lithium the largest imbalance of lithium in an electrode: what its particles gained, less
 *     the charge that passed and did not stay in double layers, as a share of the lithium it can
 *     hold [-]
 * @param salt the largest change of the salt in the electrolyte, but for what charging double
 *     layers accounts for, as a share of it [-]
 * @param current the largest mismatch of ∫ a j dx with the current at the terminals, as a share of
 *     the larger of that current and C/100; of electrodes without double layers [-]
 * @param kinetics the largest misfit of φ_s − φ_e = U + η [V]
 */
public record Certificate(double lithium, double salt, double current, double kinetics) {
  /**
   * The worse of two, figure by figure.
   *
   * @param other figures
   * @return the largest of each
   */
  public Certificate worst(Certificate other) {
    return new Certificate(
        Math.max(lithium, other.lithium),
        Math.max(salt, other.salt),
        Math.max(current, other.current),
        Math.max(kinetics, other.kinetics));
  }
}
