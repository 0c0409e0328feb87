package org.labyrinth.autograder.attack;

import java.util.List;

/**
 * Something that a submission might try.
 *
 * @param number from 1
 * @param title in a few words
 * @param tries what it tries, in a sentence
 * @param variants the ways in which it is tried; none if a campaign of its own tries it
 */
public record Attack(int number, String title, String tries, List<Variant> variants) {
  public Attack {
    variants = List.copyOf(variants);
  }

  /**
   * Its name.
   *
   * @return such as {@code A07}
   */
  public String label() {
    return "A%02d".formatted(number);
  }

  /**
   * The same attack with some of its variants.
   *
   * @param some of {@link #variants}
   * @return the attack
   */
  public Attack with(List<Variant> some) {
    return new Attack(number, title, tries, some);
  }
}
