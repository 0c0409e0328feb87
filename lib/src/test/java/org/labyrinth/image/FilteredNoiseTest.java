package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.NoSuchAlgorithmException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FilteredNoiseTest {
  /** SHA-256 of the raw bytes, from an independent program in Python that follows the recipe. */
  @ParameterizedTest
  @CsvSource({
    "100, 100, 100, 9, 9, 9, 0.5, 2100,"
        + "18e38e38f140c9e3a52bf926b824c139e10ba0f5215da1bb46c4c1f7c7a896b2",
    "100, 100, 100, 9, 9, 9, 0.25, 3100,"
        + "2987c80063197d4b0dd00ae040a17a58f175a18772765e120334d7c3055e7c9e",
    "200, 200, 200, 9, 9, 9, 0.5, 2200,"
        + "8086f5e71abd9b149609796df4c69e3774a707a9dbd96da8cb1638de688ab776",
    "80, 64, 48, 9, 9, 9, 0.5, 777,"
        + "141dca0c8d35d94c85c279abb2c4cc0cbe8b4a0d6e71bd1fdaf837977aa089ca",
    "96, 64, 64, 15, 5, 5, 0.5, 909,"
        + "5af030b476740c363ef4881728011cfad39d4b0a420d687343fe1d904e013ee9",
  })
  void recipeIsFollowedToTheByte(
      int nz, int ny, int nx, int wz, int wy, int wx, double porosity, long seed, String sha256)
      throws NoSuchAlgorithmException {
    Shape shape = new Shape(nz, ny, nx);
    VoxelImage image = new FilteredNoise(shape, wz, wy, wx, porosity, seed).image();
    assertThat(Samples.sha256(image)).isEqualTo(sha256);
  }

  @Property(tries = 40, seed = "1")
  void boxSumIsTheSumOverThePeriodicBox(
      @ForAll @IntRange(min = 1, max = 6) int n,
      @ForAll @IntRange(min = 0, max = 5) int half,
      @ForAll Axis axis,
      @ForAll long seed) {
    Shape shape = new Shape(n, 5, 4);
    VoxelImage image = Samples.random(shape, 65536, seed);
    long[][] pages = new long[n][20];
    for (int z = 0; z < n; z++) {
      for (int i = 0; i < 20; i++) {
        pages[z][i] = image.label(z, i / 4, i % 4);
      }
    }
    BoxSum.along(axis, shape, 2 * half + 1, pages);
    int[] step = {axis == Axis.Z ? 1 : 0, axis == Axis.Y ? 1 : 0, axis == Axis.X ? 1 : 0};
    long sum = 0;
    for (int k = -half; k <= half; k++) {
      sum += Samples.shifted(image, k * step[0], k * step[1], k * step[2]).label(n - 1, 4, 0);
    }
    assertThat(pages[n - 1][16]).isEqualTo(sum);
  }

  @Property(tries = 30, seed = "2")
  void porosityIsMetToTheVoxel(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int percent) {
    Shape shape = new Shape(9, 10, 11);
    VoxelImage image = new FilteredNoise(shape, 3, percent / 100.0, seed).image();
    // sums of 729 sixteen-bit numbers: ties among 990 voxels do not happen for these seeds
    assertThat(image.voxelsByLabel().get(1)).isEqualTo(Math.round(Math.rint(percent * 9.9)));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void seamIsLikeAnyOtherPlane(Axis axis) {
    Shape shape = new Shape(24, 30, 36);
    Mean difference =
        Mean.overSeeds(
            40,
            s -> {
              VoxelImage image = new FilteredNoise(shape, 7, 0.4, s).image();
              return Samples.unlike(image, axis, 0) - Samples.unlike(image, axis, 12);
            });
    assertThat(difference.errorsFrom(0)).isLessThan(4); // standard errors; fixed seeds
    // an open seam would differ by 2ε(1 − ε) less the share of unlike neighbours, 0.4 here
    assertThat(difference.standardError()).isLessThan(0.02);
  }

  @Test
  void widerBoxAlongAnAxisMakesLongerBlobs() {
    VoxelImage image = new FilteredNoise(Shape.cube(40), 13, 5, 5, 0.5, 3).image();
    assertThat(Samples.unlike(image, Axis.Z, 20)).isLessThan(Samples.unlike(image, Axis.X, 20));
  }

  @Test
  void porosityTooNearOneFillsTheImage() {
    VoxelImage image = new FilteredNoise(Shape.cube(3), 3, 0.999, 1).image();
    assertThat(image.voxelsByLabel()).isEqualTo(Map.of(1, 27L));
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    Shape shape = Shape.cube(8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FilteredNoise(shape, 4, 0.5, 1))
        .withMessage("width along z = 4 voxels must be odd and at least 1: filtered noise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FilteredNoise(shape, 39, 0.5, 1))
        .withMessage("product of the widths = 59319 voxels³ must be at most 51000: filtered noise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FilteredNoise(shape, 3, 0, 1))
        .withMessage("porosity = 0.0 [-] must be in (0, 1): filtered noise");
  }
}
