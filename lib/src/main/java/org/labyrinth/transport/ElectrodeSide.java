package org.labyrinth.transport;

/**
 * Which way round a porous electrode stands; x runs from the negative to the positive collector.
 */
public enum ElectrodeSide {
  /** Collector at the first face, separator at the last; on discharge the reaction is anodic. */
  NEGATIVE,
  /** Separator at the first face, collector at the last; on discharge the reaction is cathodic. */
  POSITIVE
}
