package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VoxelImageProperties {
  @Property(tries = 50, seed = "1")
  void everyVoxelIsCountedOnce(
      @ForAll @IntRange(min = 1, max = 9) int nz,
      @ForAll @IntRange(min = 1, max = 9) int ny,
      @ForAll @IntRange(min = 1, max = 9) int nx,
      @ForAll @IntRange(min = 1, max = 65536) int bound,
      @ForAll long seed) {
    VoxelImage image = Samples.random(new Shape(nz, ny, nx), bound, seed);
    long counted = image.voxelsByLabel().values().stream().mapToLong(n -> n).sum();
    assertThat(counted).isEqualTo(image.shape().voxels());
    assertThat(image.crop(0, 0, 0, image.shape())).isEqualTo(image);
    assertThat(image.threshold(0).voxelsByLabel()).containsOnlyKeys(1);
  }

  @Property(tries = 15, seed = "2")
  void valueOfEachRankIsThatOfTheSortedValues(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int n) {
    double[] values = new SplittableRandom(seed).doubles(n, -1, 1).toArray();
    values[0] = seed % 2 == 0 ? -0.0 : 1e300;
    long[] keys = Arrays.stream(values).mapToLong(LevelCut::key).toArray();
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    for (int rank = 0; rank < n; rank++) {
      assertThat(LevelCut.keyOfRank(1, page -> keys, rank)).isEqualTo(LevelCut.key(sorted[rank]));
    }
  }

  @Property(tries = 200, seed = "3")
  void namesSortAsPeopleCount(
      @ForAll @IntRange(max = 100_000) int a, @ForAll @IntRange(max = 100_000) int b) {
    NaturalOrder order = new NaturalOrder();
    String plain = "slice_" + a + "_of_9.tif";
    String padded = "slice_%07d_of_9.tif".formatted(b);
    if (a != b) {
      assertThat(Integer.signum(order.compare(plain, padded))).isEqualTo(Integer.compare(a, b));
    }
    assertThat(order.compare(padded, plain)).isEqualTo(-order.compare(plain, padded));
  }
}
