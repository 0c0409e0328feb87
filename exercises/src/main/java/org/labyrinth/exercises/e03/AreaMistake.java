package org.labyrinth.exercises.e03;

/** What may have gone wrong with a reported interfacial area, in the order in which to look. */
public enum AreaMistake {
  /** Nothing: a = 3 ε_s / R. */
  CONSISTENT,
  /** The diameter stood where the radius belongs. */
  DIAMETER_FOR_RADIUS,
  /** The porosity stood where the solid's fraction belongs. */
  POROSITY_FOR_SOLID,
  /** The area was divided by the volume of the particles, not by that of the electrode. */
  PER_SOLID_VOLUME,
  /** Voxel faces were counted and not corrected. */
  FACES_UNCORRECTED,
  /** None of these. */
  UNEXPLAINED
}
