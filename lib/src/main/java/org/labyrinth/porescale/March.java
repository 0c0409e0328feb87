package org.labyrinth.porescale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.network.AggregationMultigrid;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.LinearSolution;
import org.labyrinth.numerics.ThetaMethod;

/**
 * Steps M dc/dt = f − K c through time. Each step solves for the change δ of c, (M/θΔt + K) δ = ((1
 * − θ) f₀ + θ f₁ − K c₀) / θ, so that the tolerance is relative to what changes.
 */
final class March {
  /** A stretch of 10.000000001 steps is 10 steps: the excess is round-off of the times. */
  private static final double ROUND_OFF = 1e-10;

  private final PoreScaleProblem problem;
  private final ThetaMethod scheme;
  private final ConjugateGradients method;
  private final PoreNetwork network;
  private final Ledger ledger;
  private final double[] c;
  private final double contentAtFirst;
  private final List<PoreSnapshot> snapshots = new ArrayList<>();
  private AggregationMultigrid matrix;
  private double matrixStep;
  private double time;
  private double residual;
  private int iterations;

  March(PoreScaleProblem problem, ThetaMethod scheme, ConjugateGradients method) {
    this.problem = problem;
    this.scheme = scheme;
    this.method = method;
    network = new PoreNetwork(problem);
    ledger = new Ledger(network);
    c = new double[network.size()];
    Arrays.fill(c, problem.initial());
    contentAtFirst = network.content(c);
    prepare(scheme.step());
  }

  private void prepare(double step) {
    matrix = new AggregationMultigrid(network.graph(scheme.theta() * step));
    matrixStep = step;
  }

  /** Steps to a time and takes a snapshot there. */
  void to(double target) {
    double from = time;
    int steps = (int) Math.ceil((target - from) / scheme.step() * (1 - ROUND_OFF));
    double step = (target - from) / steps;
    if (Math.abs(step - matrixStep) > ROUND_OFF * step) {
      prepare(step);
    }
    for (int k = 1; k <= steps; k++) {
      advance(k == steps ? target : from + k * step);
    }
    double imbalance = ledger.imbalance(contentAtFirst, network.content(c));
    snapshots.add(Snapshots.snapshot(problem, network, c.clone(), time, time, imbalance));
  }

  private void advance(double next) {
    double theta = scheme.theta();
    double storage = network.voxelVolume() / (theta * matrixStep);
    double[] f = network.source(time);
    double[] fNext = network.source(next);
    double[] b = new double[c.length];
    matrix.multiply(c, b);
    for (int n = 0; n < b.length; n++) {
      double kc = b[n] - storage * c[n];
      b[n] = ((1 - theta) * f[n] + theta * fNext[n] - kc) / theta;
    }
    ledger.add(c, time, (1 - theta) * matrixStep);
    LinearSolution change = method.solve(matrix, b);
    for (int n = 0; n < c.length; n++) {
      c[n] += change.x()[n];
    }
    ledger.add(c, next, theta * matrixStep);
    residual = Math.max(residual, change.relativeResidual());
    iterations += change.iterations();
    time = next;
  }

  PoreScaleSolution solution() {
    return new PoreScaleSolution(problem, snapshots, residual, iterations);
  }
}
