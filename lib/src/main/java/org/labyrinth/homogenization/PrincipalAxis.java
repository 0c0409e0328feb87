package org.labyrinth.homogenization;

import java.util.Locale;

/**
 * A direction in which a symmetric tensor only stretches.
 *
 * @param value the eigenvalue, in the tensor's unit
 * @param z component of the unit vector along z [-]
 * @param y component along y [-]
 * @param x component along x [-]
 */
public record PrincipalAxis(double value, double z, double y, double x) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.6g along (z, y, x) = (%.4f, %.4f, %.4f)", value, z, y, x);
  }
}
