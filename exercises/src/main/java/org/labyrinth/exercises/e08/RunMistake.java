package org.labyrinth.exercises.e08;

/** What may be wrong with a run, in the order in which to look. */
public enum RunMistake {
  /** Nothing: every equation holds. */
  SOUND,
  /** i_s + i_e is not i at some face: the two laws of Ohm do not share one current. */
  CURRENT_NOT_SHARED,
  /** What i_e gains in some cell is not h a j: the charge balance. */
  CHARGE_BALANCE,
  /** j is j₀ F η/RT in every cell: the kinetics were made linear. */
  KINETICS_LINEARISED,
  /** j and η do not belong together in some cell, and not by that law either. */
  KINETICS,
  /** The particles lose or gain lithium that no current carried. */
  LITHIUM,
  /** The salt changes by something else than its source and its flux. */
  SALT
}
