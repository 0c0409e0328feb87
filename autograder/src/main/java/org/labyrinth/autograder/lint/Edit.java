package org.labyrinth.autograder.lint;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what lies from start to end is replaced.
 *
 * @param start the first character that goes
 * @param end the character after the last that goes; {@code start} to insert
 * @param replacement what comes
 */
record Edit(int start, int end, String replacement) {
  /**
   * The text with all edits made; they must not overlap. Insertions at one place keep their order.
   */
  static String apply(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder();
    int done = 0;
    List<Edit> sorted =
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparing(Edit::end))
            .toList();
    for (Edit edit : sorted) {
      edited.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return edited.append(text, done, text.length()).toString();
  }
}
