package org.labyrinth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labyrinth.closures.Constituent;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * What {@code measure} is asked for. The phase and the labels that conduct occur in the image, or
 * the constructor throws an {@link IllegalArgumentException}.
 *
 * @param image the image
 * @param phase the label whose volume, area, sizes and paths are measured
 * @param conductivities what each label conducts; label {@code phase} alone unless given
 * @param sides what lies beyond the image, as far as geometry and the sides along an axis go
 * @param axes the directions of transport, in the order z, y, x
 * @param accuracy the relative error of B that may remain; 0 for none [-]
 * @param sections what is added to the report
 */
record MeasurePlan(
    VoxelImage image,
    int phase,
    PhaseConductivities conductivities,
    Boundary sides,
    List<Axis> axes,
    double accuracy,
    Set<Section> sections) {

  MeasurePlan {
    axes = List.copyOf(axes);
    sections = Set.copyOf(sections);
    requireLabel(image, phase, "phase", "--phase");
    for (int label : conductivities.byLabel().keySet()) {
      requireLabel(image, label, "label", "--conductivity");
    }
    if (!(accuracy >= 0 && accuracy < 1)) {
      throw new IllegalArgumentException(
          "accuracy = %s [-] must be in (0, 1): --accuracy".formatted(accuracy));
    }
  }

  static void requireLabel(VoxelImage image, int label, String name, String place) {
    Set<Integer> labels = image.voxelsByLabel().keySet();
    if (!labels.contains(label)) {
      throw new IllegalArgumentException(
          "%s = %d must be a label of the image, one of %s: %s"
              .formatted(name, label, labels, place));
    }
  }

  /** The share of a label in the image [-]. */
  double volumeFraction(int label) {
    return (double) image.voxelsByLabel().getOrDefault(label, 0L) / image.shape().voxels();
  }

  /** All phases as bounds see them. */
  List<Constituent> constituents() {
    List<Constituent> all = new ArrayList<>();
    for (int label : image.voxelsByLabel().keySet()) {
      all.add(new Constituent(volumeFraction(label), conductivities.of(label)));
    }
    return all;
  }

  /** The labels that conduct and what they conduct. */
  Map<Integer, Double> conductors() {
    return conductivities.byLabel();
  }

  /** How many steps {@link Measurement#of} announces, at most. */
  int steps() {
    int steps = axes.size() + 2;
    steps += sections.contains(Section.TENSOR) ? 4 : 0;
    steps += sections.contains(Section.PATHS) ? 3 * axes.size() : 0;
    return steps + (sections.contains(Section.SIZES) ? 2 : 0);
  }
}
