package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Local thickness: at each point of a phase, the diameter of the largest sphere that lies in the
 * phase and covers the point. Over the pores it is the pore size, over the solid the particle size.
 * Source: Hildebrand and Rüegsegger (1997), Journal of Microscopy 185, 67–75, doi
 * 10.1046/j.1365-2818.1997.1340694.x.
 *
 * <p>On voxels the spheres sit at voxel centres, their radius r is the {@link DistanceMap} there,
 * and they cover the centres nearer than r; among all of these the largest is found exactly. The
 * diameter is 2r. A sphere that touches centres outside the phase at both ends of an axis is held
 * between two flat walls, which are one voxel nearer to each other than those centres: its diameter
 * is 2r less one voxel. So layers normal to an axis have their exact thickness, odd or even.
 *
 * <p>Error: of first order in the voxel. The centre of the best sphere is up to √3/2 voxels off,
 * 0.48 in the mean, so that a ball of diameter D measures D − 1 voxel in the mean over positions
 * (from D − 1.7 to D + 0.1 or so); walls that are nearly flat give up to one voxel too much. What
 * is thinner than about three voxels is not resolved.
 *
 * <p>With {@link Boundary#OPEN}, spheres stick out of the image and have their centres in it: near
 * its faces thickness may be too large (nothing is known of the walls outside) or too small (nor of
 * the centres). With {@code PERIODIC} it is free of this.
 *
 * <p>Spheres whose voxels all lie in a larger one beside them are left out (the distance ridge);
 * the rest is painted by descending radius, a row at a time. The work is about the volume of the
 * phase times its pore radius in voxels; memory is four bytes a voxel and eight a sphere.
 */
public final class LocalThickness {
  private final Shape shape;
  private final double unit;

  /** Diameters in units; 0 outside the phase. */
  private final float[][] pages;

  private LocalThickness(Shape shape, double unit, float[][] pages) {
    this.shape = shape;
    this.unit = unit;
    this.pages = pages;
  }

  /**
   * The thickness of a phase.
   *
   * @param image the labelled image, of at most 2³⁰ voxels
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return the thickness; +∞ everywhere if the phase fills the image
   * @throws IllegalArgumentException if the image is larger
   */
  public static LocalThickness of(VoxelImage image, int phase, Boundary boundary) {
    Shape shape = image.shape();
    BallKeys keys = new BallKeys(image);
    float[][] pages = SquaredDistances.of(image, phase, boundary);
    if (pages[0][0] != Float.POSITIVE_INFINITY) {
      long[] balls = BallRidge.of(image, pages, keys, boundary);
      new BallPainter(image, keys, balls, pages, boundary).paint();
    }
    return new LocalThickness(shape, Metric.of(shape, image.spacing()).unit(), pages);
  }

  /**
   * The number of voxels along each axis.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The thickness at one voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return the diameter of the largest sphere that covers it [m]; NaN outside the phase
   * @throws IndexOutOfBoundsException if the voxel is outside the image
   */
  public double at(int z, int y, int x) {
    if (!shape.contains(z, y, x)) {
      throw new IndexOutOfBoundsException(
          "voxel (z, y, x) = (%d, %d, %d) must be inside the map of shape %s"
              .formatted(z, y, x, shape));
    }
    float diameter = pages[z][y * shape.nx() + x];
    return diameter == 0 ? Double.NaN : diameter * unit;
  }

  /**
   * The thickness as a field, to look at or to average.
   *
   * @return the thickness [m]; NaN outside the phase
   */
  public ScalarField field() {
    return ScalarField.from(shape, this::at);
  }

  /**
   * How the volume of the phase is distributed over thickness: the pore-size or particle-size
   * distribution.
   *
   * @return shares of volume by diameter
   * @throws IllegalArgumentException if the phase does not occur, or fills the image so that
   *     nothing bounds it
   */
  public SizeDistribution distribution() {
    Map<Float, Long> voxels =
        IntStream.range(0, pages.length)
            .parallel()
            .mapToObj(z -> countPage(pages[z]))
            .reduce(Map.of(), LocalThickness::merge);
    if (voxels.isEmpty()) {
      throw new IllegalArgumentException(
          "volume fraction = 0 [-] must be above 0: size distribution of a phase, image of shape "
              + shape);
    }
    if (voxels.containsKey(Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "volume fraction = 1 [-] must be below 1, or nothing bounds the phase: size distribution,"
              + " image of shape "
              + shape);
    }
    double[] diameters = voxels.keySet().stream().mapToDouble(d -> d * unit).toArray();
    double[] counts = voxels.values().stream().mapToDouble(Long::doubleValue).toArray();
    return SizeDistribution.ofVolumes(diameters, counts);
  }

  private static Map<Float, Long> countPage(float[] page) {
    float[] sorted = page.clone();
    Arrays.sort(sorted);
    Map<Float, Long> counts = new TreeMap<>();
    for (int i = 0; i < sorted.length; ) {
      int from = i;
      while (i < sorted.length && sorted[i] == sorted[from]) {
        i++;
      }
      if (sorted[from] > 0) {
        counts.put(sorted[from], (long) (i - from));
      }
    }
    return counts;
  }

  private static Map<Float, Long> merge(Map<Float, Long> a, Map<Float, Long> b) {
    Map<Float, Long> sum = new TreeMap<>(a);
    b.forEach((diameter, count) -> sum.merge(diameter, count, Long::sum));
    return sum;
  }

  @Override
  public String toString() {
    return "LocalThickness " + shape + " voxels";
  }
}
