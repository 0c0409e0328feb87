package org.labyrinth.exercises.e07;

/** What may be wrong with the record of a particle, in the order in which to look. */
public enum ParticleMistake {
  /** Nothing: the mean rises by 3 N/R a second, the surface is N R/(5 D) ahead at the end. */
  SOUND,
  /** Lithium left where it should have entered. */
  WRONG_SIGN,
  /** The diameter stood for the radius, everywhere. */
  DIAMETER_FOR_RADIUS,
  /** A slab of half-thickness R was solved: area per volume 1/R, lag N R/(3 D). */
  SLAB_FOR_SPHERE,
  /** The particle has no inside: the surface is the mean. */
  AVERAGED,
  /**
   * The mean is right, the lag between nothing and N R/(5 D), and less than 0.2 R²/D had passed.
   */
  NOT_SETTLED,
  /** None of these. */
  UNEXPLAINED
}
