package org.labyrinth.numerics;

import java.util.Arrays;
import org.labyrinth.numerics.ImplicitSystem.Outcome;

/**
 * Steps F(t, y, y′) = 0 by backward differentiation formulas of order 1 to 5 with fixed leading
 * coefficient, which choose order and step by their error (Brenan, Campbell and Petzold 1996,
 * <i>Numerical Solution of Initial-Value Problems in Differential-Algebraic Equations</i>, doi
 * 10.1137/1.9781611971224, ch. 5).
 *
 * <p>The past is kept as modified divided differences φ₀ … φₖ. A step predicts y₀ = Σ βᵢφᵢ, asks
 * the system to correct it, and measures its error by the correction. The interpolant between two
 * steps is the polynomial of degree k through the last k + 1 states: whoever keeps the states can
 * evaluate it at any time. Nothing is allocated inside a step.
 */
public final class Bdf {
  private static final int HIGHEST_ORDER = 5;

  /** A step this small beside the time cannot move it. */
  private static final double SMALLEST_STEP = 1e-13;

  private final ImplicitSystem system;
  private final int size;
  private final double shortest;
  private final double[][] phi;
  private final double[] predicted;
  private final double[] predictedRate;
  private final double[] solved;
  private final double[] correction;

  /** Times of the last states, the newest first. */
  private final double[] times = new double[HIGHEST_ORDER + 2];

  private final double[] psi = new double[HIGHEST_ORDER + 2];
  private final double[] alpha = new double[HIGHEST_ORDER + 2];
  private final double[] beta = new double[HIGHEST_ORDER + 2];
  private final double[] gamma = new double[HIGHEST_ORDER + 2];
  private final double[] sigma = new double[HIGHEST_ORDER + 2];

  private int order;
  private int usedOrder;
  private double step;
  private double usedStep;
  private int steps;
  private int sameSteps;
  private boolean climbing;
  private int rejected;

  private double errorHere;
  private double errorBelow;
  private int betterOrder;

  /**
   * An integrator for a system.
   *
   * @param system what to step
   * @param shortest the shortest step to try before giving up, above 0 [s]
   */
  public Bdf(ImplicitSystem system, double shortest) {
    this.system = system;
    this.size = system.size();
    this.shortest = shortest;
    this.phi = new double[HIGHEST_ORDER + 2][size];
    this.predicted = new double[size];
    this.predictedRate = new double[size];
    this.solved = new double[size];
    this.correction = new double[size];
  }

  /**
   * Begins anew, at order 1, from a consistent state.
   *
   * @param t the time [s]
   * @param y the state
   * @param rate y′ where it is known, 0 for algebraic unknowns
   * @param longest no first step is longer [s]
   */
  public void start(double t, double[] y, double[] rate, double longest) {
    double speed = system.norm(y, rate);
    step = speed * longest > 0.5 ? 0.5 / speed : longest;
    step = Math.max(step, least(t));
    order = 1;
    usedOrder = 0;
    usedStep = 0;
    steps = 0;
    sameSteps = 0;
    climbing = true;
    Arrays.fill(times, t);
    for (double[] difference : phi) {
      Arrays.fill(difference, 0);
    }
    System.arraycopy(y, 0, phi[0], 0, size);
    for (int n = 0; n < size; n++) {
      phi[1][n] = step * rate[n];
    }
    // φ₁ belongs to a step of this length into the past.
    times[1] = t - step;
  }

  /**
   * Takes one step that meets the error tolerance.
   *
   * @param stop a time not to step beyond, after the time reached [s]
   * @throws IllegalArgumentException if the time to stop at has been reached
   * @throws SolverException if the step would have to become shorter than allowed
   */
  public void advance(double stop) {
    if (!(stop > times[0])) {
      throw new IllegalArgumentException(
          "stop = %s s must be after t = %s s: time stepping".formatted(stop, times[0]));
    }
    Outcome outcome = Outcome.SOLVED;
    for (int failures = 0; ; failures++) {
      // Steps shrink by rejection or one by one; written so that one that is no number ends here.
      if (!(step >= least(times[0]))) {
        throw tooShort(outcome);
      }
      double h = upTo(stop);
      setCoefficients(h);
      predict();
      double t = h == stop - times[0] ? stop : times[0] + h;
      outcome = system.solve(t, sumOfReciprocals() / h, predicted, predictedRate, solved);
      if (outcome == Outcome.SOLVED) {
        if (errorIsTolerated()) {
          remember(t, h);
          chooseNext(h);
          return;
        }
        step = h * afterFailure(failures);
      } else {
        step = 0.25 * h;
      }
      climbing = false;
      rejected++;
    }
  }

