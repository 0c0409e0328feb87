package org.labyrinth.autograder.protocol;

import java.util.List;

/**
 * What the run of a cell gave.
 *
 * @param status how it ended
 * @param value the text of the last expression's value; empty if it has none
 * @param output what it printed, to out and err together, cut at a limit
 * @param error what went wrong; empty if nothing did
 * @param line the line of the cell, from 1, where it went wrong; 0 if nothing did or none is known
 * @param unresolved for each class or method that was accepted but refers to something undefined, a
 *     sentence that names both
 */
public record CellOutcome(
    CellStatus status,
    String value,
    String output,
    String error,
    int line,
    List<String> unresolved) {
  public CellOutcome {
    unresolved = List.copyOf(unresolved);
  }
}
