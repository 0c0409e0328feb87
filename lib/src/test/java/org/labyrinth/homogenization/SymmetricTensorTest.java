package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;

class SymmetricTensorTest {
  private static final double ROUND_OFF = 1e-14;

  @Test
  void principalAxesDiagonaliseTheTensor() {
    SymmetricTensor b = new SymmetricTensor(0.3, 0.5, 0.4, 0.05, -0.1, 0.02);
    SimpleMatrix rebuilt = new SimpleMatrix(3, 3);
    for (PrincipalAxis axis : b.principalAxes()) {
      SimpleMatrix v = new SimpleMatrix(new double[] {axis.z(), axis.y(), axis.x()});
      assertThat(v.normF()).isCloseTo(1, within(ROUND_OFF));
      assertThat(v.elementMax()).isGreaterThanOrEqualTo(-v.elementMin());
      rebuilt = rebuilt.plus(v.mult(v.transpose()).scale(axis.value()));
    }
    assertThat(rebuilt.isIdentical(b.toMatrix(), ROUND_OFF)).isTrue();
    assertThat(b.eigenvalues()).isSortedAccordingTo((p, q) -> Double.compare(q, p));
    assertThat(b.mean()).isCloseTo(b.toMatrix().trace() / 3, within(ROUND_OFF));
  }

  @Test
  void entriesGoByTheirAxes() {
    SymmetricTensor b = new SymmetricTensor(1, 2, 3, 4, 5, 6);
    for (Axis row : Axis.values()) {
      for (Axis column : Axis.values()) {
        assertThat(b.entry(row, column)).isEqualTo(b.toMatrix().get(row.index(), column.index()));
      }
    }
    assertThat(List.of(b.entry(Axis.Z, Axis.Y), b.entry(Axis.X, Axis.Y))).containsExactly(4.0, 6.0);
  }

  @Test
  void theMatrixIsACopy() {
    SymmetricTensor b = new SymmetricTensor(1, 2, 3, 0, 0, 0);
    b.toMatrix().set(0, 0, 7);
    assertThat(b.toMatrix().get(0, 0)).isEqualTo(1);
  }

  @Test
  void anisotropyIsTheRatioOfTheExtremes() {
    assertThat(new SymmetricTensor(1, 2, 4, 0, 0, 0).anisotropy()).isCloseTo(4, within(ROUND_OFF));
    assertThat(new SymmetricTensor(1, 1, 0, 0, 0, 0).anisotropy()).isInfinite();
    assertThat(SymmetricTensor.ZERO.anisotropy()).isEqualTo(1);
  }

  @Test
  void aTensorIsFinite() {
    assertThatThrownBy(() -> new SymmetricTensor(1, 2, Double.NaN, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("entry = NaN must be finite: symmetric tensor");
  }
}
