package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VoxelImageTest {
  private static final Shape SHAPE = new Shape(2, 3, 4);

  @Test
  void labelsRunInCOrder() {
    byte[] labels = new byte[24];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = (byte) i;
    }
    VoxelImage image = VoxelImage.of(SHAPE, Spacing.UNIT, labels);
    assertThat(image.label(0, 0, 1)).isEqualTo(1);
    assertThat(image.label(0, 1, 0)).isEqualTo(4);
    assertThat(image.label(1, 0, 0)).isEqualTo(12);
    assertThat(image).isEqualTo(Samples.counting(SHAPE, 256));
  }

  @Test
  void bytesAreUnsigned() {
    byte[] labels = new byte[24];
    labels[0] = (byte) 255;
    assertThat(VoxelImage.of(SHAPE, Spacing.UNIT, labels).label(0, 0, 0)).isEqualTo(255);
  }

  @Test
  void imageKeepsNoArrayOfTheCaller() {
    byte[] labels = new byte[24];
    VoxelImage image = VoxelImage.of(SHAPE, Spacing.UNIT, labels);
    int[] page = new int[12];
    VoxelImage built =
        new VoxelImageBuilder(SHAPE, Spacing.UNIT).page(0, page).page(1, page).build();
    Arrays.fill(labels, (byte) 7);
    Arrays.fill(page, 7);
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(0, 24L));
    assertThat(built.voxelsByLabel()).isEqualTo(Map.of(0, 24L));
    image.copyPage(0, page);
    page[0] = 9;
    assertThat(image.label(0, 0, 0)).isZero();
  }

  @Test
  void builderWidensWhatItHasWhenALabelNeedsIt() {
    int[] low = {255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    int[] high = {256, 65535, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    VoxelImageBuilder builder = new VoxelImageBuilder(new Shape(4, 3, 4), Spacing.UNIT);
    VoxelImage image = builder.page(0, low).page(1, high).page(3, low).build();
    assertThat(image.isWide()).isTrue();
    assertThat(image.label(0, 0, 0)).isEqualTo(255);
    assertThat(image.label(1, 0, 0)).isEqualTo(256);
    assertThat(image.label(1, 0, 1)).isEqualTo(65535);
    assertThat(image.label(2, 2, 3)).isZero();
    assertThat(image.label(3, 2, 3)).isEqualTo(10);
  }

  @Test
  void pagesNeverSetAreZero() {
    VoxelImage image = new VoxelImageBuilder(SHAPE, Spacing.UNIT).build();
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(0, 24L));
  }

  @Test
  void builderIsUsedOnce() {
    VoxelImageBuilder builder = new VoxelImageBuilder(SHAPE, Spacing.UNIT);
    builder.build();
    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("once");
  }

  @Test
  void builderNamesWrongPagesAndLabels() {
    VoxelImageBuilder builder = new VoxelImageBuilder(SHAPE, Spacing.UNIT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.page(1, new int[11]))
        .withMessage("labels = 11 must be ny·nx = 12: page 1");
    int[] page = new int[12];
    page[3] = 65536;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.page(0, page))
        .withMessage("label = 65536 must be from 0 to 65535: page 0");
  }

  @Test
  void equalImagesHaveEqualHashes() {
    VoxelImage narrow = Samples.counting(SHAPE, 20);
    VoxelImage narrowed = // wide storage, cut down to labels that fit a byte
        VoxelImage.from(new Shape(2, 3, 5), Spacing.UNIT, (z, y, x) -> label(z, y, x))
            .crop(0, 0, 0, SHAPE);
    assertThat(narrowed).isEqualTo(narrow).hasSameHashCodeAs(narrow);
    assertThat(narrow.withSpacing(Spacing.cubic(2))).isNotEqualTo(narrow);
    assertThat(narrow).isNotEqualTo(Samples.counting(SHAPE, 19)).isNotEqualTo("image");
    assertThat(narrow).isNotEqualTo(Samples.counting(new Shape(2, 4, 3), 20));
  }

  private static int label(int z, int y, int x) {
    return x == 4 ? 300 : ((z * 3 + y) * 4 + x) % 20;
  }

  @Test
  void cropKeepsItsVoxelsAndMustLieInside() {
    VoxelImage image = Samples.counting(new Shape(4, 5, 6), 65536);
    VoxelImage box = image.crop(1, 2, 3, new Shape(3, 2, 3));
    assertThat(box.label(2, 1, 2)).isEqualTo(image.label(3, 3, 5));
    assertThat(box.shape()).isEqualTo(new Shape(3, 2, 3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> image.crop(1, 2, 3, new Shape(3, 2, 4)))
        .withMessage("box of 3×2×4 voxels at (1, 2, 3) must lie inside the image of shape 4×5×6");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> image.crop(1, 1, 1, new Shape(Integer.MAX_VALUE, 1, 1)));
  }

  @Test
  void middleCutsEachAxisByItselfAndKeepsAShortOne() {
    VoxelImage image = Samples.counting(new Shape(3, 6, 9), 65536);
    VoxelImage middle = image.middle(4);
    assertThat(middle).isEqualTo(image.crop(0, 1, 2, new Shape(3, 4, 4)));
    assertThat(image.middle(9)).isEqualTo(image);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> image.middle(0))
        .withMessage("voxels along each axis = 0 must be at least 1: middle of an image");
  }

  @Test
  void thresholdTakesTheLevelItself() {
    VoxelImage image = Samples.counting(SHAPE, 24).threshold(20);
    assertThat(image.label(1, 1, 3)).isZero(); // 19
    assertThat(image.label(1, 2, 0)).isOne(); // 20
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(0, 20L, 1, 4L));
  }

  @Test
  void voxelOutsideIsNamed() {
    VoxelImage image = Samples.counting(SHAPE, 24);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> image.label(0, 3, 0))
        .withMessage("voxel (z, y, x) = (0, 3, 0) must be inside the image of shape 2×3×4");
  }

  @Test
  void numberOfLabelsMustFitTheShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VoxelImage.of(SHAPE, Spacing.UNIT, new byte[23]))
        .withMessage("labels = 23 must be one a voxel = 24: image of shape 2×3×4");
  }

  @Test
  void countsGoBeyondTwoGiga() {
    assertThat(Shape.cube(1300).voxels()).isEqualTo(2_197_000_000L);
    assertThat(new Shape(100_000, 40_000, 50_000).voxels()).isEqualTo(200_000_000_000_000L);
    assertThat(new OverlappingSpheres(Shape.cube(1300), 8, 0.4, 1).count())
        .isEqualTo(Math.round(-Math.log(0.4) * 2.197e9 / Sphere.volume(8)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape(1, 50_000, 50_000))
        .withMessageContaining("voxels in a page = 2500000000 must be at most");
  }
}