  private double least(double t) {
    return Math.max(shortest, SMALLEST_STEP * Math.abs(t));
  }

  private SolverException tooShort(Outcome outcome) {
    return new SolverException(
        "step = %.3g s must not be shorter than %.3g s at t = %s s (%s)"
            .formatted(
                step,
                least(times[0]),
                times[0],
                outcome == Outcome.SOLVED
                    ? "the error stays above its tolerance"
                    : "Newton's method does not converge"),
        steps,
        times[0],
        new double[0]);
  }

  /**
   * Begins in the middle of a march of equal steps, at the order that its past allows: what a
   * measurement of the order needs.
   *
   * @param h the step [s]
   * @param past the states at t, t − h, t − 2h …, order + 1 of them
   */
  void startAmid(double t, double h, double[]... past) {
    start(t, past[0], new double[size], h);
    order = past.length - 1;
    climbing = false;
    for (int i = 0; i <= order; i++) {
      times[i] = t - i * h;
      System.arraycopy(past[i], 0, phi[i], 0, size);
    }
    for (int i = 1; i <= order; i++) {
      for (int j = order; j >= i; j--) {
        for (int n = 0; n < size; n++) {
          phi[j][n] = phi[j - 1][n] - phi[j][n];
        }
      }
    }
  }

  /** One step of this length at the present order, whatever its error. */
  void stepUnchecked(double h) {
    setCoefficients(h);
    predict();
    double t = times[0] + h;
    if (system.solve(t, sumOfReciprocals() / h, predicted, predictedRate, solved)
        != Outcome.SOLVED) {
      throw new SolverException("step not solved", steps, times[0], new double[0]);
    }
    setCorrection();
    remember(t, h);
    usedOrder = order;
    foldIn();
  }

  /**
   * The next step's length; what is left before the stop is not cut into a large and a tiny bit.
   */
  private double upTo(double stop) {
    double left = stop - times[0];
    if (step >= left * (1 - 1e-10)) {
      return left;
    }
    return 2 * step > left ? 0.5 * left : step;
  }

  private double sumOfReciprocals() {
    double sum = 0;
    for (int i = 1; i <= order; i++) {
      sum += 1.0 / i;
    }
    return sum;
  }

  private void setCoefficients(double h) {
    alpha[0] = 1;
    beta[0] = 1;
    gamma[0] = 0;
    sigma[0] = 1;
    psi[0] = h;
    for (int i = 1; i <= order; i++) {
      double before = times[0] - times[i];
      beta[i] = beta[i - 1] * psi[i - 1] / before;
      psi[i] = before + h;
      alpha[i] = h / psi[i];
      sigma[i] = i * sigma[i - 1] * alpha[i];
      gamma[i] = gamma[i - 1] + alpha[i - 1] / h;
    }
  }

  private void predict() {
    System.arraycopy(phi[0], 0, predicted, 0, size);
    Arrays.fill(predictedRate, 0);
    for (int i = 1; i <= order; i++) {
      double b = beta[i];
      double rate = gamma[i] * b;
      double[] difference = phi[i];
      for (int n = 0; n < size; n++) {
        predicted[n] += b * difference[n];
        predictedRate[n] += rate * difference[n];
      }
    }
  }

  /** Measures the error of the solved state, at this order and below it. */
  private boolean errorIsTolerated() {
    setCorrection();
    double norm = system.norm(solved, correction);
    errorHere = sigma[order] * norm;
    judgeLowerOrders();
    double leading = 0;
    for (int i = 0; i < order; i++) {
      leading += alpha[i];
    }
    double constant = Math.max(alpha[order], Math.abs(alpha[order] + leading - sumOfReciprocals()));
    return constant * norm <= 1;
  }

  private void setCorrection() {
    for (int n = 0; n < size; n++) {
      correction[n] = solved[n] - predicted[n];
    }
  }

