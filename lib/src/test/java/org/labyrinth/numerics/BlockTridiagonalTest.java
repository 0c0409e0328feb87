package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class BlockTridiagonalTest {
  private static final double ROUND_OFF = 1e-11;

  /** Random entries of the size of 1; {@code margin} is how far the diagonal dominates each row. */
  private static BlockTridiagonal random(SplittableRandom random, int n, double margin) {
    BlockTridiagonal system = new BlockTridiagonal(n);
    for (int i = 0; i < n; i++) {
      for (int entry = 0; entry < 4; entry++) {
        system.lower[entry][i] = i == 0 ? 0 : random.nextDouble(-1, 1);
        system.upper[entry][i] = i == n - 1 ? 0 : random.nextDouble(-1, 1);
        system.diagonal[entry][i] = random.nextDouble(-1, 1);
      }
      for (int row = 0; row < 2; row++) {
        double others = Math.abs(system.diagonal[row == 0 ? 1 : 2][i]);
        for (int column = 0; column < 2; column++) {
          others += Math.abs(system.lower[2 * row + column][i]);
          others += Math.abs(system.upper[2 * row + column][i]);
        }
        system.diagonal[3 * row][i] = random.nextBoolean() ? others + margin : -others - margin;
      }
    }
    return system;
  }

  private static DMatrixRMaj dense(BlockTridiagonal system, int n) {
    DMatrixRMaj matrix = new DMatrixRMaj(2 * n, 2 * n);
    for (int i = 0; i < n; i++) {
      for (int entry = 0; entry < 4; entry++) {
        int row = 2 * i + entry / 2;
        int column = 2 * i + entry % 2;
        matrix.set(row, column, system.diagonal[entry][i]);
        if (i > 0) {
          matrix.set(row, column - 2, system.lower[entry][i]);
        }
        if (i < n - 1) {
          matrix.set(row, column + 2, system.upper[entry][i]);
        }
      }
    }
    return matrix;
  }

  private static DMatrixRMaj right(SplittableRandom random, int n) {
    DMatrixRMaj right = new DMatrixRMaj(2 * n, 1);
    for (int k = 0; k < 2 * n; k++) {
      right.set(k, random.nextDouble(-1, 1));
    }
    return right;
  }

  private static double[] solve(BlockTridiagonal factors, DMatrixRMaj right, int n) {
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = right.get(2 * i);
      y[i] = right.get(2 * i + 1);
    }
    factors.solve(x, y);
    double[] all = new double[2 * n];
    for (int i = 0; i < n; i++) {
      all[2 * i] = x[i];
      all[2 * i + 1] = y[i];
    }
    return all;
  }

  @Property(tries = 100, seed = "1")
  void solutionsAreThoseOfADenseSolverForAnyRightHandSide(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int n) {
    SplittableRandom random = new SplittableRandom(seed);
    BlockTridiagonal system = random(random, n, 0.1);
    DMatrixRMaj matrix = dense(system, n);
    system.factorise();
    for (int k = 0; k < 3; k++) {
      DMatrixRMaj right = right(random, n);
      DMatrixRMaj exact = new DMatrixRMaj(2 * n, 1);
      CommonOps_DDRM.solve(matrix, right, exact);
      assertThat(solve(system, right, n)).containsExactly(exact.getData(), within(ROUND_OFF));
    }
  }

  @Property(tries = 50, seed = "2")
  void aDominantDiagonalBoundsTheSolution(@ForAll long seed) {
    // |x| ≤ max |b| / margin (Varah 1975, doi 10.1016/0024-3795(75)90112-3): nothing grows over
    // ten thousand rows.
    SplittableRandom random = new SplittableRandom(seed);
    int n = 10_000;
    double margin = 0.5;
    BlockTridiagonal system = random(random, n, margin);
    system.factorise();
    for (double x : solve(system, right(random, n), n)) {
      assertThat(Math.abs(x)).isLessThanOrEqualTo(1 / margin);
    }
  }

  @Test
  void aBlockMayHaveZerosOnItsDiagonal() {
    // x₁ = 3 and x₀ = 2 through a block that only swaps.
    BlockTridiagonal system = new BlockTridiagonal(1);
    system.diagonal[1][0] = 1;
    system.diagonal[2][0] = 1;
    system.factorise();
    double[] x = {3};
    double[] y = {2};
    system.solve(x, y);
    assertThat(x).containsExactly(2);
    assertThat(y).containsExactly(3);
  }
}
