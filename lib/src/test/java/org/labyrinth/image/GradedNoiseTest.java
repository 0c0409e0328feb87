package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GradedNoiseTest {
  @Property(tries = 20, seed = "1")
  void everyPageHasItsPorosityToTheVoxel(@ForAll long seed) {
    Shape shape = new Shape(9, 11, 13);
    GradedNoise recipe = GradedNoise.of(shape, 3, s -> s * s, seed);
    VoxelImage image = recipe.image();

    for (int z = 0; z < 9; z++) {
      long pores = image.crop(z, 0, 0, new Shape(1, 11, 13)).voxelsByLabel().getOrDefault(1, 0L);
      assertThat(pores).isEqualTo(Math.round(Math.rint(recipe.porosities().get(z) * 143)));
    }
  }

  @Test
  void emptyAndFullPagesArePossible() {
    VoxelImage image = new GradedNoise(new Shape(2, 4, 4), 3, List.of(0.0, 1.0), 1).image();

    assertThat(image).isEqualTo(VoxelImage.from(new Shape(2, 4, 4), Spacing.UNIT, (z, y, x) -> z));
  }

  @Test
  void withoutAGradientItIsMuchLikeFilteredNoise() {
    Shape shape = Shape.cube(40);
    VoxelImage even = new GradedNoise(shape, 7, Collections.nCopies(40, 0.4), 5).image();
    VoxelImage noise = new FilteredNoise(shape, 7, 0.4, 5).image();

    double unlike = 0;
    for (int z = 0; z < 40; z++) {
      for (int i = 0; i < 1600; i++) {
        unlike += even.label(z, i / 40, i % 40) != noise.label(z, i / 40, i % 40) ? 1 / 64e3 : 0;
      }
    }
    // Page to page, porosity scatters by some 0.1 in the one and not in the other; images that had
    // nothing in common would differ in 2 · 0.4 · 0.6 of their voxels.
    assertThat(unlike).isLessThan(0.15);
    assertThat(Samples.unlike(even, Axis.X, 20))
        .isCloseTo(Samples.unlike(noise, Axis.X, 20), within(0.05)); // same blobs, other cut
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    Shape shape = new Shape(2, 8, 8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GradedNoise(shape, 3, List.of(0.5), 1))
        .withMessage("porosities = 1 must be one a page = 2: graded noise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GradedNoise(shape, 3, List.of(0.5, 1.5), 1))
        .withMessage("porosity = 1.5 [-] must be in [0, 1]: page 1 of graded noise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradedNoise.linear(shape, 4, 0.2, 0.4, 1))
        .withMessage("width along z = 4 voxels must be odd and at least 1: filtered noise");
  }
}
