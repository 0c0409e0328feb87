package org.labyrinth.cell;

import java.util.List;

/** Takes a cell's electrodes apart and sets each against lithium. */
final class HalfCells {
  private HalfCells() {}

  static Cell ofPositive(Cell cell, LithiumMetal lithium) {
    return against(cell, cell.positive(), lithium, "positive");
  }

  static Cell ofNegative(Cell cell, LithiumMetal lithium) {
    Cell turned =
        cell.withSeparator(
            new Separator(
                cell.separator().thickness(),
                cell.separator().porosity().mirrored(cell.separator().thickness()),
                cell.separator().transportEfficiency().mirrored(cell.separator().thickness())));
    return against(turned, cell.negativeElectrode().mirrored(), lithium, "negative");
  }

  private static Cell against(Cell cell, Electrode electrode, LithiumMetal lithium, String side) {
    ElectrodeEquilibrium balance = ElectrodeEquilibrium.of(cell, electrode);
    List<Particle> particles = electrode.particles();
    double full =
        balance.charge(particles.stream().mapToDouble(Particle::maximumStoichiometry).toArray());
    double empty =
        balance.charge(particles.stream().mapToDouble(Particle::minimumStoichiometry).toArray());
    return cell.toBuilder()
        .name("%s, %s half cell".formatted(cell.name(), side))
        .negative(lithium)
        .positive(electrode)
        .lowerCutOff(balance.potential(full))
        .upperCutOff(balance.potential(empty))
        .build();
  }
}
