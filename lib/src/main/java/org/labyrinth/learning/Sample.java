package org.labyrinth.learning;

/**
 * A microstructure that was made and measured.
 *
 * @param family how it was made
 * @param size its spheres' radius, or about its blobs' width [voxels]
 * @param seed of its random numbers
 * @param features what a closure is told
 * @param transportEfficiency B along z by the multigrid solver [-], in (0, ε)
 */
public record Sample(
    Family family,
    double size,
    long seed,
    MicrostructureFeatures features,
    double transportEfficiency) {
  public Sample {
    if (!(transportEfficiency > 0 && transportEfficiency < features.porosity())) {
      throw new IllegalArgumentException(
          "transport efficiency = %s [-] must be in (0, %s), the porosity: %s, seed %d"
              .formatted(transportEfficiency, features.porosity(), family.label(), seed));
    }
  }
}
