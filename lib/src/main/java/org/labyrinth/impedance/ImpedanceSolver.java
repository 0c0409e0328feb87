package org.labyrinth.impedance;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.numerics.SolverException;
import org.labyrinth.p2d.Columns;
import org.labyrinth.p2d.Model;

/**
 * Finds the impedance of a cell at rest. Along r it is exact. Along x each frequency is solved on a
 * mesh and on one twice as fine, until the two agree: the error is of second order, so a third of
 * their difference is that of the finer, and the two together give a value of fourth order, which
 * is what is handed out. Fast alternation is met near the separator only and takes more cells.
 */
public final class ImpedanceSolver {
  /** Cells of an electrode and of the separator on the coarsest mesh. */
  private static final int ELECTRODE = 16;

  private static final int SEPARATOR = 4;

  /** How often the mesh may be halved: 131,072 cells an electrode. */
  private static final int MOST_LEVELS = 13;

  /**
   * Finds the impedance.
   *
   * @param problem whose and how exactly
   * @param frequencies f in Hz, rising or falling
   * @return the impedance at each
   * @throws IllegalArgumentException if a frequency is not a positive number, if they neither rise
   *     nor fall, if there is not one stoichiometry a particle or one of them is 0 or 1
   * @throws SolverException if the finest mesh is not fine enough for the tolerance
   */
  public ImpedanceSolution solve(ImpedanceProblem problem, double[] frequencies) {
    Stoichiometries rest = StateOfCharge.atRest(problem.cell(), problem.start());
    Map<Integer, LinearisedCell> levels = new HashMap<>();
    int[] cells = new int[frequencies.length];
    double[] errors = new double[frequencies.length];
    double[] real = new double[frequencies.length];
    double[] imaginary = new double[frequencies.length];
    for (int k = 0; k < frequencies.length; k++) {
      Require.frequency(frequencies[k], (k + 1) + ".");
      double omega = 2 * Math.PI * frequencies[k];
      Complex coarse = level(levels, problem, rest, 0).impedance(omega);
      double error = Double.POSITIVE_INFINITY;
      for (int level = 1; error > problem.tolerance(); level++) {
        if (level > MOST_LEVELS) {
          throw new SolverException(
              "error of the impedance = %.2g [-] must be at most %s: at %s Hz on %d cells an electrode"
                  .formatted(error, problem.tolerance(), frequencies[k], ELECTRODE << MOST_LEVELS),
              level,
              0,
              new double[] {error});
        }
        Complex fine = level(levels, problem, rest, level).impedance(omega);
        Complex third = fine.subtract(coarse).divide(3);
        error = third.abs() / fine.abs();
        Complex extrapolated = fine.add(third);
        real[k] = extrapolated.getReal();
        imaginary[k] = extrapolated.getImaginary();
        cells[k] = (2 * ELECTRODE + SEPARATOR) << level;
        coarse = fine;
      }
      errors[k] = error;
    }
    return new ImpedanceSolution(
        problem, new Spectrum(frequencies, real, imaginary), errors, cells);
  }

  private static LinearisedCell level(
      Map<Integer, LinearisedCell> levels,
      ImpedanceProblem problem,
      Stoichiometries rest,
      int level) {
    return levels.computeIfAbsent(level, k -> linearised(problem, rest, k));
  }

  private static LinearisedCell linearised(
      ImpedanceProblem problem, Stoichiometries rest, int level) {
    Columns columns =
        new Columns(problem.cell(), ELECTRODE << level, SEPARATOR << level, ELECTRODE << level);
    return problem.model() == Model.P2D
        ? new LinearisedP2d(problem.cell(), rest, problem.temperature(), columns)
        : new LinearisedReduced(
            problem.cell(), rest, problem.temperature(), columns, problem.model() == Model.SPME);
  }
}
