package org.labyrinth.autograder.process;

import org.labyrinth.autograder.protocol.CellOutcome;

/** How a cell fared in the student's process. */
public sealed interface CellResult {
  /**
   * It came to an end, good or bad.
   *
   * @param outcome what it gave
   */
  record Ran(CellOutcome outcome) implements CellResult {}

  /**
   * It took the process with it; from then on it was left out.
   *
   * @param fault how
   */
  record Fell(Fault fault) implements CellResult {}

  /** Its turn never came: the submission's time was up. */
  record NotReached() implements CellResult {}
}
