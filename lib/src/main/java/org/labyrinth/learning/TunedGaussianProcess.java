package org.labyrinth.learning;

import java.util.Arrays;
import org.labyrinth.numerics.SolverException;

/**
 * A Gaussian process whose hyperparameters make the examples most likely. The likelihood is climbed
 * by its signs alone: a step along each ln θ grows by 1.2 while its slope keeps its sign and is
 * halved when it changes (Rprop: Riedmiller and Braun 1993, doi 10.1109/ICNN.1993.298623). No ln θ
 * goes further than {@value #REACH} from where it started: a feature that does not matter would run
 * away for ever.
 *
 * <p>The likelihood may have several summits; the one found depends on the start.
 *
 * @param start where the search begins
 */
public record TunedGaussianProcess(GaussianProcess start) implements Learner {
  /** How far a ln θ may go from its start: a factor of e⁵ = 148 each way. */
  public static final double REACH = 5;

  private static final int ROUNDS = 120;
  private static final double FIRST_STEP = 0.3;
  private static final double LARGEST_STEP = 1;
  private static final double SMALLEST_STEP = 1e-4;
  private static final double FASTER = 1.2;
  private static final double SLOWER = 0.5;

  /**
   * A search from a kernel whose features all have one length.
   *
   * @param features how many
   * @param amplitude s to start from, positive [unit of the target]
   * @param length ℓ to start from, positive
   * @param noise σ to start from, positive [unit of the target]
   * @return the learner
   */
  public static TunedGaussianProcess from(
      int features, double amplitude, double length, double noise) {
    return new TunedGaussianProcess(
        new GaussianProcess(SquaredExponential.alike(features, amplitude, length), noise));
  }

  /** Finds the hyperparameters, then conditions on the examples. */
  @Override
  public GaussianProcessFit fit(DataSet data) {
    double[] origin = start.logParameters();
    double[] at = origin.clone();
    double[] step = new double[at.length];
    Arrays.fill(step, FIRST_STEP);
    double[] before = new double[at.length];
    GaussianProcessFit best = start.fit(data);
    for (int round = 0; round < ROUNDS && largest(step) > SMALLEST_STEP; round++) {
      GaussianProcessFit here = fitOrNearby(at, origin, data);
      if (here.logMarginalLikelihood() > best.logMarginalLikelihood()) {
        best = here;
      }
      climb(here.likelihoodGradient(), before, step, at, origin);
    }
    return best;
  }

  private static void climb(
      double[] slope, double[] before, double[] step, double[] at, double[] origin) {
    for (int m = 0; m < at.length; m++) {
      double same = slope[m] * before[m];
      if (same > 0) {
        step[m] = Math.min(step[m] * FASTER, LARGEST_STEP);
      } else if (same < 0) {
        step[m] *= SLOWER;
      }
      before[m] = slope[m];
      double to = at[m] + Math.signum(slope[m]) * step[m];
      double held = Math.max(origin[m] - REACH, Math.min(origin[m] + REACH, to));
      if (held != to) {
        step[m] *= SLOWER; // at a wall there is nothing to grow for
      }
      at[m] = held;
    }
  }

  /** Hyperparameters that make K singular are drawn back towards the start. */
  private GaussianProcessFit fitOrNearby(double[] at, double[] origin, DataSet data) {
    while (true) {
      try {
        return start.withLogParameters(at).fit(data);
      } catch (SolverException singular) {
        boolean moved = false;
        for (int m = 0; m < at.length; m++) {
          double nearer = origin[m] + SLOWER * (at[m] - origin[m]);
          moved |= Math.abs(nearer - at[m]) > SMALLEST_STEP;
          at[m] = nearer;
        }
        if (!moved) {
          throw singular;
        }
      }
    }
  }

  private static double largest(double[] step) {
    return Arrays.stream(step).max().orElse(0);
  }

  @Override
  public String name() {
    return start.name();
  }
}
