package org.labyrinth.cell;

import java.util.List;
import org.labyrinth.numerics.Profile;

/** Gives a uniform electrode a porosity that varies, all else made as before. */
final class GradedElectrode {
  private static final String PLACE = "electrode to be graded";

  private GradedElectrode() {}

  static Electrode of(Electrode before, Profile porosity, double exponent) {
    double length = before.thickness();
    Range.POSITIVE.check("exponent", exponent, "[-]", PLACE);
    Range.INSIDE_UNIT.check("porosity", porosity, length, "[-]", "graded electrode");
    double was = Uniform.value("porosity", before.porosity(), length, PLACE);
    double efficiency =
        Uniform.value("transport efficiency", before.transportEfficiency(), length, PLACE);
    List<Particle> particles =
        before.particles().stream()
            .map(
                p -> {
                  double area =
                      Uniform.value(
                          "surface area per volume", p.surfaceAreaPerVolume(), length, PLACE);
                  return p.toBuilder()
                      .surfaceAreaPerVolume(porosity.map(e -> area * (1 - e) / (1 - was)))
                      .build();
                })
            .toList();
    return before.toBuilder()
        .porosity(porosity)
        .transportEfficiency(porosity.map(e -> efficiency * Math.pow(e / was, exponent)))
        .particles(particles)
        .build();
  }
}
