package org.labyrinth.cell;

import java.util.List;
import org.labyrinth.numerics.Profile;

/** Gives an electrode's particles another area and another volume to fill. */
final class MeasuredElectrode {
  private MeasuredElectrode() {}

  /** ε and the whole a as given; the active share of the solid and the parts of each kept. */
  static Electrode of(Electrode before, Profile porosity, Profile area) {
    double length = before.thickness();
    Range.POSITIVE.check("specific area", area.mean(0, length), "1/m", "measured microstructure");
    double solidBefore = 1 - before.porosity().mean(0, length);
    double solid = 1 - porosity.mean(0, length);
    double areaBefore = areaOf(before, length);
    double stretch = solid / solidBefore * areaBefore / area.mean(0, length);
    List<Particle> particles =
        before.particles().stream()
            .map(
                p -> {
                  double part = p.surfaceAreaPerVolume().mean(0, length) / areaBefore;
                  return p.toBuilder()
                      .surfaceAreaPerVolume(area.map(a -> part * a))
                      .radius(p.radius() * stretch)
                      .build();
                })
            .toList();
    return before.toBuilder().porosity(porosity).particles(particles).build();
  }

  private static double areaOf(Electrode electrode, double length) {
    return electrode.particles().stream()
        .mapToDouble(p -> p.surfaceAreaPerVolume().mean(0, length))
        .sum();
  }

  static Electrode calendered(Electrode before, double porosity) {
    Range.INSIDE_UNIT.check("porosity", porosity, "[-]", "calendered electrode");
    Electrode pressed =
        GradedElectrode.repacked(
            before, Profile.constant(porosity), Electrode.BRUGGEMAN, "electrode to be calendered");
    double length = before.thickness();
    double denser = (1 - porosity) / (1 - before.porosity().mean(0, length));
    return pressed.toBuilder().thickness(length / denser).build();
  }
}
