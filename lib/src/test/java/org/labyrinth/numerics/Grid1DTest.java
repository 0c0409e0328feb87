package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Grid1DTest {
  @Test
  void widthsAddUpToTheLength() {
    for (Grid1D grid :
        new Grid1D[] {
          Grid1D.uniform(-1, 2, 7),
          Grid1D.graded(-1, 2, 7, s -> s * s),
          Grid1D.layers(new double[] {-1, 0.3, 2}, 4, 3)
        }) {
      assertThat(grid.cells()).isEqualTo(7);
      assertThat(grid.length()).isEqualTo(3);
      assertThat(Arrays.stream(grid.widths()).sum()).isCloseTo(3, within(1e-15)); // round-off
      for (int i = 0; i < 7; i++) {
        assertThat(grid.centre(i)).isBetween(grid.face(i), grid.face(i + 1));
      }
    }
  }

  @Test
  void everyBoundaryOfALayerIsAFaceToTheLastBit() {
    double[] boundaries = {0, 0.1, 0.7, 1.1};
    Grid1D grid = Grid1D.layers(boundaries, 3, 7, 2);
    assertThat(grid.faces()).contains(boundaries);
    assertThat(grid.width(3)).isCloseTo(0.6 / 7, within(1e-15)); // round-off
  }

  @Test
  void gridsAreEqualIfTheirFacesAre() {
    assertThat(Grid1D.uniform(0, 1, 2)).isEqualTo(Grid1D.ofFaces(0, 0.5, 1));
    assertThat(Grid1D.uniform(0, 1, 2).hashCode()).isEqualTo(Grid1D.ofFaces(0, 0.5, 1).hashCode());
    assertThat(Grid1D.uniform(0, 1, 2)).isNotEqualTo(Grid1D.uniform(0, 1, 3));
    assertThat(Grid1D.uniform(0, 1, 2)).hasToString("2 cells from 0.0 to 1.0 m");
  }

  @Test
  void whatIsNoGridIsRefused() {
    assertThatThrownBy(() -> Grid1D.uniform(0, 1, 0))
        .hasMessage("cells = 0 must be at least 1: grid");
    assertThatThrownBy(() -> Grid1D.ofFaces(1)).hasMessage("faces = 1 must be at least 2: grid");
    assertThatThrownBy(() -> Grid1D.ofFaces(0, 2, 2))
        .hasMessage("x = 2.0 m must be finite and above the face before it: face 2 of the grid");
    assertThatThrownBy(() -> Grid1D.uniform(0, Double.NaN, 3)).hasMessageStartingWith("x = NaN m");
    assertThatThrownBy(() -> Grid1D.layers(new double[] {0, 1}, 2, 3))
        .hasMessage("boundaries = 2 must be one more than layers = 2: grid");
  }
}
