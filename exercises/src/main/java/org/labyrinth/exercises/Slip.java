package org.labyrinth.exercises;

/**
 * A slip that the check is sure to see.
 *
 * @param kind of what kind it is
 * @param sentence what was seen and, as a question, where it may come from
 */
public record Slip(SlipKind kind, String sentence) {
  public Slip {
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("sentence = \"\" must say something: slip " + kind);
    }
  }
}
