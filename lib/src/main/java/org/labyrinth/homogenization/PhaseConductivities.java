package org.labyrinth.homogenization;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.labyrinth.image.VoxelImage;

/**
 * What each phase conducts, relative to the bulk of the conducting phase: 1 for the electrolyte
 * itself, 0 (or no entry) for an insulator. Stands for a diffusivity as well as for a conductivity.
 *
 * @param byLabel label of the phase to its conductivity [-], finite and not negative, at least one
 *     above 0; copied
 */
public record PhaseConductivities(Map<Integer, Double> byLabel) {
  public PhaseConductivities {
    boolean anyConducts = false;
    for (Map.Entry<Integer, Double> entry : byLabel.entrySet()) {
      double conductivity = entry.getValue();
      if (!(conductivity >= 0 && conductivity < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "conductivity = %s [-] must be finite and not negative: phase %d"
                .formatted(conductivity, entry.getKey()));
      }
      anyConducts |= conductivity > 0;
    }
    if (!anyConducts) {
      throw new IllegalArgumentException(
          "conductivities = %s [-] must have one above 0: phases".formatted(byLabel));
    }
    byLabel = Collections.unmodifiableMap(new TreeMap<>(byLabel));
  }

  /**
   * One conducting phase, everything else insulating.
   *
   * @param phase the label that conducts
   * @return conductivity 1 for that label
   */
  public static PhaseConductivities only(int phase) {
    return new PhaseConductivities(Map.of(phase, 1.0));
  }

  /**
   * What a label conducts.
   *
   * @param label a phase
   * @return its conductivity [-]; 0 for a label that is not listed
   */
  public double of(int label) {
    return byLabel.getOrDefault(label, 0.0);
  }

  /**
   * The mean over an image, Σ ε^α D^α.
   *
   * @param image the material
   * @return the arithmetic mean, the upper Wiener bound [-]
   */
  public double mean(VoxelImage image) {
    double sum = 0;
    for (Map.Entry<Integer, Long> entry : image.voxelsByLabel().entrySet()) {
      sum += of(entry.getKey()) * entry.getValue();
    }
    return sum / image.shape().voxels();
  }

  /** For each label, 0 to the largest an image can hold, whether it conducts. */
  boolean[] conducting() {
    boolean[] conducts = new boolean[VoxelImage.MAX_LABEL + 1];
    byLabel.forEach((label, k) -> conducts[label] = k > 0);
    return conducts;
  }
}
