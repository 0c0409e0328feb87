package org.labyrinth.cell;

import java.util.Arrays;
import java.util.List;
import org.labyrinth.numerics.ScalarFunction;

/**
 * An electrode at rest: its particles share one potential, and the lithium among them so. Charge is
 * counted in A h, from none to {@link #capacity}.
 */
final class ElectrodeEquilibrium {
  private static final double SECONDS_PER_HOUR = 3600;

  private final List<Particle> particles;
  private final double[] capacities;
  private final boolean alike;

  private ElectrodeEquilibrium(List<Particle> particles, double[] capacities) {
    this.particles = particles;
    this.capacities = capacities;
    ScalarFunction first = particles.get(0).openCircuitPotential();
    alike = particles.stream().allMatch(p -> p.openCircuitPotential().equals(first));
  }

  static ElectrodeEquilibrium of(Cell cell, Electrode electrode) {
    double area = cell.electrodeArea() * cell.electrodePairs() / SECONDS_PER_HOUR;
    return new ElectrodeEquilibrium(
        electrode.particles(),
        electrode.particles().stream()
            .mapToDouble(p -> p.arealCapacity(electrode.thickness()) * area)
            .toArray());
  }

  /** From all x = 0 to all x = 1 [A h]. */
  double capacity() {
    return Arrays.stream(capacities).sum();
  }

  /** The lithium in particles that need not be at rest [A h]. */
  double charge(double[] stoichiometries) {
    double sum = 0;
    for (int i = 0; i < capacities.length; i++) {
      sum += capacities[i] * stoichiometries[i];
    }
    return sum;
  }

  double potential(double charge) {
    return alike
        ? particles.get(0).openCircuitPotential().at(common(charge))
        : sharedPotential(charge);
  }

  double[] stoichiometries(double charge) {
    double[] x = new double[capacities.length];
    if (alike) {
      Arrays.fill(x, common(charge));
      return x;
    }
    double potential = sharedPotential(charge);
    for (int i = 0; i < x.length; i++) {
      x[i] = at(particles.get(i), potential);
    }
    return x;
  }

  private double common(double charge) {
    return Math.max(0, Math.min(1, charge / capacity()));
  }

  private double sharedPotential(double charge) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Particle p : particles) {
      low = Math.min(low, p.openCircuitPotential().at(1));
      high = Math.max(high, p.openCircuitPotential().at(0));
    }
    return Bisection.falling(
        u -> charge(particles.stream().mapToDouble(p -> at(p, u)).toArray()), low, high, charge);
  }

  /** The x at which a particle has a potential, 0 or 1 where it has none such. */
  private static double at(Particle particle, double potential) {
    ScalarFunction u = particle.openCircuitPotential();
    if (potential >= u.at(0)) {
      return 0;
    }
    return potential <= u.at(1) ? 1 : Bisection.falling(u::at, 0, 1, potential);
  }
}
