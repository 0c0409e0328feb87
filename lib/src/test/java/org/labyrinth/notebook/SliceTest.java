package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** What a slice shows beside its voxels: a bar, windows, and words. */
class SliceTest {
  private static final Shape SHAPE = new Shape(20, 30, 40);
  private static final Spacing HALF_MICRON = Spacing.cubic(0.5e-6);

  /** A quarter pore, in the columns on the left. */
  private static final VoxelImage IMAGE =
      VoxelImage.from(SHAPE, HALF_MICRON, (z, y, x) -> x < 10 ? 1 : 0);

  private static final ScalarField FIELD = ScalarField.from(SHAPE, (z, y, x) -> 800 + 10 * x);

  private static int blackRun(BufferedImage picture, int row) {
    int run = 0;
    while (picture.getRGB(run, row) == Color.BLACK.getRGB()) {
      run++;
    }
    return run;
  }

  @Test
  void theBarIsAsLongAsItSays() {
    Picture slice = Slice.of(IMAGE, Axis.Z, 3);
    int scale = slice.pixels().getWidth() / 40;
    // a third of 20 µm is 6.7: the bar is 5 µm, ten voxels
    assertThat(blackRun(slice.pixels(), 30 * scale + 12)).isEqualTo(10 * scale);
  }

  @Test
  void theBarIsALengthThatPeopleRead() {
    assertThat(ScaleBar.length(48)).isEqualTo(10, within(1e-12));
    assertThat(ScaleBar.length(64e-6)).isEqualTo(20e-6, within(1e-18));
    assertThat(ScaleBar.length(15)).isEqualTo(5, within(1e-12));
    assertThat(ScaleBar.words(20e-6, 0.5e-6)).isEqualTo("20 µm");
    assertThat(ScaleBar.words(2e-7, 1e-9)).isEqualTo("200 nm");
    assertThat(ScaleBar.words(1e-3, 1e-5)).isEqualTo("1 mm");
    assertThat(ScaleBar.words(20, 1)).isEqualTo("20 voxels");
    assertThat(ScaleBar.words(1, 1)).isEqualTo("1 voxel");
  }

  @Test
  void itsWordsSayHowLargeAndHowMuchOfEach() {
    assertThat(Slice.of(IMAGE, Axis.Z, 3).alt())
        .isEqualTo(
            "Slice z = 3 of a 20×30×40-voxel image, 15 µm × 20 µm: label 0 75 %, label 1 25 %");
    assertThat(Slice.of(IMAGE.withSpacing(Spacing.UNIT), Axis.X, 0).alt())
        .isEqualTo("Slice x = 0 of a 20×30×40-voxel image: label 1 100 %");
  }

  @Test
  void aWindowIsDrawnAlongItsOutermostVoxels() {
    Picture slice = Slice.of(IMAGE, Axis.Y, 0, Outline.square(4, 12, 8));
    int scale = slice.pixels().getWidth() / 40;
    int orange = 0xFFE69F00;
    assertThat(slice.pixels().getRGB(12 * scale + 1, 8 * scale)).isEqualTo(orange);
    assertThat(slice.pixels().getRGB(20 * scale - 1, 8 * scale)).isEqualTo(orange);
    assertThat(slice.pixels().getRGB(16 * scale, 4 * scale + 1)).isEqualTo(orange);
    assertThat(slice.pixels().getRGB(16 * scale, 12 * scale - 1)).isEqualTo(orange);
    assertThat(slice.pixels().getRGB(20 * scale, 8 * scale)).isEqualTo(Palette.label(0).getRGB());
    assertThat(slice.pixels().getRGB(16 * scale, 8 * scale)).isEqualTo(Palette.label(0).getRGB());
    assertThat(slice.alt()).endsWith("; window of 8×8 voxels at row 4, column 12");
  }

  @Test
  void aWindowOutsideTheSliceIsRefused() {
    assertThatThrownBy(() -> Slice.of(IMAGE, Axis.Y, 0, Outline.square(13, 0, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "window of 8×8 voxels at row 13, column 0 must lie in the slice: slice of shape"
                + " 20×30×40 normal to y");
    assertThatThrownBy(() -> new Outline(0, -1, 2, 2))
        .hasMessage(
            "outline of 2×2 voxels at row 0, column -1 must begin at 0 or above and span 1 or more");
  }

  @Test
  void aFieldWithASpacingHasABarAndWindowsToo() {
    Picture slice = Slice.of(FIELD, HALF_MICRON, Axis.Z, 0, "c [mol/m³]", Outline.square(0, 0, 5));
    int scale = 360 / 40;
    assertThat(blackRun(slice.pixels(), 30 * scale + 12)).isEqualTo(10 * scale);
    assertThat(slice.alt())
        .isEqualTo(
            "c [mol/m³] on slice z = 0, from 800 to 1190, 15 µm × 20 µm"
                + "; window of 5×5 voxels at row 0, column 0");
  }

  @Test
  void aLongQuantityHasRoom() {
    int narrow = Slice.of(FIELD, Axis.Z, 0, "c [-]").pixels().getWidth();
    int wide =
        Slice.of(FIELD, Axis.Z, 0, "flux over that in the open liquid [-]").pixels().getWidth();
    assertThat(wide).isGreaterThan(narrow);
  }
}
