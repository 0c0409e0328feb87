package org.labyrinth.autograder.gradebook;

import java.util.List;

/** Exercises as people name them. */
public final class ExerciseNames {
  private ExerciseNames() {}

  /**
   * The exercise that is meant.
   *
   * @param words its name or its number, such as 03
   * @param exercises the exercises there are
   * @param place where the words stand
   * @return its name
   * @throws IllegalArgumentException if none or several are meant
   */
  public static String find(String words, List<String> exercises, String place) {
    List<String> meant = meant(words, exercises);
    if (meant.size() != 1) {
      throw new IllegalArgumentException(
          "exercise = %s must be one of %s: %s"
              .formatted(words, String.join(", ", exercises), place));
    }
    return meant.get(0);
  }

  static List<String> meant(String words, List<String> exercises) {
    return exercises.stream()
        .filter(each -> !words.isEmpty() && (each.equals(words) || each.startsWith(words + "-")))
        .toList();
  }
}
