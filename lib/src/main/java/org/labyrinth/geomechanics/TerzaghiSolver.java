package org.labyrinth.geomechanics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.labyrinth.numerics.Profile;
import org.labyrinth.transport.AdaptiveStepping;
import org.labyrinth.transport.AveragedDiffusion;
import org.labyrinth.transport.Balance;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;
import org.labyrinth.transport.Snapshot;
import org.labyrinth.transport.TransientSolution;
import org.labyrinth.transport.TransientSolver;

/**
 * Consolidation by the solver of the salt balance, under other names. In a column the load is the
 * total stress, so the skeleton's balance of forces can be solved on paper, and what is left is
 *
 * <pre>   S ∂p/∂t = ∂x( (k/μ) ∂x p ) + (α/E_oed) dq/dt</pre>
 *
 * which is ∂(εc)/∂t = ∂x(BD ∂x c) + a r with c for p, ε for S, BD for k/μ and a r for what the load
 * squeezes out. Source: Terzaghi (1925); Wang (2000), ch. 6.
 *
 * @param stepping through time, as for salt
 */
public record TerzaghiSolver(TransientSolver stepping) {
  /** With steps that hold the error to a millionth of the largest pressure (or of 1 Pa). */
  public TerzaghiSolver() {
    this(new AdaptiveStepping(1e-6, 1));
  }

  /**
   * The salt problem whose concentration, read in Pa, is the pressure. It holds from a time on, up
   * to which no kink of the load may lie.
   *
   * @param column what to translate
   * @param start the time that becomes 0 there [s]
   * @param pressure p at that time, one value a cell [Pa]
   * @return the problem: porosity S, transport efficiency 1, diffusivity k/μ, specific area α/E_oed
   *     and rate dq/dt
   */
  public static AveragedDiffusion asSalt(
      ConsolidationColumn column, double start, double[] pressure) {
    double rate = column.load().rate(start);
    return AveragedDiffusion.builder()
        .grid(column.grid())
        .porosity(column.profile(PoroelasticMaterial::columnStorage))
        .transportEfficiency(1)
        .diffusivity(column.profile(PoroelasticMaterial::mobility))
        .specificArea(column.profile(PoroelasticMaterial::skeletonResponse))
        .reaction(Reaction.given((x, t) -> rate))
        .left(later(column.top(), start))
        .right(later(column.bottom(), start))
        .initial(Profile.cells(column.grid(), pressure))
        .build();
  }

  private static End later(End end, double start) {
    return new End(
        end.transferCoefficient(),
        t -> end.outside().applyAsDouble(start + t),
        t -> end.given().applyAsDouble(start + t));
  }

  /**
   * Follows the column; where the load has a kink, the march starts anew.
   *
   * @param column what to solve
   * @param times when to report, at least one, not falling, from 0 on [s]
   * @return a certified snapshot at each of them
   * @throws org.labyrinth.numerics.SolverException if it cannot go on or fluid does not balance
   */
  public ConsolidationSolution solve(ConsolidationColumn column, double... times) {
    Require.times(times, "Terzaghi's consolidation");
    ColumnBooks books = new ColumnBooks(column);
    double[] p = books.undrainedPressure();
    double last = times[times.length - 1];
    double[] starts =
        Arrays.stream(column.load().times()).filter(t -> t == 0 || t < last).toArray();
    for (int leg = 0; leg < starts.length; leg++) {
      double start = starts[leg];
      boolean isLast = leg == starts.length - 1;
      double end = isLast ? last : starts[leg + 1];
      double[] asked =
          Arrays.stream(times).filter(t -> t >= start && (t < end || isLast)).toArray();
      double[] marks = DoubleStream.concat(Arrays.stream(asked), DoubleStream.of(end)).toArray();
      double[] since = Arrays.stream(marks).map(t -> t - start).toArray();
      TransientSolution salt = stepping.solve(asSalt(column, start, p), since);
      p = keep(books, column, salt, asked);
    }
    return books.solution();
  }

  private static double[] keep(
      ColumnBooks books, ConsolidationColumn column, TransientSolution salt, double[] asked) {
    double top = 0;
    double bottom = 0;
    for (int k = 0; k < salt.snapshots().size(); k++) {
      Snapshot snapshot = salt.snapshot(k);
      Balance balance = snapshot.balance();
      books.left(-balance.inflowLeft() - top, -balance.inflowRight() - bottom);
      top = -balance.inflowLeft();
      bottom = -balance.inflowRight();
      if (k < asked.length) {
        double[] p = snapshot.concentration();
        double[] u = books.displacement(p, column.load().at(asked[k]));
        books.report(asked[k], p, u, salt.steps().accepted());
      }
    }
    return salt.last().concentration();
  }
}
