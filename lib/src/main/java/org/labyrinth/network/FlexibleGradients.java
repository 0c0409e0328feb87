package org.labyrinth.network;

import java.util.Arrays;
import org.labyrinth.numerics.IterationListener;
import org.labyrinth.numerics.SolverException;

/**
 * Flexible conjugate gradients (Notay 2000, doi 10.1137/S1064827599362314) in single precision
 * around a {@link KCycle}, and around them refinement in double precision: the residual is computed
 * afresh by the {@link LatticeOperator}, so the answer is as good as double precision makes it.
 */
final class FlexibleGradients {
  /** What single precision can do in one go; then the residual is computed afresh. */
  private static final double ONE_GO = 1e-4;

  /** The energy of the error falls to at most this share in one iteration, or so we assume. */
  private static final double SLOWEST_KNOWN = 0.15;

  private final LatticeOperator operator;
  private final KCycle cycle;
  private final Slabs slabs;
  private final StoppingRule rule;
  private final IterationListener listener;
  private final double[] history;
  private final double norm;
  private int iterations;
  private double energy = 1;
  private double power;
  private double lastGain = Double.POSITIVE_INFINITY;
  private double powerError = Double.POSITIVE_INFINITY;

  private final float[] residual;
  private final float[] step;
  private final float[] direction;
  private final float[] directionImage;
  private final float[] corrected;
  private final float[] correctedImage;
  private final float[] scratch;

  FlexibleGradients(
      LatticeOperator operator, Level finest, StoppingRule rule, IterationListener listener) {
    this.operator = operator;
    this.cycle = new KCycle(finest);
    this.slabs = finest.slabs();
    this.rule = rule;
    this.listener = listener;
    this.history = new double[Math.min(rule.maxIterations(), 1 << 20)];
    this.norm = operator.inflowNorm();
    int n = finest.size();
    residual = new float[n];
    step = new float[n];
    direction = new float[n];
    directionImage = new float[n];
    corrected = new float[n];
    correctedImage = new float[n];
    scratch = new float[n];
  }

  /** Improves x until the rule is met; returns what certifies it. */
  Balance solve(double[] x) {
    Balance balance = operator.residual(x, residual);
    while (balance.residual() > rule.residual() * norm && !goodEnough()) {
      power = balance.power();
      iterate(balance.residual());
      slabs.each(
          s -> {
            for (int i = slabs.start(s), end = slabs.start(s + 1); i < end; i++) {
              x[i] += step[i];
            }
          });
      balance = operator.residual(x, residual);
    }
    return balance;
  }

  /** What was done, and the estimated relative error of the flow; 0 if there was nothing to do. */
  LatticeSolution.Effort effort() {
    return new LatticeSolution.Effort(iterations, iterations == 0 ? 0 : powerError / power);
  }

  private boolean goodEnough() {
    return rule.flowError() > 0 && powerError <= rule.flowError() * power;
  }

  /**
   * Conjugate gradients from step = 0 for A step = residual, which is used up. The last direction
   * is kept from one go to the next: only the residual is renewed (van der Vorst and Ye 2000, doi
   * 10.1137/S1064827599353865).
   */
  private void iterate(double from) {
    double target = Math.max(rule.residual() * norm * 0.7, ONE_GO * from);
    FloatVectors.clear(slabs, step);
    double left = from;
    while (left > target && !goodEnough()) {
      if (iterations == rule.maxIterations()) {
        throw missed();
      }
      cycle.precondition(residual, corrected, correctedImage, scratch);
      double beta = -FloatVectors.dot(slabs, corrected, directionImage) / energy;
      FloatVectors.combine(slabs, direction, 1, corrected, beta, direction);
      FloatVectors.combine(slabs, directionImage, 1, correctedImage, beta, directionImage);
      energy = FloatVectors.dot(slabs, direction, directionImage);
      double slope = FloatVectors.dot(slabs, direction, residual);
      double length = slope / energy;
      FloatVectors.addScaled(slabs, step, length, direction);
      left = Math.sqrt(FloatVectors.addScaled(slabs, residual, -length, directionImage));
      note(left / norm, length * slope);
    }
  }

  /** One more iteration lowered the power by a gain; what it will still fall by is estimated. */
  private void note(double relativeResidual, double gain) {
    double ratio = Math.min(0.9, Math.max(SLOWEST_KNOWN, gain / lastGain));
    lastGain = gain;
    power -= gain;
    powerError = gain * ratio / (1 - ratio);
    history[iterations % history.length] = relativeResidual;
    iterations++;
    listener.iteration(iterations, relativeResidual, powerError / power);
    if (Thread.currentThread().isInterrupted()) {
      throw failure(
          "relative residual = %.3g [-] must fall to %.3g, but the thread was interrupted"
              .formatted(relativeResidual, rule.residual()));
    }
  }

  private SolverException missed() {
    return failure(
        "relative residual = %.3g [-] must fall to %.3g in %d iterations"
            .formatted(
                history[(iterations - 1) % history.length], rule.residual(), rule.maxIterations()));
  }

  private SolverException failure(String rule) {
    return new SolverException(
        "%s: multigrid on a lattice of %d places".formatted(rule, residual.length),
        iterations,
        0,
        Arrays.copyOf(history, Math.min(iterations, history.length)));
  }
}
