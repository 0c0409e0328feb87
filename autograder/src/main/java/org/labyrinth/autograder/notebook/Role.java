package org.labyrinth.autograder.notebook;

/** What a cell is for, by its nbgrader metadata. */
public enum Role {
  /** The student's answer to a question. */
  SOLUTION,
  /** A check that tells the student how it stands. */
  CHECK,
  /** Given by the instructor, not to be changed. */
  LOCKED,
  /** No metadata: text, examples, the student's own. */
  FREE
}
