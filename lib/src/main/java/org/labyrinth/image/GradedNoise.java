package org.labyrinth.image;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Blobs whose porosity changes through the thickness: the noise of {@link FilteredNoise}, each page
 * cut at its own quantile. Pore is 1, solid 0. Every page has its prescribed porosity to the voxel,
 * rint(ε · page), so the natural scatter of porosity from page to page is not there. Periodic along
 * y and x; along z as far as the profile is.
 *
 * <p>With the same porosity on every page the blobs are much like those of {@code FilteredNoise}
 * with the same shape, width and seed, though not the same to the voxel.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if there is not one porosity a
 * page, one of them is not in [0, 1], or the width is not one {@code FilteredNoise} takes.
 *
 * @param shape voxels along each axis
 * @param width width of the box along each axis, odd [voxels]
 * @param porosities ε of each page, from z = 0 [-]
 * @param seed of the random numbers
 */
public record GradedNoise(Shape shape, int width, List<Double> porosities, long seed)
    implements Microstructure {
  private static final double ANY_POROSITY = 0.5; // the noise before the cut does not depend on it

  public GradedNoise {
    porosities = List.copyOf(porosities);
    if (porosities.size() != shape.nz()) {
      throw new IllegalArgumentException(
          "porosities = %d must be one a page = %d: graded noise"
              .formatted(porosities.size(), shape.nz()));
    }
    for (int z = 0; z < porosities.size(); z++) {
      if (!(porosities.get(z) >= 0 && porosities.get(z) <= 1)) {
        throw new IllegalArgumentException(
            "porosity = %s [-] must be in [0, 1]: page %d of graded noise"
                .formatted(porosities.get(z), z));
      }
    }
    new FilteredNoise(shape, width, ANY_POROSITY, seed);
  }

  /**
   * Blobs with a porosity given by a formula.
   *
   * @param shape voxels along each axis
   * @param width width of the box along each axis, odd [voxels]
   * @param porosity from the relative position of a page's centre, in (0, 1), to its ε [-]
   * @param seed of the random numbers
   * @return the recipe
   * @throws IllegalArgumentException if the formula leaves [0, 1]
   */
  public static GradedNoise of(Shape shape, int width, DoubleUnaryOperator porosity, long seed) {
    List<Double> porosities =
        IntStream.range(0, shape.nz())
            .mapToDouble(z -> porosity.applyAsDouble((z + 0.5) / shape.nz()))
            .boxed()
            .toList();
    return new GradedNoise(shape, width, porosities, seed);
  }

  /**
   * Blobs with a porosity that changes evenly from one end to the other.
   *
   * @param shape voxels along each axis
   * @param width width of the box along each axis, odd [voxels]
   * @param first ε at the face z = 0 [-]
   * @param last ε at the other face [-]
   * @param seed of the random numbers
   * @return the recipe
   * @throws IllegalArgumentException if a porosity is not in [0, 1]
   */
  public static GradedNoise linear(Shape shape, int width, double first, double last, long seed) {
    return of(shape, width, s -> first + s * (last - first), seed);
  }

  @Override
  public VoxelImage image() {
    long[][] noise = new FilteredNoise(shape, width, ANY_POROSITY, seed).noise();
    byte[][] labels = new byte[shape.nz()][];
    for (int z = 0; z < labels.length; z++) {
      labels[z] = cut(noise[z], porosities.get(z));
    }
    return VoxelImage.owning(shape, Spacing.UNIT, labels, new short[0][]);
  }

  /** Ties with the level, of which there are next to none, are broken by index. */
  private static byte[] cut(long[] page, double porosity) {
    byte[] labels = new byte[page.length];
    long pores = (long) Math.rint(porosity * page.length);
    if (pores == 0) {
      return labels;
    }
    long level = LevelCut.keyOfRank(1, z -> page, pores - 1);
    long atLevel = pores;
    for (long value : page) {
      atLevel -= value < level ? 1 : 0;
    }
    for (int i = 0; i < page.length; i++) {
      boolean tie = page[i] == level && atLevel-- > 0;
      labels[i] = (byte) (page[i] < level || tie ? 1 : 0);
    }
    return labels;
  }
}
