package org.labyrinth.transport;

import java.util.Arrays;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.ScalarFunction;

/**
 * Shells and a surface without volume. The distance between two shells is taken so that the flux
 * between them is exact for c = a + b r², which every smooth sphere is near its centre and under a
 * constant flux as a whole:
 *
 * <pre>Sᵢ₊½ = 2 r³ D (cᵢ − cᵢ₊₁) / (mᵢ₊₁ − mᵢ)        m = ∫ r⁴ dr / ∫ r² dr</pre>
 */
final class ShellScheme implements RadialScheme {
  private final SphericalParticle problem;
  private final ScalarFunction diffusivity;
  private final Grid1D shells;
  private final int n;
  private final double[] volumes;

  /** The mean of r² over each shell, 1 at the surface [-]. */
  private final double[] squares;

  /** 2 r³/(mᵢ₊₁ − mᵢ)/R² behind each shell [1/m²]. */
  private final double[] coupling;

  private final double[] exchange;
  private final double[] lower;
  private final double[] diagonal;
  private final double[] upper;
  private final double[] swept;

  ShellScheme(SphericalParticle problem, Grid1D shells) {
    this.problem = problem;
    this.diffusivity = problem.diffusivity();
    this.shells = shells;
    n = shells.cells() + 1;
    volumes = new double[n];
    squares = new double[n];
    coupling = new double[n - 1];
    exchange = new double[n];
    lower = new double[n];
    diagonal = new double[n];
    upper = new double[n];
    swept = new double[n];
    for (int i = 0; i < n - 1; i++) {
      double a = shells.face(i);
      double b = shells.face(i + 1);
      double square = a * a + a * b + b * b;
      volumes[i] = (b - a) * square / 3;
      squares[i] = 0.6 * (a * a * a * a + b * (a * a * a + b * square)) / square;
    }
    squares[n - 1] = 1;
    double perArea = 1 / (problem.radius() * problem.radius());
    for (int i = 0; i < n - 1; i++) {
      double r = shells.face(i + 1);
      coupling[i] = 2 * r * r * r / (squares[i + 1] - squares[i]) * perArea;
    }
  }

  @Override
  public double[] radii() {
    return Arrays.stream(squares).map(Math::sqrt).toArray();
  }

  @Override
  public double[] volumes() {
    return volumes.clone();
  }

  @Override
  public double[] initial() {
    double[] c = new double[n];
    double radius = problem.radius();
    for (int i = 0; i < n - 1; i++) {
      c[i] = problem.shellMean(radius * shells.face(i), radius * shells.face(i + 1));
    }
    c[n - 1] = c[n - 2];
    return c;
  }

  @Override
  public boolean isLinear() {
    return diffusivity.isConstant();
  }

  @Override
  public void linearise(double[] c) {
    Arrays.fill(exchange, 0);
    Arrays.fill(diagonal, 0);
    double here = ElementScheme.positive(diffusivity.at(c[0]));
    for (int i = 0; i < n - 1; i++) {
      double next = ElementScheme.positive(diffusivity.at(c[i + 1]));
      double fall = coupling[i] * (c[i] - c[i + 1]);
      double conductance = 0.5 * coupling[i] * (here + next);
      double flow = 0.5 * (here + next) * fall;
      double byHere = conductance + 0.5 * fall * diffusivity.slope(c[i]);
      double byNext = 0.5 * fall * diffusivity.slope(c[i + 1]) - conductance;
      exchange[i] += flow;
      exchange[i + 1] -= flow;
      diagonal[i] += byHere;
      upper[i] = byNext;
      lower[i + 1] = -byHere;
      diagonal[i + 1] -= byNext;
      here = next;
    }
  }

  @Override
  public double exchange(int i) {
    return exchange[i];
  }

  @Override
  public double surfaceExchange(double[] change) {
    return lower[n - 1] * change[n - 2] + diagonal[n - 1] * change[n - 1];
  }

  /** Elimination along the radius (Thomas). */
  @Override
  public void solve(double s, double transfer, double[] x) {
    boolean held = transfer == Double.POSITIVE_INFINITY;
    double pivot = s * volumes[0] + diagonal[0];
    x[0] /= pivot;
    for (int i = 1; i < n; i++) {
      swept[i] = upper[i - 1] / pivot;
      boolean surface = i == n - 1;
      if (surface && held) {
        break;
      }
      pivot = s * volumes[i] + diagonal[i] + (surface ? transfer : 0) - lower[i] * swept[i];
      x[i] = (x[i] - lower[i] * x[i - 1]) / pivot;
    }
    for (int i = n - 2; i >= 0; i--) {
      x[i] -= swept[i + 1] * x[i + 1];
    }
  }
}
