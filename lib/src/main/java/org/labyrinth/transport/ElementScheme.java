package org.labyrinth.transport;

import java.util.Arrays;
import org.labyrinth.numerics.ScalarFunction;

/** One Galerkin element: Sᵢ = R⁻² Σ_q 4 s_q w_q D(c_q) l′ᵢ(s_q) c′(s_q). */
final class ElementScheme implements RadialScheme {
  private final SphericalParticle problem;
  private final ScalarFunction diffusivity;
  private final SphereElement element;
  private final int n;
  private final double[] weights;
  private final double[] factors;
  private final double[][] derivative;
  private final double[] exchange;
  private final double[][] jacobian;
  private final double[][] matrix;

  ElementScheme(SphericalParticle problem, SphereElement element) {
    this.problem = problem;
    this.diffusivity = problem.diffusivity();
    this.element = element;
    n = element.nodes();
    weights = element.weights();
    double perArea = 1 / (problem.radius() * problem.radius());
    factors = Arrays.stream(element.stiffnessFactors()).map(f -> f * perArea).toArray();
    derivative = element.derivative();
    exchange = new double[n];
    jacobian = new double[n][n];
    matrix = new double[n][n];
  }

  /** A diffusivity of 0 or less has no meaning: what follows from it is not a number. */
  static double positive(double diffusivity) {
    return diffusivity > 0 ? diffusivity : Double.NaN;
  }

  @Override
  public double[] radii() {
    return element.radii();
  }

  @Override
  public double[] volumes() {
    return weights.clone();
  }

  @Override
  public double[] initial() {
    return Arrays.stream(element.radii())
        .map(r -> problem.initial().at(r * problem.radius()))
        .toArray();
  }

  @Override
  public boolean isLinear() {
    return diffusivity.isConstant();
  }

  @Override
  public void linearise(double[] c) {
    Arrays.fill(exchange, 0);
    for (double[] row : jacobian) {
      Arrays.fill(row, 0);
    }
    for (int q = 0; q < n; q++) {
      double[] slope = derivative[q];
      double gradient = 0;
      for (int m = 0; m < n; m++) {
        gradient += slope[m] * c[m];
      }
      double d = factors[q] * positive(diffusivity.at(c[q]));
      double bent = factors[q] * diffusivity.slope(c[q]) * gradient;
      for (int m = 0; m < n; m++) {
        double weighted = d * slope[m];
        exchange[m] += weighted * gradient;
        for (int l = 0; l < n; l++) {
          jacobian[m][l] += weighted * slope[l];
        }
        jacobian[m][q] += bent * slope[m];
      }
    }
  }

  @Override
  public double exchange(int i) {
    return exchange[i];
  }

  @Override
  public double surfaceExchange(double[] change) {
    double sum = 0;
    for (int m = 0; m < n; m++) {
      sum += jacobian[n - 1][m] * change[m];
    }
    return sum;
  }

  /** Gaussian elimination; the mass on the diagonal makes pivots safe. */
  @Override
  public void solve(double s, double transfer, double[] x) {
    fill(s, transfer);
    for (int p = 0; p < n; p++) {
      for (int m = p + 1; m < n; m++) {
        double factor = matrix[m][p] / matrix[p][p];
        for (int l = p + 1; l < n; l++) {
          matrix[m][l] -= factor * matrix[p][l];
        }
        x[m] -= factor * x[p];
      }
    }
    for (int p = n - 1; p >= 0; p--) {
      double sum = x[p];
      for (int l = p + 1; l < n; l++) {
        sum -= matrix[p][l] * x[l];
      }
      x[p] = sum / matrix[p][p];
    }
  }

  private void fill(double s, double transfer) {
    for (int m = 0; m < n; m++) {
      System.arraycopy(jacobian[m], 0, matrix[m], 0, n);
      matrix[m][m] += s * weights[m];
    }
    double[] surface = matrix[n - 1];
    if (transfer == Double.POSITIVE_INFINITY) {
      Arrays.fill(surface, 0);
      surface[n - 1] = 1;
    } else {
      surface[n - 1] += transfer;
    }
  }
}
