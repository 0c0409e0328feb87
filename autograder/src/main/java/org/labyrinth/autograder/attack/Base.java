package org.labyrinth.autograder.attack;

/** What an attack is hidden in. */
enum Base {
  /** The solved notebook. */
  RIGHT,
  /** The same with wrong answers: an attack that works would raise its score. */
  WRONG
}
