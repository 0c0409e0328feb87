package org.labyrinth.learning;

import java.util.List;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.ChordCount;
import org.labyrinth.geometry.ChordLengths;
import org.labyrinth.geometry.CorrelationLength;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * What a closure is told of a pore space: five numbers without a unit, so that an image and its
 * enlargement have the same.
 *
 * @param porosity ε, in (0, 1)
 * @param reducedArea a ξ, specific area (Crofton) times correlation length of S₂ (mean of the
 *     axes): how crumpled the interface is beside the width of what it bounds
 * @param elongation ln(ξ_∥/ξ), the correlation length along the transport over the mean: above 0
 *     where pores are stretched the way the current goes, 0 for an isotropic medium
 * @param chordElongation ln(ℓ_∥/ℓ), the same for the mean chord of the pores
 * @param chordSpread ⟨ℓ²⟩/⟨ℓ⟩² of the complete pore chords: 1 if all are alike, 2 if exponential
 */
public record MicrostructureFeatures(
    double porosity,
    double reducedArea,
    double elongation,
    double chordElongation,
    double chordSpread) {
  /** The features' symbols, in the order of {@link #toArray}. */
  public static final List<String> NAMES = List.of("ε", "a ξ", "ln(ξ∥/ξ)", "ln(ℓ∥/ℓ)", "⟨ℓ²⟩/⟨ℓ⟩²");

  private static final String PLACE = "features of a microstructure";

  public MicrostructureFeatures {
    Require.fraction("porosity", porosity, PLACE);
    Require.positive("reduced area", reducedArea, PLACE);
    Require.finite("elongation", elongation, PLACE);
    Require.finite("elongation of chords", chordElongation, PLACE);
    Require.positive("spread of chords", chordSpread, PLACE);
  }

  /**
   * Measures an image that repeats itself in all directions.
   *
   * @param image a periodic image
   * @param phase the pores' label
   * @param transport the direction of transport
   * @return its features
   * @throws IllegalArgumentException if the image has one phase only
   */
  public static MicrostructureFeatures of(VoxelImage image, int phase, Axis transport) {
    double porosity = PhaseAverage.volumeFraction(image, phase);
    Require.fraction("porosity", porosity, PLACE);
    double mean = CorrelationLength.mean(image, phase, Boundary.PERIODIC).orElseThrow();
    double along =
        CorrelationLength.along(image, phase, transport, Boundary.PERIODIC).orElseThrow();
    ChordLengths chords = ChordLengths.overall(image, phase, Boundary.PERIODIC);
    double chordAlong = ChordLengths.along(image, phase, transport, Boundary.PERIODIC).mean();
    return new MicrostructureFeatures(
        porosity,
        SpecificArea.crofton(image, phase, Boundary.PERIODIC) * mean,
        Math.log(along / mean),
        Math.log(chordAlong / chords.mean()),
        spread(chords));
  }

  private static double spread(ChordLengths chords) {
    double number = 0;
    double sum = 0;
    double squares = 0;
    for (ChordCount c : chords.counts()) {
      double weight = c.area() * c.complete();
      number += weight;
      sum += weight * c.length();
      squares += weight * c.length() * c.length();
    }
    return squares * number / (sum * sum);
  }

  /**
   * The features as a learner takes them.
   *
   * @return five numbers, in the order of {@link #NAMES}
   */
  public double[] toArray() {
    return new double[] {porosity, reducedArea, elongation, chordElongation, chordSpread};
  }
}
