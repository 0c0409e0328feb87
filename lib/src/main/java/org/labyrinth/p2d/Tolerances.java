package org.labyrinth.p2d;

/**
 * What an error of 1 is: a share of the stoichiometry and so many volts, and a looser share of the
 * salt, a twentieth of a volt a factor e.
 */
record Tolerances(double relative, double initialSalt) {
  private static final double SALT = 4;
  private static final double LEAST_SALT = 0.02;

  /** One over the tolerated error of a salt concentration [m³/mol]. */
  double perSalt(double concentration) {
    return 1 / (SALT * relative * (Math.abs(concentration) + LEAST_SALT * initialSalt));
  }

  /** One over the tolerated error of a potential [1/V]. */
  double perVolt() {
    return 1 / relative;
  }

  /** One over the tolerated error of a stoichiometry [-]. */
  double perStoichiometry() {
    return 1 / relative;
  }
}
