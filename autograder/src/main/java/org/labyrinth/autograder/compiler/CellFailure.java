package org.labyrinth.autograder.compiler;

import org.labyrinth.autograder.protocol.CellStatus;

/** Why and where a cell stopped. */
final class CellFailure extends Exception {
  private static final long serialVersionUID = 1;
  private final CellStatus status;
  private final int line;

  CellFailure(CellStatus status, String message, int line) {
    super(message);
    this.status = status;
    this.line = line;
  }

  static CellFailure ofException(String message, int line) {
    return new CellFailure(CellStatus.EXCEPTION, message, line);
  }

  CellStatus status() {
    return status;
  }

  /** The line of the cell, from 1; 0 if it is not known. */
  int line() {
    return line;
  }
}
