package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TomographTest {
  private static final Shape SHAPE = new Shape(41, 40, 39);

  @Test
  void aPointBecomesAGaussianAlongEveryAxis() {
    double s = 2.5;
    ScalarField point =
        ScalarField.from(SHAPE, (z, y, x) -> z == 20 && y == 20 && x == 19 ? 1000 : 0);
    ScalarField blurred = new GaussianBlur(s).apply(point);
    double middle = blurred.at(20, 20, 19);
    assertThat(middle).isCloseTo(1000 * Math.pow(2 * Math.PI * s * s, -1.5), within(1e-3 * middle));
    for (int d = 1; d <= 6; d++) {
      double share = Math.exp(-d * d / (2 * s * s));
      assertThat(blurred.at(20 + d, 20, 19) / middle).isCloseTo(share, within(1e-12));
      assertThat(blurred.at(20, 20 - d, 19) / middle).isCloseTo(share, within(1e-12));
      assertThat(blurred.at(20, 20, 19 + d) / middle).isCloseTo(share, within(1e-12));
    }
  }

  @Test
  void blurKeepsTheMeanAndAUniformField() {
    ScalarField step = ScalarField.from(SHAPE, (z, y, x) -> x < 3 ? 7 : 2 + y);
    ScalarField blurred = new GaussianBlur(3).apply(step);
    double before = 0;
    double after = 0;
    for (int z = 0; z < 41; z++) {
      for (int y = 0; y < 40; y++) {
        for (int x = 0; x < 39; x++) {
          before += step.at(z, y, x);
          after += blurred.at(z, y, x);
        }
      }
    }
    assertThat(after).isCloseTo(before, within(1e-9 * before));
    ScalarField uniform = new GaussianBlur(30).apply(ScalarField.from(SHAPE, (z, y, x) -> 5));
    assertThat(uniform.at(0, 39, 12)).isCloseTo(5, within(1e-12));
    assertThat(new GaussianBlur(0).apply(step).at(3, 4, 5)).isEqualTo(step.at(3, 4, 5));
  }

  @Test
  void aBlurredPictureIsTheRoundedField() {
    VoxelImage step =
        VoxelImage.from(new Shape(5, 6, 20), Spacing.cubic(2e-6), (z, y, x) -> x < 9 ? 40 : 200);
    VoxelImage blurred = new GaussianBlur(1.5).apply(step);
    ScalarField field = new GaussianBlur(1.5).apply(ScalarField.from(step.shape(), step::label));
    assertThat(blurred.label(2, 3, 8)).isEqualTo((int) Math.round(field.at(2, 3, 8)));
    assertThat(blurred.spacing()).isEqualTo(step.spacing());
  }

  @Test
  void greyValuesAndNoiseAreThoseGiven() {
    VoxelImage one = VoxelImage.from(Shape.cube(40), Spacing.cubic(1e-6), (z, y, x) -> 1);
    VoxelImage grey = new Tomograph(60, 150, 1, 12, 4).image(one, 1);
    double sum = 0;
    double squares = 0;
    for (var entry : grey.voxelsByLabel().entrySet()) {
      double off = entry.getKey() - 150;
      sum += off * entry.getValue();
      squares += off * off * entry.getValue();
    }
    assertThat(sum / 64000).isCloseTo(0, within(0.2)); // four times 12/√64000
    assertThat(Math.sqrt(squares / 64000)).isCloseTo(12, within(0.15)); // and 1/√2 of it, rounding
    assertThat(grey.spacing()).isEqualTo(one.spacing());
    assertThat(new Tomograph(60, 150, 1, 12, 4).image(one, 1)).isEqualTo(grey);
    assertThat(new Tomograph(60, 150, 1, 0, 4).image(one, 0).voxelsByLabel()).containsOnlyKeys(60);
    assertThat(new Tomograph(250, 255, 0, 90, 4).image(one, 1).voxelsByLabel().keySet())
        .contains(255)
        .allMatch(value -> value >= 0 && value <= 255);
  }

  @Test
  void otsuPartsTwoPeaksInTheMiddle() {
    VoxelImage halves = VoxelImage.from(Shape.cube(40), Spacing.UNIT, (z, y, x) -> x < 20 ? 1 : 0);
    VoxelImage grey = new Tomograph(60, 150, 0, 12, 4).image(halves, 1);
    assertThat(Otsu.threshold(grey)).isBetween(103, 107);
    assertThat(Otsu.threshold(halves)).isEqualTo(1);
    assertThat(halves.threshold(1)).isEqualTo(halves);
  }

  @Test
  void otsuIsTheLargestVarianceBetweenClasses() {
    // Counts 6, 3, 1, 5, 2 at 10, 20, 40, 90, 100; by hand between 40 and 90.
    int[] values = {10, 10, 10, 10, 10, 10, 20, 20, 20, 40, 90, 90, 90, 90, 90, 100, 100};
    VoxelImage image = VoxelImage.from(new Shape(1, 1, 17), Spacing.UNIT, (z, y, x) -> values[x]);
    assertThat(Otsu.threshold(image)).isEqualTo(65);
    // (5·90 + 2·100)/7 − (6·10 + 3·20 + 40)/10
    assertThat(Otsu.contrast(image, 65)).isCloseTo(650 / 7.0 - 16, within(1e-12));
    assertThat(Otsu.contrast(image, 90)).isCloseTo(650 / 7.0 - 16, within(1e-12));
    assertThatThrownBy(() -> Otsu.contrast(image, 10))
        .hasMessage("threshold = 10 must lie among the grey values of the image");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> new Tomograph(-1, 150, 1, 12, 4))
        .hasMessage("dark = -1 must be a grey value from 0 to 255: tomograph");
    assertThatThrownBy(() -> new Tomograph(1, 150, 1, -2, 4))
        .hasMessage("noise = -2.0 grey values must be in [0, 255]: tomograph");
    assertThatThrownBy(() -> new GaussianBlur(-1))
        .hasMessage("deviation = -1.0 voxels must be in [0.0, 1000.0]: Gaussian blur");
    VoxelImage flat = VoxelImage.from(Shape.cube(3), Spacing.UNIT, (z, y, x) -> 9);
    assertThatThrownBy(() -> Otsu.threshold(flat))
        .hasMessage("grey values = 1 must be at least 2: threshold of an image, all of it 9");
  }
}
