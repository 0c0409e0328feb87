package org.labyrinth.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

class FiniteVolumesTest {
  private static final double ROUND_OFF = 1e-13;
  private static final Grid1D GRID = Grid1D.graded(0, 1, 30, s -> s * (0.3 + 0.7 * s));

  private static FiniteVolumes volumes() {
    return new FiniteVolumes(Manufactured.problem(GRID, t -> 1 + t, t -> 1));
  }

  @Test
  void theSaltBalanceIsTheSourceLessTheExchange() {
    FiniteVolumes volumes = volumes();
    double[] c = new SplittableRandom(1).doubles(30).toArray();
    double[] expected = new double[30];
    double[] exchanged = new double[30];
    volumes.source(0.3, expected);
    volumes.exchange().multiply(c, exchanged);
    for (int i = 0; i < 30; i++) {
      expected[i] -= exchanged[i];
    }
    // Conductances B D/h reach some 50.
    assertThat(volumes.concentration(c, 0.3)).containsExactly(expected, within(100 * ROUND_OFF));
  }

  @Test
  void theBalancesOfAllCellsAddUpToWhatCrossesTheEnds() {
    FiniteVolumes volumes = volumes();
    double[] c = new SplittableRandom(2).doubles(30).toArray();
    double sum = Arrays.stream(volumes.concentration(c, 0.3)).sum();
    double crossing = volumes.inflowLeft(c[0], 0.3) + volumes.inflowRight(c[29], 0.3);
    assertThat(sum).isCloseTo(crossing + volumes.produced(c, 0.3), within(100 * ROUND_OFF));
  }

  @Test
  void theInitialContentIsTheIntegralOfPorosityTimesConcentration() {
    // ∫₀¹ (0.4 + 0.2 sin 3x)(2 + cos 2x) dx
    double exact =
        0.8
            + 0.2 * Math.sin(2)
            + 0.4 * (1 - Math.cos(3)) / 3
            + 0.1 * ((1 - Math.cos(5)) / 5 + (1 - Math.cos(1)));
    FiniteVolumes volumes = volumes();
    // Three Gauss points a cell: O(h⁶), below 1e-9 at h = 1/20.
    assertThat(volumes.content(volumes.initial())).isCloseTo(exact, within(1e-9));
  }

  @Test
  void profilesMeasuredOnSlabsKeepTheirTotalsOnAnyGrid() {
    // Seven slabs of an image, twelve cells of a model: Σ ε h and Σ a h are the image's.
    Profile measured =
        Profile.cells(
            Grid1D.uniform(0, 1, 7), new SplittableRandom(3).doubles(7, 0.2, 0.6).toArray());
    double onSlabs = measured.mean(0, 1);
    Grid1D grid = Grid1D.graded(0, 1, 12, s -> s * (2 - s));
    double[] means = measured.means(grid);
    double onCells = 0;
    for (int i = 0; i < 12; i++) {
      onCells += means[i] * grid.width(i);
    }
    assertThat(onCells).isCloseTo(onSlabs, within(ROUND_OFF));
  }
}
