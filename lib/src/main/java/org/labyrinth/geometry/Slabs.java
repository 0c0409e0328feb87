package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * An image cut into slabs normal to an axis: the cells of a {@link GradedProfile}. Position 0 is
 * the outer face of the image, half a voxel before the first centres.
 *
 * @param image the whole image
 * @param axis the axis across the slabs
 * @param borders first voxel of each slab along the axis, and the number of voxels at the end:
 *     ascending from 0
 */
public record Slabs(VoxelImage image, Axis axis, List<Integer> borders) {
  public Slabs {
    borders = List.copyOf(borders);
    int n = image.shape().along(axis);
    boolean whole =
        borders.size() >= 2 && borders.get(0) == 0 && borders.get(borders.size() - 1) == n;
    for (int i = 1; i < borders.size(); i++) {
      whole &= borders.get(i) > borders.get(i - 1);
    }
    if (!whole) {
      throw new IllegalArgumentException(
          "borders = %s voxels must ascend from 0 to %d: slabs along %s"
              .formatted(borders, n, axis.symbol()));
    }
  }

  /**
   * Slabs of one thickness; the last one takes what is left and may be thinner.
   *
   * @param image the image to cut
   * @param axis the axis across the slabs
   * @param thickness voxels, at least 1; 1 gives single slices
   * @return the slabs
   * @throws IllegalArgumentException if the thickness is below 1
   */
  public static Slabs ofThickness(VoxelImage image, Axis axis, int thickness) {
    int n = image.shape().along(axis);
    if (thickness < 1) {
      throw new IllegalArgumentException(
          "thickness = %d voxels must be at least 1: slabs along %s"
              .formatted(thickness, axis.symbol()));
    }
    List<Integer> borders = new ArrayList<>();
    for (long border = 0; border < n; border += thickness) {
      borders.add((int) border);
    }
    borders.add(n);
    return new Slabs(image, axis, borders);
  }

  /**
   * A number of slabs, as equal as whole voxels allow.
   *
   * @param image the image to cut
   * @param axis the axis across the slabs
   * @param count how many, from 1 to the number of voxels along the axis
   * @return the slabs
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Slabs ofCount(VoxelImage image, Axis axis, int count) {
    int n = image.shape().along(axis);
    if (count < 1 || count > n) {
      throw new IllegalArgumentException(
          "slabs = %d must be from 1 to %d, the voxels along %s"
              .formatted(count, n, axis.symbol()));
    }
    return new Slabs(
        image,
        axis,
        IntStream.rangeClosed(0, count).mapToObj(i -> (int) ((long) i * n / count)).toList());
  }

  /**
   * The number of slabs.
   *
   * @return how many
   */
  public int count() {
    return borders.size() - 1;
  }

  /**
   * Where the slabs meet.
   *
   * @return positions along the axis [m], one more than slabs, from 0
   */
  public double[] edges() {
    double h = image.spacing().along(axis);
    return borders.stream().mapToDouble(border -> border * h).toArray();
  }

  /**
   * The volume of a slab.
   *
   * @param slab which, from 0
   * @return its volume [m³]
   * @throws IndexOutOfBoundsException if there is no such slab
   */
  public double volume(int slab) {
    Shape s = image.shape();
    double share = (borders.get(slab + 1) - borders.get(slab)) / (double) s.along(axis);
    return share * s.voxels() * image.spacing().voxelVolume();
  }

  /**
   * One slab as an image of its own.
   *
   * @param slab which, from 0
   * @return the voxels of the slab
   * @throws IndexOutOfBoundsException if there is no such slab
   */
  public VoxelImage slab(int slab) {
    int from = borders.get(slab);
    int thickness = borders.get(slab + 1) - from;
    Shape s = image.shape();
    return switch (axis) {
      case Z -> image.crop(from, 0, 0, new Shape(thickness, s.ny(), s.nx()));
      case Y -> image.crop(0, from, 0, new Shape(s.nz(), thickness, s.nx()));
      case X -> image.crop(0, 0, from, new Shape(s.nz(), s.ny(), thickness));
    };
  }

  /**
   * Measures every slab by itself, as if there were nothing beside it.
   *
   * @param quantity what is measured, for tables
   * @param unit its unit
   * @param measure from a slab's image to the value, in the unit
   * @return the profile
   */
  public GradedProfile measure(String quantity, String unit, ToDoubleFunction<VoxelImage> measure) {
    double[] values = new double[count()];
    Arrays.setAll(values, i -> measure.applyAsDouble(slab(i)));
    return GradedProfile.of(quantity, unit, edges(), values);
  }

  /** Adds up what belongs to each slice. */
  double[] sums(double[] bySlice) {
    double[] sums = new double[count()];
    for (int i = 0; i < sums.length; i++) {
      CompensatedSum sum = new CompensatedSum();
      for (int slice = borders.get(i); slice < borders.get(i + 1); slice++) {
        sum.add(bySlice[slice]);
      }
      sums[i] = sum.value();
    }
    return sums;
  }
}