  /** Finds the order below this one where its error would be no larger, else this one. */
  private void judgeLowerOrders() {
    int k = order;
    betterOrder = k;
    if (k == 1) {
      return;
    }
    double[] sum = predictedRate; // free until the next prediction
    for (int n = 0; n < size; n++) {
      sum[n] = correction[n] + beta[k] * phi[k][n];
    }
    errorBelow = sigma[k - 1] * system.norm(solved, sum);
    if (k == 2) {
      betterOrder = 2 * errorBelow <= 0.5 * 3 * errorHere ? 1 : 2;
      return;
    }
    for (int n = 0; n < size; n++) {
      sum[n] += beta[k - 1] * phi[k - 1][n];
    }
    double errorTwoBelow = sigma[k - 2] * system.norm(solved, sum);
    if (Math.max(k * errorBelow, (k - 1) * errorTwoBelow) <= (k + 1) * errorHere) {
      betterOrder = k - 1;
    }
  }

  /** What to multiply the step by after an error too large, once, twice or more often. */
  private double afterFailure(int failuresBefore) {
    double error = betterOrder == order ? errorHere : errorBelow;
    order = failuresBefore > 1 ? 1 : betterOrder;
    double factor = 0.9 * Math.pow(2 * error + 1e-4, -1.0 / (order + 1));
    return failuresBefore == 0 ? Math.max(0.25, Math.min(0.9, factor)) : 0.25;
  }

  private void remember(double t, double h) {
    sameSteps = h == usedStep && order == usedOrder ? sameSteps + 1 : 1;
    System.arraycopy(times, 0, times, 1, times.length - 1);
    times[0] = t;
    usedStep = h;
    steps++;
  }

  private void chooseNext(double h) {
    int k = order;
    usedOrder = k;
    if (betterOrder < k || k == HIGHEST_ORDER) {
      climbing = false;
    }
    int next = betterOrder;
    double error = betterOrder < k ? errorBelow : errorHere;
    if (!climbing && betterOrder == k && k < HIGHEST_ORDER && sameSteps > k + 1) {
      double above = errorAbove();
      double here = (k + 1) * errorHere;
      double below = k * errorBelow;
      if (k > 1 && below <= Math.min(here, above)) {
        next = k - 1;
        error = errorBelow;
      } else if (above < (k == 1 ? 0.5 * here : here)) {
        next = k + 1;
        error = above / (k + 2);
      }
    }
    foldIn();
    step = rescaled(h, error, next);
    order = next;
    // Doubled step after step, orders above 2 let round-off grow thirtyfold a step (Hairer, Nørsett
    // and Wanner 1993, sec. III.5): climb no sooner than order 2 forbids doubling.
    if (climbing && steps > 1 && (k == 1 || step < 2 * h)) {
      order = k + 1;
      step = 2 * h;
    }
    double least = least(times[0]);
    if (h < least) {
      // The last bit before a stop says nothing about what is too short.
      step = Math.max(step, least);
    }
  }

  /** The error of the order above, times k + 2. */
  private double errorAbove() {
    double[] sum = predictedRate;
    for (int n = 0; n < size; n++) {
      sum[n] = correction[n] - phi[order + 1][n];
    }
    return system.norm(solved, sum);
  }

  private static double rescaled(double h, double error, int order) {
    double factor = Math.pow(2 * error + 1e-4, -1.0 / (order + 1));
    if (factor >= 2) {
      return 2 * h;
    }
    return factor <= 1 ? h * Math.max(0.5, Math.min(0.9, factor)) : h;
  }

  /** The divided differences at the new time. */
  private void foldIn() {
    int k = usedOrder;
    if (k < HIGHEST_ORDER) {
      System.arraycopy(correction, 0, phi[k + 1], 0, size);
    }
    double[] above = correction;
    for (int i = k; i >= 0; i--) {
      double b = beta[i];
      double[] difference = phi[i];
      for (int n = 0; n < size; n++) {
        difference[n] = b * difference[n] + above[n];
      }
      above = difference;
    }
  }

  /**
   * The time reached.
   *
   * @return t [s]
   */
  public double time() {
    return times[0];
  }

  /**
   * The state reached; not to be changed.
   *
   * @return y
   */
  public double[] state() {
    return phi[0];
  }

  /**
   * The order of the last step, the degree of the interpolant behind it.
   *
   * @return k, from 1 to 5
   */
  public int order() {
    return usedOrder;
  }

  /**
   * The steps taken since the start.
   *
   * @return the count
   */
  public int steps() {
    return steps;
  }

  /**
   * The steps that were tried and not taken, over the integrator's life.
   *
   * @return the count
   */
  public int rejected() {
    return rejected;
  }
}
