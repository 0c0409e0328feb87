package org.labyrinth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.IterationListener;

class LatticeSystemTest {
  private static double pores(int label) {
    return label == 1 ? 1 : 0;
  }

  private static double both(int label) {
    return label == 1 ? 1 : 0.05;
  }

  private static VoxelImage spheres() {
    return new OverlappingSpheres(new Shape(37, 30, 33), 6, 0.5, 9).image();
  }

  private static LatticeSolution solve(LatticeSystem system, double residual) {
    return system.solve(new StoppingRule(residual, 0, 100), IterationListener.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void theFlowByPowerFallsTowardsTheTrueOneWithTheSquareOfTheResidual(Axis axis) {
    for (IntToDoubleFunction k :
        List.<IntToDoubleFunction>of(LatticeSystemTest::pores, LatticeSystemTest::both)) {
      LatticeSystem system = LatticeSystem.of(spheres(), k, axis, Wrap.across(axis));
      double flow = solve(system, 1e-10).flowByPower();
      double before = Double.POSITIVE_INFINITY;
      for (double residual : new double[] {1e-1, 1e-2, 1e-3, 1e-4}) {
        LatticeSolution loose = solve(system, residual);
        assertThat(loose.relativeResidual()).isLessThanOrEqualTo(residual);
        double excess = loose.flowByPower() / flow - 1;
        assertThat(excess).isBetween(0.0, before).isLessThan(100 * residual * residual);
        before = excess;
      }
    }
  }

  @Test
  void whatGoesInComesOutAndIsTheFlowByPower() {
    LatticeSolution solution =
        solve(LatticeSystem.of(spheres(), LatticeSystemTest::both, Axis.Y, Wrap.NONE), 1e-10);
    // Flows through faces are off by the residual itself.
    assertThat(solution.flowIn() / solution.flowByPower()).isCloseTo(1, within(1e-8));
    assertThat(solution.flowOut() / solution.flowByPower()).isCloseTo(1, within(1e-8));
  }

  @Test
  void whereTheFirstGuessIsTheAnswerThereIsNothingToDo() {
    VoxelImage pores = VoxelImage.from(new Shape(6, 5, 4), Spacing.UNIT, (z, y, x) -> (y + x) % 2);
    LatticeSolution solution =
        solve(LatticeSystem.of(pores, LatticeSystemTest::pores, Axis.Z, Wrap.NONE), 1e-8);
    assertThat(solution.iterations()).isZero();
    assertThat(solution.flowError()).isZero();
    assertThat(solution.potential(0, 0, 1)).isCloseTo(11 / 12.0, within(1e-15)); // round-off
    assertThat(solution.potential(0, 0, 0)).isNaN();
    assertThat(solution.flow(3, 1, 1)).isZero();
  }

  @Test
  void withoutAPathTheSystemIsEmpty() {
    VoxelImage dots = VoxelImage.from(Shape.cube(5), Spacing.UNIT, (z, y, x) -> (z + y + x) % 2);
    for (Axis axis : Axis.values()) {
      assertThat(LatticeSystem.of(dots, LatticeSystemTest::pores, axis, Wrap.NONE).isEmpty())
          .isTrue();
      assertThat(LatticeSystem.of(dots, LatticeSystemTest::both, axis, Wrap.NONE).isEmpty())
          .isFalse();
    }
  }

  @Test
  void theSmootherMovesAtLeastTheVectors() {
    VoxelImage image = spheres();
    long pores = image.voxelsByLabel().get(1);
    LatticeSmoother uniform =
        LatticeSystem.of(image, LatticeSystemTest::pores, Axis.Z, Wrap.NONE).smoother();
    LatticeSmoother matrix =
        LatticeSystem.of(image, LatticeSystemTest::both, Axis.Z, Wrap.NONE).smoother();
    uniform.sweep();
    matrix.sweep();
    // Nine bytes of layout and four floats a place; some places hold no voxel.
    assertThat(uniform.bytes()).isBetween(24 * pores, 32 * pores);
    assertThat(matrix.bytes()).isGreaterThan(2 * uniform.bytes());
  }

  @Test
  void rulesThatCannotBeMetAreRefused() {
    assertThatThrownBy(() -> new StoppingRule(0, 0, 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("residual = 0.0 [-] must be in (0, 1): stopping rule");
    assertThatThrownBy(() -> new StoppingRule(1e-8, Double.NaN, 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("flow error = NaN [-] must be in [0, 1): stopping rule");
    assertThatThrownBy(() -> new StoppingRule(1e-8, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("iterations = 0 must be at least 1: stopping rule");
  }
}
