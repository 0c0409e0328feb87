package org.labyrinth.exercises;

/** What a wrong value, or none, may have in common with others of its sort. */
public enum SlipKind {
  /** A value, or an entry, is NaN or infinite where a number is due. */
  NOT_FINITE,
  /** Right size, opposite sign. */
  SIGN,
  /** Off by one of the factors that come from units, constants or geometry. */
  FACTOR,
  /** The reciprocal, the square, the root or the complement of the right value. */
  FORM,
  /** Off by the zero of the Celsius scale. */
  OFFSET,
  /** An array of another length, or a table of another shape. */
  SHAPE,
  /** The right entries in another place: reversed, shifted, transposed. */
  ORDER,
  /** Some entries right, others not. */
  PART,
  /** The answer wrote into an array that it was given. */
  INPUT_CHANGED,
  /** An exception where none was due. */
  EXCEPTION,
  /** No value within the time. */
  TOO_LONG
}
