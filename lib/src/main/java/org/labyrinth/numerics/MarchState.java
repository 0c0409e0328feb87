package org.labyrinth.numerics;

/** Where a march stands: the time, the unknowns there, and the factors of the last step size. */
final class MarchState {
  private final LinearEvolution equation;
  private final double[] work;
  private double time;
  private double[] unknowns;
  private double factoredFor = Double.NaN;
  private LadderFactors factors;
  private int accepted;
  private int rejected;

  MarchState(LinearEvolution equation, double[] initial, double[] times) {
    this.equation = equation;
    this.unknowns = initial.clone();
    this.work = new double[initial.length];
    this.factors = equation.exchange().scaledPlus(equation.storage(), 0).factorise();
    for (int k = 0; k < times.length; k++) {
      double before = k == 0 ? 0 : times[k - 1];
      if (!(times[k] >= before && times[k] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time = %s s must be finite and not before %s s: requested time %d"
                .formatted(times[k], before, k));
      }
    }
  }

  double time() {
    return time;
  }

  double[] unknowns() {
    return unknowns;
  }

  double[] storage() {
    return equation.storage();
  }

  StepCount count() {
    return new StepCount(accepted, rejected);
  }

  double[] source(double t) {
    double[] f = new double[unknowns.length];
    equation.source(t, f);
    return f;
  }

  /** M dy/dt = f(t) − K y at the present time. */
  double[] rate() {
    return rate(time, unknowns);
  }

  double[] rate(double t, double[] y) {
    double[] f = source(t);
    equation.exchange().multiply(y, work);
    Vectors.addScaled(f, -1, work);
    return f;
  }

  /** The factors of M + s K, made anew only where s changes. */
  LadderFactors factors(double s) {
    if (s != factoredFor) {
      factors = equation.exchange().scaledPlus(equation.storage(), s).factorise();
      factoredFor = s;
    }
    return factors;
  }

  void accept(double next, double[] after) {
    time = next;
    unknowns = after;
    accepted++;
  }

  void reject() {
    rejected++;
  }

  void requireFinite(double[] y, double next, String place) {
    for (int i = 0; i < y.length; i++) {
      if (!Double.isFinite(y[i])) {
        throw failure(
            "unknown %d = %s must be finite: %s from t = %s to %s s"
                .formatted(i, y[i], place, time, next));
      }
    }
  }

  SolverException failure(String message) {
    return new SolverException(message, accepted, time, new double[0]);
  }
}
