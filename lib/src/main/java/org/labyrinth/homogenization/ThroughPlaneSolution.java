package org.labyrinth.homogenization;

import java.util.Locale;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.numerics.LinearSolution;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What the through-plane problem gives, with the figures that certify it.
 *
 * @param problem what was solved
 * @param transportEfficiency B = M_eff / M_bulk = (mean superficial flux · L) / (D Δc), in [0, mean
 *     conductivity] [-]
 * @param meanConductivity Σ ε^α D^α over <em>all</em> voxels of the conducting phases, isolated
 *     ones too; the porosity for one phase of conductivity 1 [-]
 * @param concentration c in the conducting voxels, 1 at the inlet face and 0 at the outlet face;
 *     NaN in voxels that carry no flux [-]
 * @param flux mean superficial flux through each voxel's centre plane normal to the axis, times L /
 *     (D Δc), so that its mean over the image is B; 0 in voxels that carry none [-]
 * @param relativeResidual ‖b − A c‖ / ‖b‖ of the linear system [-]
 * @param fluxImbalance |flow in − flow out| / flow in; 0 where nothing flows [-]
 * @param iterations iterations of the solver
 */
public record ThroughPlaneSolution(
    ThroughPlaneProblem problem,
    double transportEfficiency,
    double meanConductivity,
    ScalarField concentration,
    ScalarField flux,
    double relativeResidual,
    double fluxImbalance,
    int iterations) {

  static ThroughPlaneSolution notPercolating(ThroughPlaneProblem problem) {
    Shape shape = problem.image().shape();
    return new ThroughPlaneSolution(
        problem,
        0,
        problem.meanConductivity(),
        ScalarField.from(shape, (z, y, x) -> Double.NaN),
        ScalarField.from(shape, (z, y, x) -> 0),
        0,
        0,
        0);
  }

  static ThroughPlaneSolution certified(
      ThroughPlaneProblem problem, ConductingNetwork network, LinearSolution solution) {
    double[] c = solution.x();
    double toEfficiency = problem.length() / problem.area();
    double in = network.flowIn(c);
    return new ThroughPlaneSolution(
        problem,
        network.flowByEnergy(c) * toEfficiency,
        problem.meanConductivity(),
        concentration(problem, network, c),
        flux(problem, network, c),
        solution.relativeResidual(),
        Math.abs(in - network.flowOut(c)) / in,
        solution.iterations());
  }

  private static ScalarField concentration(
      ThroughPlaneProblem problem, ConductingNetwork network, double[] c) {
    return ScalarField.from(
        problem.image().shape(),
        (z, y, x) -> {
          int n = network.numberAt(z, y, x);
          return n < 0 ? Double.NaN : c[n];
        });
  }

  private static ScalarField flux(
      ThroughPlaneProblem problem, ConductingNetwork network, double[] c) {
    double scale = problem.length() / problem.image().spacing().faceArea(problem.axis());
    return ScalarField.from(
        problem.image().shape(),
        (z, y, x) -> network.numberAt(z, y, x) < 0 ? 0 : scale * network.flowThrough(z, y, x, c));
  }

  /**
   * The tortuosity factor τ in M_eff = M_bulk ε/τ: mean conductivity over transport efficiency.
   *
   * @return τ ≥ 1, or +∞ where nothing gets through [-]
   */
  public double tortuosityFactor() {
    return percolates() ? meanConductivity / transportEfficiency : Double.POSITIVE_INFINITY;
  }

  /**
   * Whether the conducting phases connect the two faces.
   *
   * @return true if there is a path
   */
  public boolean percolates() {
    return transportEfficiency > 0;
  }

  /**
   * The result as one row.
   *
   * @return columns for axis, ε, B, τ, residual and flux imbalance
   */
  public Table toTable() {
    return Table.create(
        "Through-plane transport",
        StringColumn.create("axis", problem.axis().symbol()),
        DoubleColumn.create("ε [-]", meanConductivity),
        DoubleColumn.create("B [-]", transportEfficiency),
        DoubleColumn.create("τ [-]", tortuosityFactor()),
        DoubleColumn.create("residual [-]", relativeResidual),
        DoubleColumn.create("flux imbalance [-]", fluxImbalance));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Through-plane along %s: B = %.6g, τ = %.6g (ε = %.6g; residual %.1e, flux imbalance %.1e, %d iterations)",
        problem.axis().symbol(),
        transportEfficiency,
        tortuosityFactor(),
        meanConductivity,
        relativeResidual,
        fluxImbalance,
        iterations);
  }
}
