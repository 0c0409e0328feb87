package org.labyrinth.cell;

import org.labyrinth.numerics.Profile;

/**
 * The porous sheet that keeps the electrodes apart.
 *
 * @param thickness L, above 0 [m]
 * @param porosity ε(x), in (0, 1]; x runs from the face nearer the negative collector, 0 to L [m]
 * @param transportEfficiency B(x), in (0, 1]; x likewise
 */
public record Separator(double thickness, Profile porosity, Profile transportEfficiency) {
  private static final String PLACE = "separator";

  public Separator {
    Range.POSITIVE.check("thickness", thickness, "m", PLACE);
    Range.SHARE.check("porosity", porosity, thickness, "[-]", PLACE);
    Range.SHARE.check("transport efficiency", transportEfficiency, thickness, "[-]", PLACE);
  }

  /**
   * A separator that is the same throughout.
   *
   * @param thickness L [m]
   * @param porosity ε [-]
   * @param transportEfficiency B [-]
   * @return the separator
   */
  public static Separator uniform(double thickness, double porosity, double transportEfficiency) {
    return new Separator(
        thickness, Profile.constant(porosity), Profile.constant(transportEfficiency));
  }
}
