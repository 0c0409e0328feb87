package org.labyrinth.porescale;

import java.util.Arrays;
import org.labyrinth.numerics.ThetaMethod;
import org.labyrinth.transport.AveragedDiffusion;
import org.labyrinth.transport.BackwardEuler;
import org.labyrinth.transport.SteadySolution;
import org.labyrinth.transport.SteadySolver;

/**
 * One image solved twice, pore by pore and averaged, and how far the two lie apart. Both profiles
 * are intrinsic averages over the same windows along the axis; in time both models take the same
 * steps of backward Euler, so that what the steps do wrong is common to both.
 *
 * @param microLength ℓ_micro, the length below which the material is not uniform [m]
 * @param length L [m]
 * @param poreDamkohler k ℓ_micro / D, the reaction against diffusion within a pore [-]
 * @param medium ε, a, B
 * @param steady the profiles when nothing changes any more
 * @param atTime the profiles at a time on the way there
 * @param inflow relative difference of the steady inflow at the left end; 0 if neither has any [-]
 */
public record ScaleComparison(
    double microLength,
    double length,
    double poreDamkohler,
    MeasuredMedium medium,
    ProfileError steady,
    ProfileError atTime,
    double inflow) {
  /** Finite volumes of the averaged model: its own error must be far below what is compared. */
  private static final int AVERAGED_CELLS = 960;

  private static final int LEAST_PER_WINDOW = 60;

  /**
   * Solves both and compares.
   *
   * @param problem the pore-scale problem
   * @param microLength ℓ_micro [m]
   * @param windows how many windows to average over; a divisor of the image's slices
   * @param time when to compare on the way to the steady state [s]
   * @param steps time steps until then
   * @return the comparison
   */
  public static ScaleComparison of(
      PoreScaleProblem problem, double microLength, int windows, double time, int steps) {
    MeasuredMedium medium = MeasuredMedium.of(problem);
    int perWindow = Math.max(LEAST_PER_WINDOW, AVERAGED_CELLS / windows);
    AveragedDiffusion averaged = medium.equation(problem, windows * perWindow);
    PoreScaleSolver solver = new PoreScaleSolver();
    PoreScaleSolution pores = solver.steady(problem);
    SteadySolution mean = new SteadySolver().solve(averaged);
    double step = time / steps;
    double[] poresAtTime =
        solver.follow(problem, new ThetaMethod(1, step), time).profile(0, windows);
    double[] meanAtTime = new BackwardEuler(step).solve(averaged, time).concentration(0);
    double scale = scale(problem);
    return new ScaleComparison(
        microLength,
        problem.length(),
        problem.reaction().rateConstant() * microLength / problem.diffusivity(),
        medium,
        ProfileError.between(
            pores.profile(0, windows), means(mean.concentration(), perWindow), scale),
        ProfileError.between(poresAtTime, means(meanAtTime, perWindow), scale),
        relative(pores.last().inflowLeft(), mean.inflowLeft()));
  }

  private static double[] means(double[] cells, int perWindow) {
    double[] means = new double[cells.length / perWindow];
    Arrays.setAll(
        means,
        w -> Arrays.stream(cells, w * perWindow, (w + 1) * perWindow).average().orElse(Double.NaN));
    return means;
  }

  /** What the concentrations in play span: ends at t = 0, equilibrium, initial value. */
  private static double scale(PoreScaleProblem problem) {
    double[] levels = new double[4];
    Arrays.fill(levels, problem.initial());
    if (problem.left().transferCoefficient() > 0) {
      levels[1] = problem.left().outside().applyAsDouble(0);
    }
    if (problem.right().transferCoefficient() > 0) {
      levels[2] = problem.right().outside().applyAsDouble(0);
    }
    if (problem.reaction().rateConstant() > 0) {
      levels[3] = problem.reaction().equilibrium();
    }
    double span =
        Arrays.stream(levels).max().orElseThrow() - Arrays.stream(levels).min().orElseThrow();
    if (!(span > 0)) {
      throw new IllegalArgumentException(
          "concentrations at the ends, on the walls and at first = %s mol/m³ must differ: scale comparison"
              .formatted(Arrays.toString(levels)));
    }
    return span;
  }

  private static double relative(double value, double reference) {
    double larger = Math.max(Math.abs(value), Math.abs(reference));
    return larger == 0 ? 0 : Math.abs(value - reference) / larger;
  }

  /**
   * How far the scales lie apart.
   *
   * @return ℓ_micro / L, small if they do [-]
   */
  public double ratio() {
    return microLength / length;
  }
}
