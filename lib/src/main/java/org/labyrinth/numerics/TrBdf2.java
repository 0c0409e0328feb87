package org.labyrinth.numerics;

/**
 * TR-BDF2 with steps chosen by the error: a trapezoidal stage to t + γΔt, γ = 2 − √2, then a
 * backward-difference stage to t + Δt. Second order, damps everything steep (L-stable), one matrix
 * for both stages. Sources: Bank et al. 1985, doi 10.1109/TCAD.1985.1270142; the third-order
 * weights that tell the error: Hosea and Shampine 1996, doi 10.1016/0168-9274(95)00115-8.
 *
 * @param tolerance the local error allowed in a step, relative to the largest |y| met so far, in
 *     (0, 1); the error at the end grows as its power 2/3 [-]
 * @param scale what the error is relative to while |y| is below it, not negative; above 0 where y
 *     stays 0 until something sets in suddenly [as y]
 * @param maxSteps the most steps to try, at least 1
 */
public record TrBdf2(double tolerance, double scale, int maxSteps) implements TimeScheme {
  /** γ: the trapezoidal stage ends at t + γΔt, γ = 2 − √2 [-]. */
  public static final double GAMMA = 2 - Math.sqrt(2);

  /** d = γ/2: what a stage's own rate counts in it, in both stages, over Δt [-]. */
  public static final double DIAGONAL = GAMMA / 2;

  /** w = √2/4: what the rates at t and at t + γΔt count each in the whole step, over Δt [-]. */
  public static final double WEIGHT = Math.sqrt(2) / 4;

  private static final String PLACE = "adaptive stepping";
  private static final StepControl CONTROL = new StepControl(2);

  /** Of the time reached: a shorter step would hardly move it. */
  private static final double LEAST_SHARE = 1e-13;

  public TrBdf2 {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be in (0, 1): %s".formatted(tolerance, PLACE));
    }
    if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "scale = %s must be finite and not negative: %s".formatted(scale, PLACE));
    }
    if (maxSteps < 1) {
      throw new IllegalArgumentException(
          "maxSteps = %d must be at least 1: %s".formatted(maxSteps, PLACE));
    }
  }

  /** One step tried: both stages, what moved them, and how wrong the end is. */
  @SuppressWarnings("ArrayRecordComponent") // lives for one step inside this file, never compared
  private record Trial(double middleTime, double[] middle, double[] end, double error) {}

  @Override
  public StepCount march(
      LinearEvolution equation, double[] initial, double[] times, MarchObserver observer) {
    MarchState state = new MarchState(equation, initial, times);
    double last = times.length == 0 ? 0 : times[times.length - 1];
    double size = Math.max(scale, largest(initial));
    double proposed = firstStep(state, size, last);
    double previous = 1;
    for (double target : times) {
      while (state.time() < target) {
        double dt = upTo(target - state.time(), proposed);
        requirePossible(state, dt, last);
        Trial trial = attempt(state, dt, size);
        if (trial.error <= 1) {
          double next = dt == target - state.time() ? target : state.time() + dt;
          tell(observer, state, dt, trial, next);
          state.accept(next, trial.end);
          size = Math.max(size, largest(trial.end));
          // A step cut short by a requested time says little about the step to come.
          double factor = CONTROL.afterAccepted(trial.error, previous);
          proposed = dt < proposed ? Math.max(proposed, dt * factor) : dt * factor;
          previous = trial.error;
        } else {
          state.reject();
          proposed = dt * CONTROL.afterRejected(trial.error);
        }
      }
      observer.reached(target, state.unknowns());
    }
    return state.count();
  }

  /** The proposed step, or what is left, or half of that: never a sliver at the end. */
  private static double upTo(double left, double proposed) {
    if (proposed >= 0.999 * left) {
      return left;
    }
    return proposed > 0.5 * left ? 0.5 * left : proposed;
  }

  private void requirePossible(MarchState state, double dt, double last) {
    StepCount count = state.count();
    if (count.accepted() + count.rejected() >= maxSteps) {
      throw state.failure(
          "steps = %d must be enough to reach t = %s s: %s stopped at t = %s s"
              .formatted(maxSteps, last, PLACE, state.time()));
    }
    double least = Math.max(LEAST_SHARE * state.time(), Double.MIN_NORMAL);
    if (!(dt > least)) {
      throw state.failure(
          "time step = %.3g s must be above %.3g s to hold the tolerance %s: %s stopped at t = %s s"
              .formatted(dt, least, tolerance, PLACE, state.time()));
    }
  }

  private Trial attempt(MarchState state, double dt, double size) {
    double[] m = state.storage();
    double[] before = state.unknowns();
    double[] start = state.rate();
    LadderFactors factors = state.factors(DIAGONAL * dt);
    int n = m.length;

    double middleTime = state.time() + GAMMA * dt;
    double[] b = state.source(middleTime);
    for (int i = 0; i < n; i++) {
      b[i] = m[i] * before[i] + DIAGONAL * dt * (start[i] + b[i]);
    }
    double[] middle = factors.solve(b);

    double[] half = state.rate(middleTime, middle);
    double[] source = state.source(state.time() + dt);
    for (int i = 0; i < n; i++) {
      b[i] = m[i] * before[i] + dt * (WEIGHT * (start[i] + half[i]) + DIAGONAL * source[i]);
    }
    double[] end = factors.solve(b);

    double[] finish = state.rate(state.time() + dt, end);
    for (int i = 0; i < n; i++) {
      b[i] = dt / 3 * ((4 * WEIGHT - 1) * start[i] - half[i] + 2 * DIAGONAL * finish[i]);
    }
    // Solving once more keeps the estimate honest where modes are far steeper than the step.
    factors.solve(b, b);
    return new Trial(middleTime, middle, end, relative(b, Math.max(size, largest(end))));
  }

  private double relative(double[] error, double size) {
    double worst = largest(error);
    return worst == 0 ? 0 : worst / (tolerance * size);
  }

  private static void tell(
      MarchObserver observer, MarchState state, double dt, Trial trial, double next) {
    observer.stage(state.time(), WEIGHT * dt, state.unknowns());
    observer.stage(trial.middleTime, WEIGHT * dt, trial.middle);
    observer.stage(next, DIAGONAL * dt, trial.end);
  }

  /** A step in which y moves by a thousandth of itself, if it is known how fast it moves. */
  private static double firstStep(MarchState state, double size, double last) {
    double[] rate = state.rate();
    double fastest = 0;
    for (int i = 0; i < rate.length; i++) {
      fastest = Math.max(fastest, Math.abs(rate[i]) / state.storage()[i]);
    }
    double step = 1e-3 * size / fastest;
    return step > 0 && step < last ? step : 1e-6 * last;
  }

  /** max |yᵢ|, or NaN if there is one. */
  private static double largest(double[] y) {
    double largest = 0;
    for (double value : y) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
