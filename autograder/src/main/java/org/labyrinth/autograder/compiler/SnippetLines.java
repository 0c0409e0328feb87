package org.labyrinth.autograder.compiler;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers in which line of its cell each snippet begins, to say where in a cell it went wrong.
 */
final class SnippetLines {
  private final Map<String, Integer> firstLines = new HashMap<>();

  void put(String snippetId, int firstLine) {
    firstLines.put(snippetId, firstLine);
  }

  /**
   * The line of the cell where this snippet's frame stands in a stack trace; 0 if none is known.
   */
  int of(StackTraceElement[] trace, String snippetId) {
    String file = "#" + snippetId;
    for (StackTraceElement frame : trace) {
      if (file.equals(frame.getFileName()) && frame.getLineNumber() > 0) {
        return firstLines.getOrDefault(snippetId, 0) + frame.getLineNumber() - 1;
      }
    }
    return firstLines.getOrDefault(snippetId, 0);
  }
}
