package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.List;
import org.labyrinth.geometry.UnlikePairs.Step;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Graded profiles: how volume fraction, specific area and the averages of a field change through an
 * image. The mean of each, slabs weighted by thickness, is the whole image's figure to round-off.
 *
 * <p>For areas this needs a rule for what lies between two slabs: a face, or a pair of voxels that
 * a line crosses the interface between, belongs half to the slab of the one voxel and half to that
 * of the other. Areas of slabs cut out and measured alone would miss those faces.
 */
public final class Profiles {
  private Profiles() {}

  /**
   * The volume fraction ε(x) of a phase; for the pores, the porosity.
   *
   * @param slabs the image in slabs
   * @param phase the phase's label
   * @return ε [-] in each slab
   */
  public static GradedProfile volumeFraction(Slabs slabs, int phase) {
    double[] fractions =
        slabs.sums(PhaseAverage.porosityProfile(slabs.image(), phase, slabs.axis()));
    for (int i = 0; i < fractions.length; i++) {
      fractions[i] /= slabs.borders().get(i + 1) - slabs.borders().get(i);
    }
    return GradedProfile.of("volume fraction", "-", slabs.edges(), fractions);
  }

  /**
   * The specific area a(x) by counting faces; its mean is {@link SpecificArea#faceCount}, 3/2 × the
   * true area for an isotropic surface.
   *
   * @param slabs the image in slabs
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return a [1/m] in each slab
   */
  public static GradedProfile faceCount(Slabs slabs, int phase, Boundary boundary) {
    Spacing h = slabs.image().spacing();
    List<Step> steps = Arrays.stream(Axis.values()).map(Step::along).toList();
    double[] areas = {h.faceArea(Axis.Z), h.faceArea(Axis.Y), h.faceArea(Axis.X)};
    return area(slabs, phase, boundary, steps, areas);
  }

  /**
   * The specific area a(x) by Crofton's estimate; its mean is {@link SpecificArea#crofton}, which
   * tends to the true area of an isotropic surface.
   *
   * @param slabs the image in slabs
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return a [1/m] in each slab
   */
  public static GradedProfile crofton(Slabs slabs, int phase, Boundary boundary) {
    List<Step> steps = Crofton.steps(slabs.image().shape());
    return area(slabs, phase, boundary, steps, Crofton.areaPerPair(slabs.image(), steps));
  }

  private static GradedProfile area(
      Slabs slabs, int phase, Boundary boundary, List<Step> steps, double[] areaPerPair) {
    VoxelImage image = slabs.image();
    double[] bySlice = new double[image.shape().along(slabs.axis())];
    for (int s = 0; s < areaPerPair.length; s++) {
      long[] ends = UnlikeEnds.bySlice(image, phase, slabs.axis(), boundary, steps.get(s));
      for (int slice = 0; slice < ends.length; slice++) {
        bySlice[slice] += ends[slice] / 2.0 * areaPerPair[s];
      }
    }
    double[] areas = slabs.sums(bySlice);
    Arrays.setAll(areas, i -> areas[i] / slabs.volume(i));
    return GradedProfile.of("specific area", "1/m", slabs.edges(), areas);
  }

  /**
   * The superficial average ⟨ψ⟩(x) of a field: over all voxels of each slab.
   *
   * @param slabs the image in slabs
   * @param phase the phase's label
   * @param field ψ, read only inside the phase
   * @param quantity what the field is, for tables
   * @param unit its unit
   * @return ⟨ψ⟩ in each slab
   * @throws IllegalArgumentException if image and field differ in shape
   */
  public static GradedProfile superficialAverage(
      Slabs slabs, int phase, ScalarField field, String quantity, String unit) {
    double[] means = slabs.sums(sumsBySlice(slabs, phase, field));
    double slice = slabs.image().shape().voxels() / (double) slices(slabs);
    Arrays.setAll(means, i -> means[i] / (slice * thickness(slabs, i)));
    return GradedProfile.of(quantity, unit, slabs.edges(), means);
  }

  /**
   * The intrinsic average ⟨ψ⟩^α(x) of a field: over the voxels of the phase in each slab. Times
   * ε(x) it is the superficial one.
   *
   * @param slabs the image in slabs
   * @param phase the phase's label
   * @param field ψ, read only inside the phase
   * @param quantity what the field is, for tables
   * @param unit its unit
   * @return ⟨ψ⟩^α in each slab
   * @throws IllegalArgumentException if a slab has nothing of the phase, or if image and field
   *     differ in shape
   */
  public static GradedProfile intrinsicAverage(
      Slabs slabs, int phase, ScalarField field, String quantity, String unit) {
    double[] fractions = volumeFraction(slabs, phase).cellValues();
    double[] means = superficialAverage(slabs, phase, field, quantity, unit).cellValues();
    for (int i = 0; i < means.length; i++) {
      if (fractions[i] == 0) {
        throw new IllegalArgumentException(
            "volume fraction of phase %d = 0 [-] must be above 0 for an intrinsic average: slab %d along %s"
                .formatted(phase, i, slabs.axis().symbol()));
      }
      means[i] /= fractions[i];
    }
    return GradedProfile.of(quantity, unit, slabs.edges(), means);
  }

  private static int slices(Slabs slabs) {
    return slabs.image().shape().along(slabs.axis());
  }

  private static int thickness(Slabs slabs, int slab) {
    return slabs.borders().get(slab + 1) - slabs.borders().get(slab);
  }

  private static double[] sumsBySlice(Slabs slabs, int phase, ScalarField field) {
    VoxelImage image = slabs.image();
    Shape s = image.shape();
    if (!field.shape().equals(s)) {
      throw new IllegalArgumentException(
          "shape of the field = %s voxels must be the image's, %s: profile of an average"
              .formatted(field.shape(), s));
    }
    CompensatedSum[] sums = new CompensatedSum[slices(slabs)];
    Arrays.setAll(sums, i -> new CompensatedSum());
    int[] page = new int[s.page()];
    for (int z = 0; z < s.nz(); z++) {
      image.copyPage(z, page);
      for (int i = 0; i < page.length; i++) {
        if (page[i] == phase) {
          int y = i / s.nx();
          int x = i % s.nx();
          int slice = slabs.axis() == Axis.Z ? z : slabs.axis() == Axis.Y ? y : x;
          sums[slice].add(field.at(z, y, x));
        }
      }
    }
    return Arrays.stream(sums).mapToDouble(CompensatedSum::value).toArray();
  }
}
