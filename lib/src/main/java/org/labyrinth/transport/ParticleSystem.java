package org.labyrinth.transport;

import java.util.Arrays;
import org.labyrinth.numerics.ImplicitSystem;

/**
 * A particle as a system to be stepped: c of every node, and what came in since t = 0, per volume.
 * Every Newton step keeps content and inflow equal to round-off, converged or not.
 */
final class ParticleSystem implements ImplicitSystem {
  private static final int MOST_ITERATIONS = 10;

  /** Newton's step squares: what is left after one this small is far below the tolerance. */
  private static final double CONVERGED = 1e-3;

  private final SphericalParticle problem;
  private final RadialScheme scheme;
  private final double perTolerance;
  private final double[] volumes;
  private final double[] initial;
  private final double initialScale;
  private final int n;
  private final double transfer;
  private final double[] change;
  private double gain;

  ParticleSystem(SphericalParticle problem, RadialScheme scheme, double tolerance) {
    this.problem = problem;
    this.scheme = scheme;
    this.perTolerance = 1 / tolerance;
    this.volumes = scheme.volumes();
    this.initial = scheme.initial();
    this.n = initial.length;
    this.transfer = problem.surface().transferCoefficient() / problem.radius();
    this.change = new double[n];
    double largest = Double.MIN_NORMAL;
    for (double c : initial) {
      largest = Math.max(largest, Math.abs(c));
    }
    initialScale = largest;
  }

  @Override
  public int size() {
    return n + 1;
  }

  private boolean held() {
    return transfer == Double.POSITIVE_INFINITY;
  }

  /** What comes in at the surface over R, unless the surface is held [mol/(m³ s)]. */
  private double inflow(double t, double c) {
    End surface = problem.surface();
    double given = surface.given().applyAsDouble(t) / problem.radius();
    return transfer == 0 ? given : transfer * (surface.outside().applyAsDouble(t) - c) + given;
  }

  /** The state at t = 0 and its rates; the surface meets its condition. */
  double[] start(double[] rates) {
    double[] y = new double[n + 1];
    System.arraycopy(initial, 0, y, 0, n);
    int last = n - 1;
    if (held()) {
      y[last] = problem.surface().outside().applyAsDouble(0);
      // A node with a volume is filled in an instant.
      y[n] = 3 * volumes[last] * (y[last] - initial[last]);
    } else if (volumes[last] == 0) {
      findSurface(y);
    }
    scheme.linearise(y);
    for (int i = 0; i < last; i++) {
      rates[i] = -scheme.exchange(i) / volumes[i];
    }
    double in = held() ? scheme.exchange(last) : inflow(0, y[last]);
    rates[last] = held() || volumes[last] == 0 ? 0 : (in - scheme.exchange(last)) / volumes[last];
    gain = 3 * in;
    rates[n] = gain;
    return y;
  }

  /** Newton's method for the one concentration that passes on what comes in. */
  private void findSurface(double[] y) {
    int last = n - 1;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      scheme.linearise(y);
      Arrays.fill(change, 0);
      change[last] = 1;
      double slope = scheme.surfaceExchange(change) + transfer;
      y[last] += (inflow(0, y[last]) - scheme.exchange(last)) / slope;
    }
  }

  @Override
  public Outcome solve(double t, double s, double[] predicted, double[] predictedRate, double[] y) {
    int last = n - 1;
    System.arraycopy(predicted, 0, y, 0, n + 1);
    if (held()) {
      y[last] = problem.surface().outside().applyAsDouble(t);
    }
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      scheme.linearise(y);
      for (int i = 0; i < n; i++) {
        double rate = predictedRate[i] + s * (y[i] - predicted[i]);
        change[i] = -volumes[i] * rate - scheme.exchange(i);
      }
      double in = -change[last];
      change[last] = held() ? 0 : change[last] + inflow(t, y[last]);
      scheme.solve(s, transfer, change);
      in = held() ? in + scheme.surfaceExchange(change) : inflow(t, y[last] + change[last]);
      for (int i = 0; i < n; i++) {
        y[i] += change[i];
      }
      gain = 3 * in;
      y[n] = predicted[n] + (gain - predictedRate[n]) / s;
      double moved = norm(y, change);
      if (!(moved < Double.POSITIVE_INFINITY)) {
        return Outcome.STEP_TOO_LONG;
      }
      if (scheme.isLinear() || moved <= CONVERGED) {
        return Outcome.SOLVED;
      }
    }
    return Outcome.STEP_TOO_LONG;
  }

  /** The mean square error over the volume, and that of the surface. */
  @Override
  public double norm(double[] y, double[] error) {
    double largest = initialScale;
    double sum = error[n - 1] * error[n - 1];
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, Math.abs(y[i]));
      sum += 3 * volumes[i] * error[i] * error[i];
    }
    return Math.sqrt(sum) / largest * perTolerance;
  }

  /** The mean concentration at t = 0 [mol/m³]. */
  double initialMean() {
    return mean(initial);
  }

  /** The mean concentration of a state [mol/m³]. */
  double mean(double[] y) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += 3 * volumes[i] * y[i];
    }
    return sum;
  }

  /** What came in per time and area in the state last solved for [mol/(m² s)]. */
  double inflow() {
    return gain * problem.radius() / 3;
  }
}
