package org.labyrinth.transport;

import java.util.Arrays;
import org.labyrinth.numerics.SolverException;

/**
 * Solves the charge balance of a porous electrode by Newton's method with the exact Jacobian, O(n)
 * an iteration. Steps are halved until the residual falls; it starts from a uniform reaction.
 *
 * @param maxIterations the most Newton steps to do, at least 1
 */
public record PolarisationSolver(int maxIterations) {
  /** A step this small beside η leaves an error of its square, below round-off. */
  private static final double LAST_STEP = 1e-9;

  /** A residual this small beside the current cannot fall further. */
  private static final double ROUND_OFF = 1e-14;

  private static final double CERTIFIED = 1e-9;
  private static final int MAX_HALVINGS = 60;

  public PolarisationSolver {
    if (maxIterations < 1) {
      throw new IllegalArgumentException(
          "maxIterations = %d must be at least 1: porous electrode".formatted(maxIterations));
    }
  }

  /** At most 200 iterations; a handful is usual. */
  public PolarisationSolver() {
    this(200);
  }

  /**
   * Solves for the overpotential and all that follows from it.
   *
   * @param electrode what to solve
   * @return the solution, certified
   * @throws SolverException if Newton's method does not converge
   */
  public Polarisation solve(PorousElectrode electrode) {
    ChargeEquations equations = new ChargeEquations(electrode);
    double[] eta = new double[equations.size()];
    double uniform = equations.totalReaction() / equations.totalInterface();
    Arrays.fill(eta, electrode.kinetics().overpotential(uniform));
    double[] history = new double[maxIterations];
    for (int k = 0; k < maxIterations; k++) {
      double[] residual = equations.overpotential(eta);
      history[k] = largest(residual) / Math.max(Math.abs(electrode.current()), Double.MIN_NORMAL);
      double[] step = equations.jacobian(eta).factorise().solve(residual);
      double taken = descend(equations, eta, step, largest(residual));
      boolean settled = taken == 1 && largest(step) <= LAST_STEP * largest(eta);
      if (settled || history[k] <= ROUND_OFF) {
        return certified(electrode, equations, eta, k + 1);
      }
    }
    throw new SolverException(
        "residual = %.3g of the current must fall to round-off in %d iterations: porous electrode at %s A/m²"
            .formatted(history[maxIterations - 1], maxIterations, electrode.current()),
        maxIterations,
        0,
        history);
  }

  /** Goes along the step, halved until the residual is finite and no larger; returns the share. */
  private static double descend(
      ChargeEquations equations, double[] eta, double[] step, double residual) {
    double[] start = eta.clone();
    double share = 1;
    for (int k = 0; k < MAX_HALVINGS; k++) {
      for (int i = 0; i < eta.length; i++) {
        eta[i] = start[i] + share * step[i];
      }
      // The last steps move the residual by round-off only: they are taken whole.
      if (largest(equations.overpotential(eta)) <= residual
          || largest(step) <= LAST_STEP * largest(eta)) {
        return share;
      }
      share /= 2;
    }
    return share;
  }

  private static Polarisation certified(
      PorousElectrode electrode, ChargeEquations equations, double[] eta, int iterations) {
    double[] j = equations.reactionCurrent(eta);
    double[] electrolyteCurrent = equations.electrolyteCurrent(eta);
    double[] electrolytePotential = equations.electrolytePotential(electrolyteCurrent);
    double[] solidPotential = equations.solidPotential(eta, electrolytePotential);
    double missing = Math.abs(equations.totalReaction(j) - equations.totalReaction());
    double imbalance = missing == 0 ? 0 : missing / Math.abs(electrode.current());
    if (!(imbalance <= CERTIFIED)) {
      throw new SolverException(
          "charge imbalance = %.3g [-] must be at most %.0e: porous electrode at %s A/m²"
              .formatted(imbalance, CERTIFIED, electrode.current()),
          iterations,
          0,
          new double[] {imbalance});
    }
    return new Polarisation(
        electrode,
        eta,
        j,
        solidPotential,
        electrolytePotential,
        equations.solidCurrent(electrolyteCurrent),
        electrolyteCurrent,
        equations.collectorPotential(solidPotential) - electrode.equilibriumPotential(),
        imbalance,
        iterations);
  }

  /** max |vᵢ|, or NaN if there is one. */
  private static double largest(double[] v) {
    double largest = 0;
    for (double value : v) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
