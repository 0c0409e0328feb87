package org.labyrinth.geomechanics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Displacement and pressure together, as Biot has it: in every step the balance of forces and the
 * balance of fluid are one system of equations.
 *
 * <pre>
 *   ∂x(E_oed ∂x u − αp) = 0      α ∂²u/∂x∂t + (1/M) ∂p/∂t = ∂x( (k/μ) ∂x p )
 * </pre>
 *
 * Pressures sit in the cells and displacements on the faces between, so that no pressure can
 * flicker unseen by the skeleton. Steps are of one length, θ of the flux being taken at the new
 * time. Source: Biot (1941), doi 10.1063/1.1712886.
 *
 * @param theta θ in [1/2, 1]: 1/2 is Crank and Nicolson's, of second order for loads that grow
 *     evenly; 1 is backward Euler's, of first order, and bears sudden loads [-]
 * @param step the longest step; each stretch between requested times and kinks of the load is
 *     divided into equal steps no longer than this [s]
 */
public record BiotSolver(double theta, double step) {
  private static final double ROUND_OFF = 1e-10;

  public BiotSolver {
    Require.within("theta", theta, 0.5, 1, "[-]", "Biot's consolidation");
    Require.positive("time step", step, "s", "Biot's consolidation");
  }

  /**
   * Follows the column.
   *
   * @param column what to solve
   * @param times when to report, at least one, not falling, from 0 on [s]
   * @return a certified snapshot at each of them
   * @throws org.labyrinth.numerics.SolverException if fluid does not balance
   */
  public ConsolidationSolution solve(ConsolidationColumn column, double... times) {
    Require.times(times, "Biot's consolidation");
    ColumnBooks books = new ColumnBooks(column);
    double[] start = books.undrainedPressure();
    BiotSystem system =
        new BiotSystem(column, start, books.displacement(start, column.load().at(0)));
    double last = times[times.length - 1];
    double[] marks =
        DoubleStream.concat(Arrays.stream(times), Arrays.stream(column.load().times()))
            .filter(t -> t <= last)
            .sorted()
            .distinct()
            .toArray();
    int asked = 0;
    for (double mark : marks) {
      march(system, books, mark);
      while (asked < times.length && times[asked] == mark) {
        books.report(mark, system.pressure(), system.displacement(), system.steps());
        asked++;
      }
    }
    return books.solution();
  }

  private void march(BiotSystem system, ColumnBooks books, double target) {
    double from = system.time();
    // A stretch of 10.000000001 steps is 10 steps: the excess is round-off of the times.
    int steps = (int) Math.ceil((target - from) / step * (1 - ROUND_OFF));
    double dt = (target - from) / steps;
    for (int k = 1; k <= steps; k++) {
      system.advance(k == steps ? target : from + k * dt, dt, theta, books);
    }
  }
}
