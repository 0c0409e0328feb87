package org.labyrinth.autograder.protocol;

/** How the run of a cell ended. */
public enum CellStatus {
  /** All of it ran. */
  OK,
  /** A line that begins with % and is not the setup line. */
  MAGIC,
  /** The compiler refused it, or it ends in the middle of a statement. */
  COMPILE_ERROR,
  /** It threw. */
  EXCEPTION
}
