package org.labyrinth.image;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Blobs: white noise smoothed three times by a periodic box sum along each axis, cut where the
 * porosity is exact. Pore is 1, solid 0. The sums are whole numbers, so every machine makes the
 * same image to the voxel. Three boxes of width w are close to a Gaussian of variance (w² − 1)/4.
 *
 * <p>A recipe that other programs can follow: the noise is the top sixteen bits of the outputs of
 * {@link SplittableRandom} (that is SplitMix64) in index order; each voxel becomes the sum over a
 * centred box of odd width, three times along each axis; pore where the value is less than the
 * value of rank rint(porosity · V), the smallest being of rank 0. Equal values can only leave the
 * porosity below the target.
 *
 * <p>Takes eight bytes a voxel while at work.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the porosity is not in (0, 1),
 * if a width is not odd and positive, or if the product of the three exceeds 51 000 (37 each),
 * where the sums would no longer fit into 64 bits.
 *
 * @param shape voxels along each axis
 * @param widthZ width of the box along z, odd [voxels]
 * @param widthY width of the box along y, odd [voxels]
 * @param widthX width of the box along x, odd [voxels]
 * @param porosity the porosity ε [-]
 * @param seed of the random numbers
 */
public record FilteredNoise(
    Shape shape, int widthZ, int widthY, int widthX, double porosity, long seed)
    implements Microstructure {
  private static final int PASSES = 3;

  /** 65535 · (largest product)³ must stay below 2⁶³. */
  private static final long LARGEST_PRODUCT = 51_000;

  public FilteredNoise {
    Require.openFraction("porosity", porosity, "filtered noise");
    requireOdd("z", widthZ);
    requireOdd("y", widthY);
    requireOdd("x", widthX);
    double product = (double) widthZ * widthY * widthX;
    if (product > LARGEST_PRODUCT) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "product of the widths = %.0f voxels³ must be at most %d: filtered noise",
              product,
              LARGEST_PRODUCT));
    }
  }

  private static void requireOdd(String axis, int width) {
    if (width < 1 || width % 2 == 0) {
      throw new IllegalArgumentException(
          "width along %s = %d voxels must be odd and at least 1: filtered noise"
              .formatted(axis, width));
    }
  }

  /**
   * Blobs without a preferred direction.
   *
   * @param shape voxels along each axis
   * @param width width of the box along each axis, odd [voxels]
   * @param porosity the porosity ε [-]
   * @param seed of the random numbers
   */
  public FilteredNoise(Shape shape, int width, double porosity, long seed) {
    this(shape, width, width, width, porosity, seed);
  }

  @Override
  public VoxelImage image() {
    long[][] noise = noise();
    return LevelCut.byRank(shape, z -> noise[z], porosity);
  }

  /** The smoothed noise before the cut. */
  long[][] noise() {
    long[][] noise = whiteNoise();
    for (int pass = 0; pass < PASSES; pass++) {
      BoxSum.along(Axis.Z, shape, widthZ, noise);
      BoxSum.along(Axis.Y, shape, widthY, noise);
      BoxSum.along(Axis.X, shape, widthX, noise);
    }
    return noise;
  }

  private long[][] whiteNoise() {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] noise = new long[shape.nz()][shape.page()];
    for (long[] page : noise) {
      for (int i = 0; i < page.length; i++) {
        page[i] = random.nextLong() >>> 48;
      }
    }
    return noise;
  }
}
