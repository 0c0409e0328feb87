package org.labyrinth.geometry;

/**
 * Pairs of voxels counted at one distance.
 *
 * @param lag distance between the two ends [m], not negative
 * @param inPhase pairs with both ends in the phase
 * @param pairs all pairs looked at, at least one
 */
public record PairCount(double lag, long inPhase, long pairs) {
  public PairCount {
    if (!(lag >= 0)) {
      throw new IllegalArgumentException("lag = %s m must not be negative: S₂".formatted(lag));
    }
    if (pairs < 1 || inPhase < 0 || inPhase > pairs) {
      throw new IllegalArgumentException(
          "pairs in phase, pairs = %d, %d must satisfy 0 ≤ in phase ≤ pairs and pairs ≥ 1: S₂ at lag %s m"
              .formatted(inPhase, pairs, lag));
    }
  }

  /**
   * The share of pairs with both ends in the phase.
   *
   * @return S₂ [-]
   */
  public double probability() {
    return (double) inPhase / pairs;
  }
}
