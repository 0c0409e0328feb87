package org.labyrinth.autograder.attack;

/** Where in a notebook, or around it, a piece of an attack goes. */
public enum Slot {
  /** A cell of its own, before all others. */
  FIRST,
  /** The beginning of the answer's cell. */
  HEAD,
  /** The beginning of the answer's class. */
  MEMBERS,
  /** The beginning of each public method of the answer. */
  CALL,
  /** The end of the answer's cell. */
  TAIL,
  /** A cell of its own, after the answer. */
  CELL,
  /** A cell of its own, after all others. */
  LAST,
  /** In place of the answer to the first question. */
  ANSWER,
  /** In place of the answer to the second question. */
  SECOND,
  /** A cell of a second submission, by someone who waits for what the first one leaves. */
  ACCOMPLICE,
  /** A line each: changes of the notebook's file, by {@link Tampering}. */
  TAMPER,
  /** One line: how it is packed, by {@link Packing}. */
  PACK
}
