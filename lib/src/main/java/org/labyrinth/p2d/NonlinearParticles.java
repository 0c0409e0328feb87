package org.labyrinth.p2d;

import java.util.Arrays;
import org.labyrinth.cell.Particle;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.SphereElement;

/**
 * Particles whose D_s depends on their filling, by the values at their nodes,
 *
 * <pre>wᵢ dxᵢ/dt = −(1/R²) Σ_q 4 s_q w_q D_s(x_q) l′ᵢ(s_q) x′(s_q) − δᵢₙ j/(F R c_max)</pre>
 *
 * Every Newton step is linearised around the last: the inside is an affine function of j, found by
 * one dense solve a particle. Node m of all particles lies together.
 */
final class NonlinearParticles extends ParticleRow {
  private final int nodes;
  private final double[] weights;
  private final double[] factors;
  private final double[][] derivative;
  private final double[] shares;
  private final ScalarFunction diffusivity;
  private final double perRadiusSquared;

  /** The inside as baseInside − responseInside · j, [node][cell]. */
  private final double[][] baseInside;

  private final double[][] responseInside;

  private final double[][] matrix;
  private final double[] right;
  private final double[] unit;
  private final double[] slopes;

  NonlinearParticles(
      Particle particle,
      SphereElement element,
      int first,
      double[] area,
      int side,
      int currentAt,
      int insideAt) {
    super(particle, element, first, area, side, currentAt, insideAt);
    nodes = element.nodes();
    weights = element.weights();
    factors = element.stiffnessFactors();
    derivative = element.derivative();
    shares = element.volumeShares();
    diffusivity = Tables.of(particle.diffusivity(), 0, 1);
    perRadiusSquared = 1 / (particle.radius() * particle.radius());
    baseInside = new double[nodes][cells];
    responseInside = new double[nodes][cells];
    matrix = new double[nodes][nodes];
    right = new double[nodes];
    unit = new double[nodes];
    slopes = new double[nodes];
  }

  @Override
  boolean isLinear() {
    return false;
  }

  @Override
  int insideSize() {
    return nodes * cells;
  }

  @Override
  void fill(double[] y, double stoichiometry) {
    Arrays.fill(y, insideAt, insideAt + insideSize(), stoichiometry);
  }

  @Override
  void condense(double s, double[] predicted, double[] rate, double[] y) {
    if (Double.isInfinite(s)) {
      System.arraycopy(y, insideAt + (nodes - 1) * cells, base, 0, cells);
      Arrays.fill(response, 0);
      return;
    }
    for (int k = 0; k < cells; k++) {
      linearise(k, s, predicted, rate, y);
      eliminate();
      int last = nodes - 1;
      double j = y[currentAt + k];
      for (int m = 0; m < nodes; m++) {
        responseInside[m][k] = unit[m];
        baseInside[m][k] = y[insideAt + m * cells + k] + right[m] + unit[m] * j;
      }
      base[k] = baseInside[last][k];
      response[k] = responseInside[last][k];
    }
  }

  /** Matrix, −residual at the present j, and the column of −∂/∂j, of one particle. */
  private void linearise(int k, double s, double[] predicted, double[] rate, double[] y) {
    double scale = speed * perRadiusSquared;
    for (double[] row : matrix) {
      Arrays.fill(row, 0);
    }
    for (int m = 0; m < nodes; m++) {
      int at = insideAt + m * cells + k;
      matrix[m][m] = s * weights[m];
      right[m] = -weights[m] * (rate[at] + s * (y[at] - predicted[at]));
      unit[m] = 0;
    }
    unit[nodes - 1] = 1 / charge;
    right[nodes - 1] -= y[currentAt + k] / charge;
    for (int q = 0; q < nodes; q++) {
      double[] slope = derivative[q];
      double gradient = 0;
      for (int m = 0; m < nodes; m++) {
        gradient += slope[m] * y[insideAt + m * cells + k];
      }
      double x = y[insideAt + q * cells + k];
      double factor = factors[q] * scale;
      double d = factor * diffusivity.at(x);
      double bent = factor * diffusivity.slope(x) * gradient;
      for (int m = 0; m < nodes; m++) {
        right[m] -= d * gradient * slope[m];
        double weighted = d * slope[m];
        for (int l = 0; l < nodes; l++) {
          matrix[m][l] += weighted * slope[l];
        }
        matrix[m][q] += bent * slope[m];
      }
    }
  }

  /** Gaussian elimination for both right-hand sides; the mass on the diagonal makes pivots safe. */
  private void eliminate() {
    for (int p = 0; p < nodes; p++) {
      double per = 1 / matrix[p][p];
      for (int m = p + 1; m < nodes; m++) {
        double factor = matrix[m][p] * per;
        for (int l = p + 1; l < nodes; l++) {
          matrix[m][l] -= factor * matrix[p][l];
        }
        right[m] -= factor * right[p];
        unit[m] -= factor * unit[p];
      }
    }
    for (int p = nodes - 1; p >= 0; p--) {
      double a = right[p];
      double b = unit[p];
      for (int l = p + 1; l < nodes; l++) {
        a -= matrix[p][l] * right[l];
        b -= matrix[p][l] * unit[l];
      }
      right[p] = a / matrix[p][p];
      unit[p] = b / matrix[p][p];
    }
  }

  @Override
  void expand(double[] y) {
    for (int m = 0; m < nodes; m++) {
      for (int k = 0; k < cells; k++) {
        y[insideAt + m * cells + k] = baseInside[m][k] - responseInside[m][k] * y[currentAt + k];
      }
    }
  }

  @Override
  void rates(double[] y, double[] rates) {
    double scale = speed * perRadiusSquared;
    for (int k = 0; k < cells; k++) {
      Arrays.fill(slopes, 0);
      slopes[nodes - 1] = y[currentAt + k] / charge;
      for (int q = 0; q < nodes; q++) {
        double gradient = 0;
        for (int m = 0; m < nodes; m++) {
          gradient += derivative[q][m] * y[insideAt + m * cells + k];
        }
        double flux = factors[q] * scale * diffusivity.at(y[insideAt + q * cells + k]) * gradient;
        for (int m = 0; m < nodes; m++) {
          slopes[m] += flux * derivative[q][m];
        }
      }
      for (int m = 0; m < nodes; m++) {
        rates[insideAt + m * cells + k] = -slopes[m] / weights[m];
      }
    }
  }

  @Override
  double surface(double[] y, int k) {
    return y[insideAt + (nodes - 1) * cells + k];
  }

  @Override
  double mean(double[] y, int k) {
    double sum = 0;
    for (int m = 0; m < nodes; m++) {
      sum += shares[m] * y[insideAt + m * cells + k];
    }
    return sum;
  }

  @Override
  double[] inside(double[] y, int k) {
    double[] values = new double[nodes];
    for (int m = 0; m < nodes; m++) {
      values[m] = y[insideAt + m * cells + k];
    }
    return values;
  }

  @Override
  double squaredError(double[] error) {
    double sum = 0;
    for (int k = 0; k < cells; k++) {
      double surface = surface(error, k);
      double mean = mean(error, k);
      sum += surface * surface + mean * mean;
    }
    return sum;
  }
}
