package org.labyrinth.cell;

import java.util.List;
import org.labyrinth.numerics.Profile;

/** Gives a uniform electrode another porosity, even or varying, all else made as before. */
final class GradedElectrode {
  private static final String PLACE = "electrode to be graded";

  private GradedElectrode() {}

  static Electrode of(Electrode before, Profile porosity, double exponent) {
    Range.POSITIVE.check("exponent", exponent, "[-]", PLACE);
    Range.INSIDE_UNIT.check("porosity", porosity, before.thickness(), "[-]", "graded electrode");
    return repacked(before, porosity, exponent, PLACE);
  }

  /** Radii and the active share of the solid stay: a follows 1 − ε, and B follows ε^exponent. */
  static Electrode repacked(Electrode before, Profile porosity, double exponent, String place) {
    double length = before.thickness();
    double was = Uniform.value("porosity", before.porosity(), length, place);
    double efficiency =
        Uniform.value("transport efficiency", before.transportEfficiency(), length, place);
    List<Particle> particles =
        before.particles().stream()
            .map(
                p -> {
                  double area =
                      Uniform.value(
                          "surface area per volume", p.surfaceAreaPerVolume(), length, place);
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
