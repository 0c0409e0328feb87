package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Particle;
import org.labyrinth.transport.SphereElement;

/** Gives every kind of particles its place in the state. */
final class RowBuilder {
  private final SphereElement element;
  private int next;

  RowBuilder(int radial, int start) {
    this.element = SphereElements.of(radial);
    this.next = start;
  }

  /** The particles of an electrode on its cells. */
  List<ParticleRow> rows(Electrode electrode, Columns columns, int first, int cells, int side) {
    List<ParticleRow> rows = new ArrayList<>();
    for (Particle particle : electrode.particles()) {
      double[] area = Columns.means(electrode, cells, particle.surfaceAreaPerVolume());
      rows.add(row(particle, first, area, side));
    }
    return rows;
  }

  /** One kind of particles. */
  ParticleRow row(Particle particle, int first, double[] area, int side) {
    int cells = area.length;
    ParticleRow row =
        particle.diffusivity().isConstant()
            ? new LinearParticles(particle, element, first, area, side, next, next + cells)
            : new NonlinearParticles(particle, element, first, area, side, next, next + cells);
    next += cells + row.insideSize();
    return row;
  }

  /** The first place that is free. */
  int next() {
    return next;
  }
}
