package org.labyrinth.transport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.labyrinth.numerics.GaussJacobi;
import org.labyrinth.numerics.SolverException;

/**
 * Diffusion in a sphere of radius 1 by one Galerkin element: the concentration is a polynomial of
 * degree n − 1 in s = r², given by its values at n nodes that crowd towards the surface, the last
 * one on it. The nodes are those of Gauss–Radau quadrature with the weight r² dr, which integrates
 * every product that occurs exactly, so that the mass matrix is diagonal:
 *
 * <pre>
 *   wᵢ dcᵢ/dt = −(D/R²) Σⱼ Kᵢⱼ cⱼ − δᵢₙ j/(F R)        Kᵢⱼ = ∫ l′ᵢ l′ⱼ r² dr
 * </pre>
 *
 * Columns of K sum to 0, so what leaves is what flows through the surface, to round-off. Errors
 * fall faster than any power of 1/n where c is smooth (Villadsen and Stewart 1967, doi
 * 10.1016/0009-2509(67)80074-5, for collocation in r²).
 *
 * <p>With a constant D the eigenvectors of K turn the n equations into n independent ones, see
 * {@link #relaxation} and {@link #surfaceWeights}.
 */
public final class SphereElement {
  /** ∫ (1 − s) s^½ ds, and half of ∫ s^½ ds. */
  private static final double RADAU_TOTAL = 4.0 / 15;

  private static final double VOLUME = 1.0 / 3;

  private final double[] s;
  private final double[] weights;
  private final double[][] derivative;
  private final double[] relaxation;
  private final double[] surfaceWeights;
  private final double[][] shapes;

  /**
   * The element with n nodes.
   *
   * @param nodes n, from 2 to 60
   */
  public SphereElement(int nodes) {
    if (nodes < 2 || nodes > 60) {
      throw new IllegalArgumentException("nodes = %d must be in [2, 60]: sphere".formatted(nodes));
    }
    GaussJacobi inner = GaussJacobi.of(nodes - 1, 1, 0.5, RADAU_TOTAL);
    s = Arrays.copyOf(inner.nodes(), nodes);
    weights = Arrays.copyOf(inner.weights(), nodes);
    s[nodes - 1] = 1;
    double rest = VOLUME;
    for (int i = 0; i < nodes - 1; i++) {
      weights[i] *= 0.5 / (1 - s[i]);
      rest -= weights[i];
    }
    weights[nodes - 1] = rest;
    derivative = derivativeMatrix(s);
    relaxation = new double[nodes];
    surfaceWeights = new double[nodes];
    shapes = new double[nodes][nodes];
    findModes();
  }

  /** dl_j/ds at node i, from barycentric weights (Berrut and Trefethen 2004). */
  private static double[][] derivativeMatrix(double[] s) {
    int n = s.length;
    double[] bary = new double[n];
    for (int i = 0; i < n; i++) {
      double product = 1;
      for (int j = 0; j < n; j++) {
        product *= j == i ? 1 : 4 * (s[i] - s[j]);
      }
      bary[i] = 1 / product;
    }
    double[][] d = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (j != i) {
          d[i][j] = bary[j] / bary[i] / (s[i] - s[j]);
          d[i][i] -= d[i][j];
        }
      }
    }
    return d;
  }

  private void findModes() {
    int n = s.length;
    DMatrixRMaj scaled = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int q = 0; q < n; q++) {
          sum += 4 * s[q] * weights[q] * derivative[q][i] * derivative[q][j];
        }
        scaled.set(i, j, sum / Math.sqrt(weights[i] * weights[j]));
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(scaled)) {
      throw new SolverException("modes of a sphere not found", 0, 0, new double[0]);
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> eigen.getEigenvalue(k).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int k = 0; k < n; k++) {
      DMatrixRMaj vector = eigen.getEigenVector(order[k]);
      // The lowest is the uniform state, which does not relax: 0, not round-off.
      relaxation[k] = k == 0 ? 0 : eigen.getEigenvalue(order[k]).getReal();
      double surface = vector.get(n - 1) / Math.sqrt(weights[n - 1]);
      surfaceWeights[k] = k == 0 ? 1 / VOLUME : surface * surface;
      for (int i = 0; i < n; i++) {
        shapes[k][i] = k == 0 ? 1 : vector.get(i) / Math.sqrt(weights[i]) / surface;
      }
    }
  }

  /**
   * How many nodes, and how many modes.
   *
   * @return n
   */
  public int nodes() {
    return s.length;
  }

  /**
   * Where the nodes lie.
   *
   * @return r/R of each node, rising, the last 1 [-]
   */
  public double[] radii() {
    return Arrays.stream(s).map(Math::sqrt).toArray();
  }

  /**
   * The share of the volume that each node stands for.
   *
   * @return n weights that sum to 1: the mean is Σ weight · value [-]
   */
  public double[] volumeShares() {
    return Arrays.stream(weights).map(w -> w / VOLUME).toArray();
  }

  /**
   * What is needed for a diffusivity that depends on the concentration.
   *
   * @return l′ⱼ(sᵢ), row i the node where the slope is taken [-]
   */
  public double[][] derivative() {
    return Arrays.stream(derivative).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * The factor of D(cᵢ) at each node in the stiffness, 4 sᵢ wᵢ.
   *
   * @return n factors: K = Σ factorᵢ Dᵢ l′(sᵢ) l′(sᵢ)ᵀ [-]
   */
  public double[] stiffnessFactors() {
    return IntStream.range(0, s.length).mapToDouble(i -> 4 * s[i] * weights[i]).toArray();
  }

  /**
   * The weights wᵢ of the nodes.
   *
   * @return n weights that sum to 1/3, ∫ r² dr [-]
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * How fast each mode relaxes, in units of D/R²: the concentration is c = Σ qₖ shapeₖ with
   *
   * <pre>dqₖ/dt = −λₖ (D/R²) qₖ − bₖ j/(F R)</pre>
   *
   * and each shape is 1 at the surface, so that the surface concentration is Σ qₖ. The first mode
   * is the mean.
   *
   * @return λₖ, rising from 0 [-]
   */
  public double[] relaxation() {
    return relaxation.clone();
  }

  /**
   * How strongly the flux drives each mode.
   *
   * @return bₖ; b₀ = 3, and the exact sphere has 2 for all others [-]
   */
  public double[] surfaceWeights() {
    return surfaceWeights.clone();
  }

  /**
   * The modes at the nodes.
   *
   * @return shape k at node i [k][i]; 1 at the last node [-]
   */
  public double[][] shapes() {
    return Arrays.stream(shapes).map(double[]::clone).toArray(double[][]::new);
  }
}
