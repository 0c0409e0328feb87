package org.labyrinth.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A multigrid cycle in single precision: unsmoothed aggregation with the K-cycle (Notay and
 * Vassilevski 2008, doi 10.1002/nla.542). On each level a forward and a backward Gauss–Seidel
 * sweep; below it, up to two steps of flexible conjugate gradients, whose step lengths make up for
 * the crudeness of piecewise constant interpolation.
 */
final class KCycle {
  /** Few enough nodes to iterate until solved. */
  private static final int COARSEST = 40;

  private static final int COARSEST_STEPS = 60;

  /** Piecewise constants ask for steps of 1 to 3; longer ones come from round-off. */
  private static final double LONGEST = 8;

  /** A residual that fell so far is round-off. */
  private static final double NOTHING = 1e-12;

  /** A second step does not pay if the first took the residual below this share. */
  private static final double ENOUGH = 0.4;

  private final List<Level> levels = new ArrayList<>();
  private final List<Aggregates> aggregates = new ArrayList<>();
  private final List<Scratch> scratch = new ArrayList<>();

  /**
   * What a backward sweep changed; wanted only until the image is known, so one below the finest.
   */
  private final float[] coarseDelta;

  /** What one level needs between two cycles. */
  private static final class Scratch {
    final float[] residual;
    final float[] correction;
    final float[] first;
    final float[] firstImage;
    final float[] second;
    final float[] secondImage;

    Scratch(int n) {
      residual = new float[n];
      correction = new float[n];
      first = new float[n];
      firstImage = new float[n];
      second = new float[n];
      secondImage = new float[n];
    }
  }

  /** Builds the coarser levels, down to a handful of nodes. */
  KCycle(Level finest) {
    levels.add(finest);
    Level level = finest;
    while (level.size() > COARSEST) {
      Aggregates groups = Coarsening.aggregate(level);
      if (groups.count() == 0 || groups.count() == level.size()) {
        break;
      }
      level = Coarsening.network(level, groups);
      aggregates.add(groups);
      levels.add(level);
      scratch.add(new Scratch(level.size()));
    }
    if (level instanceof NetworkLevel coarsest) {
      coarsest.anchor();
    }
    coarseDelta = new float[levels.size() > 1 ? levels.get(1).size() : 0];
  }

  /** The stored entries of all levels over those of the finest [-]. */
  double operatorComplexity() {
    double all = levels.stream().mapToDouble(Level::entries).sum();
    return all / levels.get(0).entries();
  }

  /**
   * One cycle for A z = r. Not quite linear in r: the method around it must be flexible.
   *
   * @param r the right-hand side
   * @param z receives the result
   * @param image receives A z
   * @param delta scratch space; places without a node hold 0
   * @return z·A z
   */
  double precondition(float[] r, float[] z, float[] image, float[] delta) {
    return cycle(0, r, z, image, delta);
  }

  /** Improves x in place: a sweep, a correction from below, and the sweep's mirror image. */
  Balance improve(LeanLattice finest, float[] x) {
    finest.sweep(x, true);
    if (levels.size() == 1) {
      finest.sweep(x, false);
      return finest.balance(x);
    }
    Scratch below = scratch.get(0);
    Balance balance = finest.restrictResidual(x, aggregates.get(0), below.residual);
    solve(1, below);
    levels.get(0).prolong(below.correction, aggregates.get(0), x);
    finest.sweep(x, false);
    return balance;
  }

  private double cycle(int depth, float[] r, float[] z, float[] image, float[] delta) {
    Level level = levels.get(depth);
    level.sweepFromZero(r, z);
    if (depth < levels.size() - 1) {
      Scratch below = scratch.get(depth);
      level.restrictResidual(z, aggregates.get(depth), below.residual);
      solve(depth + 1, below);
      level.prolong(below.correction, aggregates.get(depth), z);
    }
    level.sweepBack(r, z, delta);
    return level.image(r, delta, z, image);
  }

  /** Up to two steps of flexible conjugate gradients: A correction ≈ residual, which is used up. */
  private void solve(int depth, Scratch at) {
    Level level = levels.get(depth);
    Slabs slabs = level.slabs();
    float[] r = at.residual;
    if (depth == levels.size() - 1) {
      solveCoarsest(depth, at);
      return;
    }
    double before = FloatVectors.dot(slabs, r, r);
    double energy = cycle(depth, r, at.first, at.firstImage, coarseDelta);
    // Nothing to correct, or nothing but a constant of a network without ground.
    if (!(energy > 0)) {
      FloatVectors.clear(slabs, at.correction);
      return;
    }
    double step = Math.min(LONGEST, FloatVectors.dot(slabs, at.first, r) / energy);
    double after = FloatVectors.addScaled(slabs, r, -step, at.firstImage);
    if (after <= ENOUGH * ENOUGH * before) {
      FloatVectors.combine(slabs, at.correction, step, at.first, 0, at.first);
      return;
    }
    double rest = cycle(depth, r, at.second, at.secondImage, coarseDelta);
    double overlap = FloatVectors.dot(slabs, at.second, at.firstImage);
    rest -= overlap * overlap / energy;
    double second = rest > 0 ? FloatVectors.dot(slabs, at.second, r) / rest : 0;
    FloatVectors.combine(
        slabs, at.correction, step - overlap * second / energy, at.first, second, at.second);
  }

  /** Conjugate gradients on a handful of nodes. */
  private void solveCoarsest(int depth, Scratch at) {
    Slabs slabs = levels.get(depth).slabs();
    float[] r = at.residual;
    FloatVectors.clear(slabs, at.correction);
    FloatVectors.clear(slabs, at.second);
    FloatVectors.clear(slabs, at.secondImage);
    double left = FloatVectors.dot(slabs, r, r);
    double nothing = NOTHING * left;
    double energy = 1;
    for (int k = 0; k < COARSEST_STEPS && left > nothing; k++) {
      cycle(depth, r, at.first, at.firstImage, coarseDelta);
      double beta = -FloatVectors.dot(slabs, at.first, at.secondImage) / energy;
      FloatVectors.combine(slabs, at.second, 1, at.first, beta, at.second);
      FloatVectors.combine(slabs, at.secondImage, 1, at.firstImage, beta, at.secondImage);
      energy = FloatVectors.dot(slabs, at.second, at.secondImage);
      if (!(energy > 0)) {
        return;
      }
      double step = FloatVectors.dot(slabs, at.second, r) / energy;
      FloatVectors.addScaled(slabs, at.correction, step, at.second);
      left = FloatVectors.addScaled(slabs, r, -step, at.secondImage);
    }
  }
}
