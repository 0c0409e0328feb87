package org.labyrinth.geometry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.labyrinth.geometry.UnlikePairs.Step;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Interface area between a phase and everything else, per volume of the image, by three estimators.
 * Voxels are a staircase, and a staircase does not get shorter with finer steps: only Crofton's
 * estimate tends to the area of a curved surface.
 *
 * <p>The outer faces of an image are not interface. With {@link Boundary#OPEN} only what lies
 * between voxels of the image counts, which misses a share of about 1/n of a medium that fills n
 * voxels; with {@code PERIODIC} none is missed. An image one voxel thick stands for a material that
 * does not vary through the thickness.
 *
 * @param faceCount all faces between unlike voxels [1/m]. Tends to 3/2 × the true area for an
 *     isotropic surface, to the true area for planes normal to an axis and to √3 × at worst
 * @param crofton crossings of lines in 13 directions [1/m]. Tends to the true area if the surface
 *     faces all directions alike: on a ball within 0.5 % from a radius of 8 voxels on. Steps jump
 *     over sharp edges, such as where balls overlap: there it comes up from below, to first order
 *     in the voxel (4 % too little at 6 voxels a radius). A single plane is off by −7.5 to +2.5 %.
 *     Sources: Ohser and Mücklich, <i>Statistical Analysis of Microstructures in Materials
 *     Science</i> (2000), ch. 4; Legland, Kiêu and Devaux (2007), doi 10.5566/ias.v26.p83-92
 * @param marchingCubes area of the marching-cubes surface of the indicator function at ½ [1/m]. The
 *     steps are bevelled, not smoothed: 7 % too much on a sphere at any resolution, 10 % if voxels
 *     are twice as long along one axis, 15 % if three times. Sources: Lorensen and Cline (1987),
 *     doi 10.1145/37402.37422; Lindblad (2005), Image and Vision Computing 23, 111–122
 */
public record SpecificArea(double faceCount, double crofton, double marchingCubes) {
  public SpecificArea {
    requireArea("faceCount", faceCount);
    requireArea("crofton", crofton);
    requireArea("marchingCubes", marchingCubes);
  }

  private static void requireArea(String estimator, double area) {
    if (!(area >= 0 && area < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "specific area = %s 1/m must be finite and not negative: %s".formatted(area, estimator));
    }
  }

  /**
   * Measures by all three estimators.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return the specific areas, all 0 if the phase fills the image or does not occur
   */
  public static SpecificArea of(VoxelImage image, int phase, Boundary boundary) {
    return new SpecificArea(
        faceCount(image, phase, boundary),
        crofton(image, phase, boundary),
        marchingCubes(image, phase, boundary));
  }

  /**
   * The three by name, for tables and files.
   *
   * @return {@code faceCount}, {@code crofton}, {@code marchingCubes} [1/m], in this order
   */
  public Map<String, Double> byEstimator() {
    Map<String, Double> areas = new LinkedHashMap<>();
    areas.put("faceCount", faceCount);
    areas.put("crofton", crofton);
    areas.put("marchingCubes", marchingCubes);
    return areas;
  }

  /**
   * The face count alone.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return area of the faces between unlike voxels, per volume of the image [1/m]
   */
  public static double faceCount(VoxelImage image, int phase, Boundary boundary) {
    Spacing h = image.spacing();
    double area = 0;
    for (Axis axis : Axis.values()) {
      area += interfaceFaces(image, phase, axis, boundary) * h.faceArea(axis);
    }
    return area / volume(image);
  }

  /**
   * Crofton's estimate alone.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return interface area per volume of the image [1/m]
   */
  public static double crofton(VoxelImage image, int phase, Boundary boundary) {
    return Crofton.area(image, phase, boundary) / volume(image);
  }

  /**
   * The marching-cubes estimate alone.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return area of the surface per volume of the image [1/m]
   */
  public static double marchingCubes(VoxelImage image, int phase, Boundary boundary) {
    return MarchingCubes.area(image, phase, boundary) / volume(image);
  }

  /**
   * Faces normal to an axis between the phase and everything else.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis the normal of the faces
   * @param boundary {@code PERIODIC}: the first and last slices touch too
   * @return how many
   */
  public static long interfaceFaces(VoxelImage image, int phase, Axis axis, Boundary boundary) {
    return faces(image, Indicator.of(phase), axis, boundary);
  }

  /**
   * Faces normal to an axis between voxels of any two different labels.
   *
   * @param image the labelled image
   * @param axis the normal of the faces
   * @param boundary {@code PERIODIC}: the first and last slices touch too
   * @return how many
   */
  public static long interfaceFaces(VoxelImage image, Axis axis, Boundary boundary) {
    return faces(image, IntUnaryOperator.identity(), axis, boundary);
  }

  private static long faces(
      VoxelImage image, IntUnaryOperator classOf, Axis axis, Boundary boundary) {
    return UnlikePairs.count(image, classOf, boundary, Step.along(axis))[0];
  }

  private static double volume(VoxelImage image) {
    Shape shape = image.shape();
    return shape.voxels() * image.spacing().voxelVolume();
  }
}
