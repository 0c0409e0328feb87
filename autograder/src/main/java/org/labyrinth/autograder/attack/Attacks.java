package org.labyrinth.autograder.attack;

import java.util.List;
import java.util.stream.IntStream;

/** All attacks there are. */
public final class Attacks {
  private static final int COUNT = 50;

  private Attacks() {}

  /**
   * All fifty.
   *
   * @return by number
   */
  public static List<Attack> all() {
    return IntStream.rangeClosed(1, COUNT).mapToObj(AttackFile::read).toList();
  }

  /**
   * Those variants that are quick and fit for any exercise, to be tried on wrong answers.
   *
   * @return attacks by number, each with those variants alone
   */
  public static List<Attack> quick() {
    return all().stream().map(Attacks::quick).filter(a -> !a.variants().isEmpty()).toList();
  }

  private static Attack quick(Attack attack) {
    return attack.with(
        attack.variants().stream()
            .filter(variant -> variant.is(Trait.QUICK))
            .map(variant -> variant.without(Trait.RIGHT))
            .toList());
  }
}
