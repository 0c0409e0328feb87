package org.labyrinth.exercises.e02;

/** What has gone wrong between a superficial average ⟨ψ⟩ and an intrinsic average ⟨ψ⟩^α. */
public enum AverageMistake {
  /** Nothing: the two numbers agree with ⟨ψ⟩ = ε ⟨ψ⟩^α. */
  CONSISTENT,
  /** The two numbers stand in each other's place. */
  SWAPPED,
  /** One number was reported twice: the step between the two averages was left out. */
  NOT_DIVIDED,
  /** The intrinsic average was made by dividing by the solid fraction 1 − ε. */
  DIVIDED_BY_SOLID_FRACTION,
  /** The two numbers disagree, but for none of these reasons. */
  UNEXPLAINED
}
