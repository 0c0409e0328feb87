package org.labyrinth.autograder.lint;

/**
 * A slip in a solution.
 *
 * @param edit the change
 * @param line where, from 1, in the solution's cell
 * @param before what stood there
 */
record Mutation(Edit edit, int line, String before) {
  /** For people: {@code line 7: "i < n" becomes "i <= n"}. */
  String sentence() {
    return "line %d: \"%s\" becomes \"%s\""
        .formatted(line, oneLine(before), oneLine(edit.replacement()));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
