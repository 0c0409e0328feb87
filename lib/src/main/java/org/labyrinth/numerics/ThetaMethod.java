package org.labyrinth.numerics;

/**
 * The θ-method with steps of one length: M (y₁ − y₀)/Δt = (1 − θ) (f₀ − K y₀) + θ (f₁ − K y₁).
 * Backward Euler for θ = 1 (first order, damps everything), Crank and Nicolson's for θ = 1/2
 * (second order, lets steep modes ring; 1947, doi 10.1017/S0305004100023197).
 *
 * @param theta the weight θ of the new time, in [1/2, 1] [-]
 * @param step the longest step; each stretch between requested times is divided into equal steps no
 *     longer than this [s]
 */
public record ThetaMethod(double theta, double step) implements TimeScheme {
  private static final double ROUND_OFF = 1e-10;

  public ThetaMethod {
    if (!(theta >= 0.5 && theta <= 1)) {
      throw new IllegalArgumentException(
          "theta = %s [-] must be in [0.5, 1]: θ-method".formatted(theta));
    }
    if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "time step = %s s must be positive and finite: θ-method".formatted(step));
    }
  }

  @Override
  public StepCount march(
      LinearEvolution equation, double[] initial, double[] times, MarchObserver observer) {
    MarchState state = new MarchState(equation, initial, times);
    for (double target : times) {
      double span = target - state.time();
      double from = state.time();
      // A stretch of 10.000000001 steps is 10 steps: the excess is round-off of the times.
      int steps = (int) Math.ceil(span / step * (1 - ROUND_OFF));
      double dt = span / steps;
      for (int k = 1; k <= steps; k++) {
        advance(state, dt, k == steps ? target : from + k * dt, observer);
      }
      observer.reached(target, state.unknowns());
    }
    return state.count();
  }

  private void advance(MarchState state, double dt, double next, MarchObserver observer) {
    double[] before = state.unknowns();
    double[] m = state.storage();
    double[] f = state.source(next);
    double[] b = new double[m.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = m[i] * before[i] + dt * theta * f[i];
    }
    if (theta < 1) {
      Vectors.addScaled(b, dt * (1 - theta), state.rate());
      observer.stage(state.time(), dt * (1 - theta), before);
    }
    double[] after = state.factors(dt * theta).solve(b);
    state.requireFinite(after, next, "θ-method");
    observer.stage(next, dt * theta, after);
    state.accept(next, after);
  }
}
