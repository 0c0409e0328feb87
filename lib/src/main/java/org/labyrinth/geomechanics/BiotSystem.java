package org.labyrinth.geomechanics;

import org.labyrinth.numerics.BlockTridiagonal;
import org.labyrinth.numerics.Grid1D;

/** The coupled column on cells: block i holds u of the face above cell i, and p in it. */
final class BiotSystem {
  private final ConsolidationColumn column;
  private final Grid1D grid;
  private final double[] stiffness;
  private final double[] alpha;
  private final double[] capacity;

  /** What passes each face per pressure difference, ends included [m/(Pa s)]. */
  private final double[] conductance;

  private final BlockTridiagonal matrix;
  private final double[] u;
  private final double[] p;
  private double factoredFor = Double.NaN;
  private double time;
  private int steps;

  BiotSystem(ConsolidationColumn column, double[] p, double[] u) {
    this.column = column;
    this.grid = column.grid();
    this.p = p.clone();
    this.u = u.clone();
    int n = p.length;
    stiffness = new double[n];
    alpha = new double[n];
    capacity = new double[n];
    for (int i = 0; i < n; i++) {
      PoroelasticMaterial m = column.material(i);
      stiffness[i] = m.oedometricModulus() / grid.width(i);
      alpha[i] = m.biotCoefficient();
      capacity[i] = m.storage() * grid.width(i);
    }
    conductance = conductances();
    matrix = new BlockTridiagonal(n);
  }

  private double[] conductances() {
    int n = grid.cells();
    double[] g = new double[n + 1];
    double before = end(column.top().transferCoefficient());
    for (int i = 0; i <= n; i++) {
      double half = i < n ? 0.5 * grid.width(i) / column.material(i).mobility() : 0;
      double behind = i < n ? half : end(column.bottom().transferCoefficient());
      g[i] = 1 / (before + behind);
      before = half;
    }
    return g;
  }

  /** The resistance of an end: none where the pressure is held, infinite where it is sealed. */
  private static double end(double transferCoefficient) {
    return 1 / transferCoefficient;
  }

  double time() {
    return time;
  }

  int steps() {
    return steps;
  }

  double[] pressure() {
    return p.clone();
  }

  double[] displacement() {
    return u.clone();
  }

  void advance(double next, double dt, double theta, ColumnBooks books) {
    int n = p.length;
    double[] flux = new double[n + 1];
    addFluxes(flux, dt * (1 - theta), time);
    double[] right = new double[n];
    for (int i = 0; i < n; i++) {
      // u points down: a cell is shorter by what its upper face sinks more than its lower one.
      right[i] = capacity[i] * p[i] - alpha[i] * (u[i] - u[i + 1]) + flux[i] - flux[i + 1];
    }
    double s = dt * theta;
    right[0] += s * inflow(0, conductance[0], 0, next);
    right[n - 1] += s * inflow(n, conductance[n], 0, next);
    double[] forces = new double[n];
    forces[0] = column.load().at(next);
    if (s != factoredFor) {
      assemble(s);
      matrix.factorise();
      factoredFor = s;
    }
    matrix.solve(forces, right);
    System.arraycopy(forces, 0, u, 0, n);
    System.arraycopy(right, 0, p, 0, n);
    addFluxes(flux, s, next);
    books.left(-flux[0], flux[n]);
    time = next;
    steps++;
  }

  /**
   * Balance of forces for u (what presses from below less what presses from above), of fluid for p.
   */
  private void assemble(double s) {
    int n = p.length;
    for (int i = 0; i < n; i++) {
      double above = i > 0 ? stiffness[i - 1] : 0;
      matrix.diagonal[0][i] = stiffness[i] + above;
      matrix.diagonal[1][i] = alpha[i];
      matrix.diagonal[2][i] = -alpha[i];
      matrix.diagonal[3][i] = capacity[i] + s * (conductance[i] + conductance[i + 1]);
      matrix.lower[0][i] = -above;
      matrix.lower[1][i] = i > 0 ? -alpha[i - 1] : 0;
      matrix.lower[2][i] = 0;
      matrix.lower[3][i] = i > 0 ? -s * conductance[i] : 0;
      matrix.upper[0][i] = i < n - 1 ? -stiffness[i] : 0;
      matrix.upper[1][i] = 0;
      matrix.upper[2][i] = i < n - 1 ? alpha[i] : 0;
      matrix.upper[3][i] = i < n - 1 ? -s * conductance[i + 1] : 0;
    }
  }

  /** Adds what passes every face downwards in a time, at the present pressures [m]. */
  private void addFluxes(double[] flux, double weight, double at) {
    if (weight == 0) {
      return;
    }
    int n = p.length;
    flux[0] += weight * inflow(0, conductance[0], p[0], at);
    for (int i = 1; i < n; i++) {
      flux[i] += weight * conductance[i] * (p[i - 1] - p[i]);
    }
    flux[n] -= weight * inflow(n, conductance[n], p[n - 1], at);
  }

  private double inflow(int face, double exchange, double pressure, double at) {
    var end = face == 0 ? column.top() : column.bottom();
    return exchange * (end.outside().applyAsDouble(at) - pressure) + end.given().applyAsDouble(at);
  }
}
