package org.labyrinth.experiment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of the language, and which of some words another is nearest to. */
public final class Spelling {
  static final Set<String> MOTIONS = Set.of("discharge", "charge", "rest", "hold");
  static final Set<String> WORDS =
      Set.of("discharge", "charge", "rest", "hold", "at", "for", "until", "or", "x");

  private static final int LONGEST = 40;

  private Spelling() {}

  /**
   * The nearest word, if it is near enough to be meant.
   *
   * @param word that is not known
   * @param words that are
   * @return one of them, a verb of the language with its capital
   */
  public static Optional<String> nearest(String word, Collection<String> words) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int near = word.length() <= 3 ? 1 : 2;
    return words.stream()
        .filter(candidate -> distance(word, candidate) <= near)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(Spelling::shown);
  }

  private static String shown(String word) {
    return MOTIONS.contains(word)
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  /**
   * How many letters must be changed, put in or left out (Levenshtein).
   *
   * @param a a word
   * @param b another
   * @return their distance
   */
  public static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
