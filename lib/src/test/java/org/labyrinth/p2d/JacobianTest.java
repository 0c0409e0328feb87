package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;

/** Newton's blocks are the exact slopes of the equations, beside central differences. */
class JacobianTest {
  private static final int SEEDS = 6;

  /** Truncation of central differences, (F/RT · 1e-5 V)²/6, and jumps of f″ between two knots. */
  private static final double DIFFERENCES = 1e-6;

  private static final double SALT_STEP = 1e-2; // of some 1000 mol/m³
  private static final double VOLT_STEP = 1e-5; // of 2RT/F, 0.05 V
  private static final double CURRENT_STEP = 1e-2; // of some 20 A/m²

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("full cell", Cells.lgM50()),
        Arguments.of("half cell", TestCells.halfCell()),
        Arguments.of("two kinds of particles", TestCells.twoKinds()),
        Arguments.of("D_s of the filling", TestCells.varyingDiffusivity()),
        Arguments.of("double layer", Cells.lgM50().withDoubleLayer(0.2, 0.3)),
        Arguments.of("activation energies and entropic changes", TestCells.lfp18650()));
  }

  /** Off the reference temperature, so that a forgotten factor is seen. */
  private static ImplicitStep step(Cell cell, int seed) {
    ImplicitStep step = new ImplicitStep(cell, 315, seed);
    step.evaluate();
    assertThat(step.misfit).isLessThan(1e-12); // round-off of a potential
    return step;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void theBlocksAreTheSlopesOfBothBalances(String name, Cell cell) {
    for (int seed = 0; seed < SEEDS; seed++) {
      ImplicitStep step = step(cell, seed);
      double[][][] blocks = {
        copy(step.blocks.lower), copy(step.blocks.diagonal), copy(step.blocks.upper)
      };
      for (int column = 0; column < step.n; column++) {
        for (int unknown = 0; unknown < 2; unknown++) {
          double by = unknown == 0 ? SALT_STEP : VOLT_STEP;
          double[][] slopes = step.slopes(unknown * step.n + column, by);
          for (int equation = 0; equation < 2; equation++) {
            int entry = 2 * equation + unknown;
            for (int row = 0; row < step.n; row++) {
              if (equation == 0 || step.hasSolid(row)) {
                int band = column - row + 1;
                double block = band < 0 || band > 2 ? 0 : blocks[band][entry][row];
                assertThat(-slopes[equation][row])
                    .as("%s, seed %d, row %d column %d entry %d", name, seed, row, column, entry)
                    .isCloseTo(block, within(DIFFERENCES * size(blocks, entry, row)));
              }
            }
          }
        }
      }
    }
  }

  private static double size(double[][][] blocks, int entry, int row) {
    double size = 0;
    for (double[][] band : blocks) {
      size += Math.abs(band[entry][row]);
    }
    return size;
  }

  private static double[][] copy(double[][] values) {
    return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void theBorderIsTheSlopeOfBothBalancesWithTheCurrent(String name, Cell cell) {
    for (int seed = 0; seed < SEEDS; seed++) {
      ImplicitStep step = step(cell, seed);
      double[] salt = step.equations.saltByTotal().clone();
      double[] charge = step.equations.chargeByTotal().clone();
      double[][] slopes = step.slopesWithTotal(CURRENT_STEP);
      for (int i = 0; i < step.n; i++) {
        String place = "%s, seed %d, cell %d".formatted(name, seed, i);
        // Both are straight in i: round-off of the difference alone.
        assertThat(-slopes[0][i]).as(place).isCloseTo(salt[i], within(1e-12));
        assertThat(-slopes[1][i]).as(place).isCloseTo(charge[i], within(1e-9));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void theGradientOfTheVoltageIsItsSlope(String name, Cell cell) {
    for (int seed = 0; seed < SEEDS; seed++) {
      ImplicitStep step = step(cell, seed);
      double[] bySalt = new double[step.n];
      double[] byPotential = new double[step.n];
      step.voltage();
      double byTotal = step.terminals.gradient(step.y, step.total, bySalt, byPotential);
      double saltScale = Arrays.stream(bySalt).map(Math::abs).max().orElseThrow();
      for (int i = 0; i < step.n; i++) {
        String place = "%s, seed %d, cell %d".formatted(name, seed, i);
        assertThat(step.voltageSlope(i, SALT_STEP))
            .as(place)
            .isCloseTo(bySalt[i], within(DIFFERENCES * saltScale));
        assertThat(step.voltageSlope(step.n + i, VOLT_STEP))
            .as(place)
            .isCloseTo(byPotential[i], within(DIFFERENCES)); // of 1
      }
      assertThat(step.voltageSlopeWithTotal(CURRENT_STEP) / byTotal)
          .isCloseTo(1, within(DIFFERENCES));
    }
  }
}
