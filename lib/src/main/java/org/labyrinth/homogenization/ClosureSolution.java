package org.labyrinth.homogenization;

import java.util.List;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;
import org.labyrinth.image.Axis;
import org.labyrinth.numerics.LinearSolution;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What the closure problem gives, with the figures that certify it.
 *
 * @param problem what was solved
 * @param transportEfficiency B_ij = D_eff,ij / D_bulk = (1/V) ∫ D (∇g_i + e_i)·(∇g_j + e_j) dV, the
 *     energy form: symmetric, positive semi-definite, off by the square of the residual [-]
 * @param meanConductivity Σ ε^α D^α over all voxels, islands included [-]
 * @param fields g_z, g_y, g_x [m]
 * @param asymmetry largest |F_ij − F_ji| over the trace, with F the tensor by the flux form (1/V) ∫
 *     D (δ_ij + ∂g_j/∂x_i) dV; as small as the residual, 0 where nothing flows [-]
 * @param relativeResiduals ‖b − A g‖ / ‖b‖ for z, y, x [-]
 * @param iterations of the solver for z, y, x
 */
public record ClosureSolution(
    ClosureProblem problem,
    SymmetricTensor transportEfficiency,
    double meanConductivity,
    ClosureFields fields,
    double asymmetry,
    List<Double> relativeResiduals,
    List<Integer> iterations) {
  public ClosureSolution {
    relativeResiduals = List.copyOf(relativeResiduals);
    iterations = List.copyOf(iterations);
  }

  static ClosureSolution notPercolating(ClosureProblem problem, PeriodicNetwork network) {
    return new ClosureSolution(
        problem,
        SymmetricTensor.ZERO,
        problem.meanConductivity(),
        new ClosureFields(problem.image().shape(), network, new double[3][0]),
        0,
        List.of(0.0, 0.0, 0.0),
        List.of(0, 0, 0));
  }

  static ClosureSolution certified(
      ClosureProblem problem, PeriodicNetwork network, List<LinearSolution> solutions) {
    double[][] fields = new double[solutions.size()][];
    for (int j = 0; j < fields.length; j++) {
      fields[j] = network.withoutMeans(solutions.get(j).x());
    }
    PeriodicNetwork.Tensors tensors = network.tensors(fields);
    return new ClosureSolution(
        problem,
        SymmetricTensor.ofUpper(tensors.energy()),
        problem.meanConductivity(),
        new ClosureFields(problem.image().shape(), network, fields),
        asymmetry(tensors.flux()) / tensors.energy().trace(),
        solutions.stream().map(LinearSolution::relativeResidual).toList(),
        solutions.stream().map(LinearSolution::iterations).toList());
  }

  private static double asymmetry(SimpleMatrix flux) {
    return flux.minus(flux.transpose()).elementMaxAbs();
  }

  /**
   * The tortuosity factor along an axis of the image: mean conductivity over the tensor's diagonal
   * entry.
   *
   * @param axis which
   * @return τ ≥ 1, or +∞ where nothing gets through [-]
   */
  public double tortuosityFactor(Axis axis) {
    double efficiency = transportEfficiency.entry(axis, axis);
    return efficiency > 0 ? meanConductivity / efficiency : Double.POSITIVE_INFINITY;
  }

  /**
   * The result, a row for each axis of the image.
   *
   * @return columns for the row of the tensor, τ, residual and iterations
   */
  public Table toTable() {
    Table table = Table.create("Closure problem", StringColumn.create("axis", "z", "y", "x"));
    for (Axis column : Axis.values()) {
      DoubleColumn entries = DoubleColumn.create("B " + column.symbol() + " [-]");
      for (Axis row : Axis.values()) {
        entries.append(transportEfficiency.entry(row, column));
      }
      table.addColumns(entries);
    }
    DoubleColumn tau = DoubleColumn.create("τ [-]");
    for (Axis axis : Axis.values()) {
      tau.append(tortuosityFactor(axis));
    }
    return table.addColumns(
        tau,
        DoubleColumn.create("residual [-]", relativeResiduals),
        IntColumn.create("iterations", iterations.stream().mapToInt(Integer::intValue).toArray()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Closure problem: B = %s (mean conductivity %.6g; asymmetry %.1e, residual %.1e, %d iterations)",
        transportEfficiency,
        meanConductivity,
        asymmetry,
        relativeResiduals.stream().mapToDouble(Double::doubleValue).max().orElse(0),
        iterations.stream().mapToInt(Integer::intValue).sum());
  }
}
