package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;

class ComplexBlockTridiagonalTest {
  /** Random blocks, those on the diagonal the larger. */
  private static Complex[][][] randomBlocks(int n, SplittableRandom random) {
    Complex[][][] blocks = new Complex[3][n][4];
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < n; i++) {
        for (int e = 0; e < 4; e++) {
          double size = k == 1 && (e == 0 || e == 3) ? 5 : 0;
          blocks[k][i][e] =
              Complex.ofCartesian(size + random.nextDouble(-1, 1), size + random.nextDouble(-1, 1));
        }
      }
    }
    return blocks;
  }

  private static void fill(
      ComplexBlockTridiagonal system, Complex[][][] blocks, Complex[][] right) {
    for (int i = 0; i < right.length; i++) {
      for (int e = 0; e < 4; e++) {
        if (i > 0) {
          system.addLower(i, e, blocks[0][i][e].getReal(), blocks[0][i][e].getImaginary());
        }
        system.addDiagonal(i, e, blocks[1][i][e].getReal(), blocks[1][i][e].getImaginary());
        if (i < right.length - 1) {
          system.addUpper(i, e, blocks[2][i][e].getReal(), blocks[2][i][e].getImaginary());
        }
      }
      for (int c = 0; c < 2; c++) {
        system.addRight(i, c, right[i][c].getReal(), right[i][c].getImaginary());
      }
    }
  }

  /** lower x before + diagonal x + upper x behind. */
  private static Complex row(Complex[][][] blocks, Complex[][] x, int i, int c) {
    Complex sum = Complex.ZERO;
    for (int k = 0; k < 3; k++) {
      int at = i + k - 1;
      if (at >= 0 && at < x.length) {
        sum = sum.add(blocks[k][i][2 * c].multiply(x[at][0]));
        sum = sum.add(blocks[k][i][2 * c + 1].multiply(x[at][1]));
      }
    }
    return sum;
  }

  @Test
  void findsTheSolutionThatMadeTheRightHandSide() {
    SplittableRandom random = new SplittableRandom(41);
    for (int n : new int[] {1, 2, 3, 50}) {
      Complex[][][] blocks = randomBlocks(n, random);
      Complex[][] x = new Complex[n][2];
      Complex[][] right = new Complex[n][2];
      for (Complex[] pair : x) {
        for (int c = 0; c < 2; c++) {
          pair[c] = Complex.ofCartesian(random.nextDouble(-1, 1), random.nextDouble(-1, 1));
        }
      }
      for (int i = 0; i < n; i++) {
        right[i][0] = row(blocks, x, i, 0);
        right[i][1] = row(blocks, x, i, 1);
      }
      ComplexBlockTridiagonal system = new ComplexBlockTridiagonal(n);
      for (int round = 0; round < 2; round++) {
        system.clear(); // and fit for another round
        fill(system, blocks, right);
        system.solve();
        for (int i = 0; i < n; i++) {
          for (int c = 0; c < 2; c++) {
            Complex found = Complex.ofCartesian(system.real(i, c), system.imaginary(i, c));
            // round-off of a few hundred well conditioned operations
            assertThat(found.subtract(x[i][c]).abs()).as("%d of %d", i, n).isLessThan(1e-13);
          }
        }
      }
    }
  }

  @Test
  void aSingularBlockIsRefused() {
    ComplexBlockTridiagonal system = new ComplexBlockTridiagonal(2);
    system.addDiagonal(0, 0, 1, 0);
    system.addDiagonal(0, 3, 1, 0);
    system.addDiagonal(1, 0, 1, 1);
    assertThatThrownBy(system::solve)
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("block 1 of 2 is singular");
  }
}
