package org.labyrinth.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.numerics.Bdf;
import org.labyrinth.numerics.StepCount;

/** Steps a particle through time, books what comes in, and certifies each report. */
final class ParticleMarch {
  private static final String PLACE = "spherical particle";

  /** No first step is longer than this share of the whole time. */
  private static final double FIRST_STEP = 1e-3;

  /** Beside the diffusion time; below it a step is beyond hope. */
  private static final double SHORTEST = 1e-30;

  private final SphericalParticle problem;
  private final RadialScheme scheme;
  private final ParticleSystem system;
  private double turnover;

  ParticleMarch(SphericalParticle problem, RadialScheme scheme, double tolerance) {
    this.problem = problem;
    this.scheme = scheme;
    this.system = new ParticleSystem(problem, scheme, tolerance);
  }

  ParticleSolution to(double... times) {
    requireRising(times);
    double end = times[times.length - 1];
    Bdf integrator = new Bdf(system, SHORTEST * problem.diffusionTime());
    double[] rates = new double[system.size()];
    double[] start = system.start(rates);
    integrator.start(0, start, rates, end > 0 ? FIRST_STEP * end : 1);
    int gainAt = system.size() - 1;
    turnover = Math.abs(system.initialMean()) + Math.abs(start[gainAt]);
    List<ParticleSnapshot> snapshots = new ArrayList<>();
    int steps = 0;
    for (double time : times) {
      while (integrator.time() < time) {
        double before = integrator.state()[gainAt];
        integrator.advance(time);
        turnover += Math.abs(integrator.state()[gainAt] - before);
        steps++;
      }
      snapshots.add(snapshot(time, integrator.state(), steps));
    }
    double radius = problem.radius();
    double[] radii = Arrays.stream(scheme.radii()).map(r -> r * radius).toArray();
    return new ParticleSolution(
        problem, radii, snapshots, new StepCount(steps, integrator.rejected()));
  }

  private ParticleSnapshot snapshot(double time, double[] y, int steps) {
    int n = y.length - 1;
    double depth = problem.radius() / 3;
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, Math.abs(y[i]));
    }
    double mean = system.mean(y);
    Balance balance =
        new Balance(
            depth * system.initialMean(),
            depth * mean,
            0,
            depth * y[n],
            0,
            depth * (turnover + largest),
            0);
    return new ParticleSnapshot(
        time, Arrays.copyOf(y, n), mean, system.inflow(), balance.certified(time, steps, PLACE));
  }

  private static void requireRising(double... times) {
    if (times.length == 0) {
      throw new IllegalArgumentException("requested times = 0 must be at least 1: " + PLACE);
    }
    double before = 0;
    for (int k = 0; k < times.length; k++) {
      if (!(times[k] >= before && times[k] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time = %s s must be finite and not before %s s: requested time %d of a %s"
                .formatted(times[k], before, k, PLACE));
      }
      before = times[k];
    }
  }
}
