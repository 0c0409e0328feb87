package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static Picture bars(double... heights) {
    return Bars.of(
        "Totals", "share of the points [%]", "students [-]", List.of("0–50", "50–100"), heights);
  }

  private static int blue(Picture picture) {
    int blue = 0;
    for (int y = 0; y < picture.pixels().getHeight(); y++) {
      for (int x = 0; x < picture.pixels().getWidth(); x++) {
        blue += picture.pixels().getRGB(x, y) == Palette.kind(0).getRGB() ? 1 : 0;
      }
    }
    return blue;
  }

  @Test
  void wordsNameEveryBarAndItsHeight() {
    assertThat(bars(3, 17).alt())
        .isEqualTo("Chart: Totals: students [-] over share of the points [%]; 0–50: 3, 50–100: 17");
  }

  @Test
  void areasAreInProportionToHeights() {
    // The highest bar fixes the scale in both; the other differs by half of it.
    int full = blue(bars(10, 10));
    int half = blue(bars(5, 10));
    assertThat((double) half / full).isBetween(0.73, 0.77); // a row of pixels is 1 in 200
  }

  @Test
  void barsOfNothingAreDrawnToo() {
    assertThat(blue(bars(0, 0))).isZero();
    assertThat(bars(2, 1).png()).isEqualTo(bars(2, 1).png());
  }

  @Test
  void everyLabelNeedsItsHeight() {
    assertThatThrownBy(() -> bars(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("heights = 1 must be as many as labels, 2, and one at least: bars 'Totals'");
  }
}
