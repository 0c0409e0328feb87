package org.labyrinth.impedance;

import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/**
 * A porous electrode whose properties vary through its thickness, cut into cells: what {@link
 * TransmissionLine} is without the cutting, where nothing varies. x runs from the collector to the
 * separator.
 *
 * @param grid the cells, from the collector to the separator [m]
 * @param pores B κ, the effective conductivity of the electrolyte [S/m], above 0
 * @param solid σ, the effective conductivity of the solid [S/m], above 0; infinite where it
 *     conducts perfectly
 * @param specificArea a [1/m], at least 0
 * @param wall what the interface lets pass
 */
public record GradedLine(
    Grid1D grid, Profile pores, Profile solid, Profile specificArea, SurfaceAdmittance wall) {
  public GradedLine {
    for (int i = 0; i < grid.cells(); i++) {
      double x = grid.centre(i);
      positive(pores.at(x), "effective conductivity of the pores", x);
      positive(solid.at(x), "effective conductivity of the solid", x);
      if (!(specificArea.at(x) >= 0)) {
        throw new IllegalArgumentException(
            "specific area = %s [1/m] must be at least 0: at x = %s m"
                .formatted(specificArea.at(x), x));
      }
    }
  }

  private static void positive(double value, String quantity, double x) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(
          "%s = %s [S/m] must be above 0: at x = %s m".formatted(quantity, value, x));
    }
  }
}
