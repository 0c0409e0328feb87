package org.labyrinth.cell;

import java.util.List;
import org.labyrinth.numerics.Profile;

/**
 * A porous electrode. In its profiles x runs from the face nearer the negative collector, 0 to L.
 *
 * <p>Several particles stand for a blend or a size distribution. Nothing here asks that ε and the
 * active fraction stay below 1 together: in BPX a is independent, and where it was measured by gas
 * adsorption a R/3 is not a volume. {@code Cell.remarks()} speaks of it.
 *
 * @param thickness L, above 0 [m]
 * @param porosity ε(x), in (0, 1)
 * @param transportEfficiency B(x) of the electrolyte, in (0, 1]
 * @param conductivity σ of the solid, effective already, above 0 [S/m]
 * @param particles at least one; copied
 */
public record Electrode(
    double thickness,
    Profile porosity,
    Profile transportEfficiency,
    double conductivity,
    List<Particle> particles)
    implements NegativeSide {
  private static final String PLACE = "electrode";

  public Electrode {
    particles = List.copyOf(particles);
    Range.POSITIVE.check("thickness", thickness, "m", PLACE);
    Range.INSIDE_UNIT.check("porosity", porosity, thickness, "[-]", PLACE);
    Range.SHARE.check("transport efficiency", transportEfficiency, thickness, "[-]", PLACE);
    Range.POSITIVE.check("conductivity", conductivity, "S/m", PLACE);
    if (particles.isEmpty()) {
      throw new IllegalArgumentException("particles = 0 must be at least 1: " + PLACE);
    }
    for (Particle particle : particles) {
      Range.POSITIVE.check(
          "surface area per volume",
          particle.surfaceAreaPerVolume(),
          thickness,
          "1/m",
          "particle '" + particle.name() + "'");
    }
  }
}
