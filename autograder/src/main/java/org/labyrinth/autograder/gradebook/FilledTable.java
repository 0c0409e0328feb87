package org.labyrinth.autograder.gradebook;

import java.util.List;

/**
 * A platform's table with grades in it.
 *
 * @param text the file
 * @param filled how many grades were filled in
 * @param notes what was left out and why, in sentences
 */
public record FilledTable(String text, int filled, List<String> notes) {
  public FilledTable {
    notes = List.copyOf(notes);
  }
}
