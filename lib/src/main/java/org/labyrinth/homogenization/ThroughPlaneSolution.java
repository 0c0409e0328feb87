package org.labyrinth.homogenization;

import java.util.Locale;
import org.labyrinth.image.FieldFunction;
import org.labyrinth.image.ScalarField;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What the through-plane problem gives, with the figures that certify it. The fields are computed
 * each time they are asked for, and take eight bytes a voxel: keep what you got.
 */
public final class ThroughPlaneSolution {
  private final ThroughPlaneProblem problem;
  private final Flows flows;
  private final Fields fields;
  private final Certificate certificate;
  private final double meanConductivity;

  /** Through the inlet face, through the outlet face, and by the power Σ g (Δc)² [m]. */
  record Flows(double in, double out, double power) {}

  /** c in each voxel [-], and the flow through its centre plane along the axis [m]. */
  record Fields(FieldFunction concentration, FieldFunction flow) {}

  /** What the solver did. */
  record Certificate(double relativeResidual, int iterations) {}

  ThroughPlaneSolution(
      ThroughPlaneProblem problem, Flows flows, Fields fields, Certificate certificate) {
    this.problem = problem;
    this.flows = flows;
    this.fields = fields;
    this.certificate = certificate;
    this.meanConductivity = problem.meanConductivity();
  }

  static ThroughPlaneSolution notPercolating(ThroughPlaneProblem problem) {
    return new ThroughPlaneSolution(
        problem,
        new Flows(0, 0, 0),
        new Fields((z, y, x) -> Double.NaN, (z, y, x) -> 0),
        new Certificate(0, 0));
  }

  /**
   * What was solved.
   *
   * @return the problem
   */
  public ThroughPlaneProblem problem() {
    return problem;
  }

  /**
   * B = M_eff / M_bulk = (mean superficial flux · L) / (D Δc), by the power that the flow
   * dissipates: never below the B of the voxels, and above it only by the square of the residual.
   *
   * @return B in [0, mean conductivity] [-]
   */
  public double transportEfficiency() {
    return flows.power * problem.length() / problem.area();
  }

  /**
   * Σ ε^α D^α over <em>all</em> voxels of the conducting phases, isolated ones too; the porosity
   * for one phase of conductivity 1.
   *
   * @return the upper Wiener bound on B [-]
   */
  public double meanConductivity() {
    return meanConductivity;
  }

  /**
   * c in the conducting voxels, 1 at the inlet face and 0 at the outlet face.
   *
   * @return a new field; NaN in voxels that carry no flux [-]
   */
  public ScalarField concentration() {
    return ScalarField.from(problem.image().shape(), fields.concentration);
  }

  /**
   * The mean superficial flux through each voxel's centre plane normal to the axis, times L / (D
   * Δc), so that its mean over the image is B.
   *
   * @return a new field; 0 in voxels that carry none [-]
   */
  public ScalarField flux() {
    double scale = problem.length() / problem.image().spacing().faceArea(problem.axis());
    return ScalarField.from(
        problem.image().shape(), (z, y, x) -> scale * fields.flow.value(z, y, x));
  }

  /**
   * How well the linear system is solved.
   *
   * @return ‖b − A c‖ / ‖b‖ [-]
   */
  public double relativeResidual() {
    return certificate.relativeResidual;
  }

  /**
   * How well what goes in comes out; first order in the residual, where B is second.
   *
   * @return |flow in − flow out| / flow in; 0 where nothing flows [-]
   */
  public double fluxImbalance() {
    return percolates() ? Math.abs(flows.in - flows.out) / flows.in : 0;
  }

  /**
   * The work done.
   *
   * @return iterations of the solver
   */
  public int iterations() {
    return certificate.iterations;
  }

  /**
   * The tortuosity factor τ in M_eff = M_bulk ε/τ: mean conductivity over transport efficiency.
   *
   * @return τ ≥ 1, or +∞ where nothing gets through [-]
   */
  public double tortuosityFactor() {
    return percolates() ? meanConductivity / transportEfficiency() : Double.POSITIVE_INFINITY;
  }

  /**
   * Whether the conducting phases connect the two faces.
   *
   * @return true if there is a path
   */
  public boolean percolates() {
    return flows.power > 0;
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
        DoubleColumn.create("B [-]", transportEfficiency()),
        DoubleColumn.create("τ [-]", tortuosityFactor()),
        DoubleColumn.create("residual [-]", relativeResidual()),
        DoubleColumn.create("flux imbalance [-]", fluxImbalance()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Through-plane along %s: B = %.6g, τ = %.6g (ε = %.6g; residual %.1e, flux imbalance %.1e, %d iterations)",
        problem.axis().symbol(),
        transportEfficiency(),
        tortuosityFactor(),
        meanConductivity,
        relativeResidual(),
        fluxImbalance(),
        iterations());
  }
}
