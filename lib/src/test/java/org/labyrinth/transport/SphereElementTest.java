package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SphereElementTest {
  private static final double ROUND_OFF = 1e-11;

  /** Kᵢⱼ = Σ factor l′ᵢ l′ⱼ. */
  private static double[][] stiffness(SphereElement element) {
    int n = element.nodes();
    double[][] slope = element.derivative();
    double[] factors = element.stiffnessFactors();
    double[][] k = new double[n][n];
    for (int q = 0; q < n; q++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          k[i][j] += factors[q] * slope[q][i] * slope[q][j];
        }
      }
    }
    return k;
  }

  private static double at(double[] values, double[] radii, double r) {
    double sum = 0;
    for (int i = 0; i < radii.length; i++) {
      double shape = 1;
      for (int j = 0; j < radii.length; j++) {
        double s = radii[j] * radii[j];
        shape *= j == i ? 1 : (r * r - s) / (radii[i] * radii[i] - s);
      }
      sum += values[i] * shape;
    }
    return sum;
  }

  @Test
  void theQuadratureIsExactForEveryProductOfTwoShapes() {
    // ∫ r^(2m) r² dr = 1/(2m + 3) up to degree 2n − 2 in r²: the mass matrix is diagonal.
    for (int n = 2; n <= 60; n++) {
      SphereElement element = new SphereElement(n);
      double[] radii = element.radii();
      double[] weights = element.weights();
      assertThat(radii[n - 1]).isEqualTo(1);
      for (int m = 0; m <= 2 * n - 2; m++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          assertThat(weights[i]).isPositive();
          sum += weights[i] * Math.pow(radii[i], 2 * m);
        }
        assertThat(sum).isCloseTo(1 / (2.0 * m + 3), within(ROUND_OFF));
      }
    }
  }

  @Test
  void theNextDegreeIsNotExact() {
    SphereElement element = new SphereElement(2);
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      sum += element.weights()[i] * Math.pow(element.radii()[i], 6);
    }
    assertThat(Math.abs(sum - 1.0 / 9)).isGreaterThan(1e-3);
  }

  @Test
  void shapesAndSlopesAreThoseOfPolynomials() {
    SphereElement element = new SphereElement(7);
    double[][] slope = element.derivative();
    double[] radii = element.radii();
    for (int m = 0; m < 7; m++) {
      for (int i = 0; i < 7; i++) {
        double sum = 0;
        for (int j = 0; j < 7; j++) {
          sum += slope[i][j] * Math.pow(radii[j], 2 * m);
        }
        // d(s^m)/ds with s = r²
        double exact = m == 0 ? 0 : m * Math.pow(radii[i], 2 * m - 2);
        assertThat(sum).isCloseTo(exact, within(ROUND_OFF));
      }
    }
  }

  @Test
  void nothingIsLostInside() {
    for (int n : new int[] {2, 5, 14, 30}) {
      double[][] k = stiffness(new SphereElement(n));
      double largest = k[n - 1][n - 1];
      for (int j = 0; j < n; j++) {
        double column = 0;
        for (int i = 0; i < n; i++) {
          column += k[i][j];
          assertThat(k[i][j]).isCloseTo(k[j][i], within(1e-14 * largest)); // round-off
        }
        assertThat(column).isCloseTo(0, within(1e-14 * n * largest)); // round-off
      }
    }
  }

  /** The m-th root of tan x = x, between mπ and (m + ½)π. */
  static double root(int m) {
    double x = (m + 0.5) * Math.PI;
    for (int i = 0; i < 100; i++) {
      x = m * Math.PI + Math.atan(x);
    }
    return x;
  }

  @Test
  void modesRelaxAsTheSquaresOfTheRootsOfTanXEqualsX() {
    // Crank 1975, sec. 6.3, eq. 6.45: sin(αr)/r with zero slope at r = 1.
    double[] relaxation = new SphereElement(16).relaxation();
    assertThat(relaxation[0]).isZero();
    for (int m = 1; m <= 6; m++) {
      double exact = root(m) * root(m);
      assertThat(relaxation[m]).isCloseTo(exact, within(1e-8 * exact)); // spectral at n = 16
    }
    double coarse = new SphereElement(5).relaxation()[1] / (root(1) * root(1)) - 1;
    assertThat(coarse).isBetween(0.0, 1e-6); // a Galerkin eigenvalue lies above the exact one
  }

  @Test
  void theFluxDrivesTheMeanByThreeAndEveryModeByTwo() {
    SphereElement element = new SphereElement(16);
    double[] b = element.surfaceWeights();
    assertThat(b[0]).isCloseTo(3, within(ROUND_OFF));
    for (int m = 1; m <= 6; m++) {
      assertThat(b[m]).isCloseTo(2, within(1e-7)); // spectral at n = 16
    }
  }

  @Test
  void everyModeIsOneAtTheSurfaceAndAllButTheFirstHaveNoMean() {
    SphereElement element = new SphereElement(9);
    double[][] shapes = element.shapes();
    double[] shares = element.volumeShares();
    for (int m = 0; m < 9; m++) {
      double mean = 0;
      for (int i = 0; i < 9; i++) {
        mean += shares[i] * shapes[m][i];
      }
      assertThat(shapes[m][8]).isCloseTo(1, within(ROUND_OFF));
      assertThat(mean).isCloseTo(m == 0 ? 1 : 0, within(ROUND_OFF));
    }
  }

  @Test
  void theSecondModeIsTheSineOverR() {
    SphereElement element = new SphereElement(14);
    double a = root(1);
    for (double r : new double[] {0.1, 0.5, 0.9}) {
      double exact = Math.sin(a * r) / r / Math.sin(a);
      // 1e-7: spectral at n = 14
      assertThat(at(element.shapes()[1], element.radii(), r)).isCloseTo(exact, within(1e-7));
    }
  }

  @Test
  void aParabolaIsExactWithTwoNodes() {
    // Under a constant flux c = mean + q (r² − 3/5)/2: K c is then −q times the shares but for the
    // surface, where the flux enters.
    for (int n : new int[] {2, 3, 8}) {
      SphereElement element = new SphereElement(n);
      double[][] k = stiffness(element);
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
          sum += k[i][j] * 0.5 * element.radii()[j] * element.radii()[j];
        }
        double exact = -element.volumeShares()[i] + (i == n - 1 ? 1 : 0);
        assertThat(sum).isCloseTo(exact, within(ROUND_OFF));
      }
    }
  }

  @Test
  void whatIsHandedOutIsACopyAndTooFewNodesAreRefused() {
    SphereElement element = new SphereElement(3);
    element.weights()[0] = 77;
    element.shapes()[1][1] = 77;
    element.derivative()[0][0] = 77;
    assertThat(element.weights()[0]).isLessThan(1);
    assertThat(element.shapes()[1][1]).isNotEqualTo(77);
    assertThat(element.derivative()[0][0]).isNotEqualTo(77);
    assertThatThrownBy(() -> new SphereElement(1))
        .hasMessage("nodes = 1 must be in [2, 60]: sphere");
    assertThatThrownBy(() -> new SphereElement(61)).isInstanceOf(IllegalArgumentException.class);
  }
}
