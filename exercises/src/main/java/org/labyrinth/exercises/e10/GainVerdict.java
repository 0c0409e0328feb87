package org.labyrinth.exercises.e10;

/** What may be wrong with a gain, in the order in which to look. */
public enum GainVerdict {
  /** The two designs do not have the same amount of solids. */
  SOLIDS_DIFFER,
  /** The two designs do not have the same amount of pores. */
  PORES_DIFFER,
  /** There is no gain. */
  NO_GAIN,
  /** The gain is no larger than what the meshes leave open. */
  WITHIN_THE_MESH,
  /** A uniform electrode that was optimized as well gives as much. */
  BASELINE_NOT_TUNED,
  /** None of these: grading gained something. */
  HONEST
}
