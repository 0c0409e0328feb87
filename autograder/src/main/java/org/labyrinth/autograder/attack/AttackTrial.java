package org.labyrinth.autograder.attack;

import java.util.List;

/**
 * What became of one attack in one notebook.
 *
 * @param attack its name, such as {@code A07}
 * @param title of the attack
 * @param variant how it was tried
 * @param base what it was hidden in; empty if it was not tried
 * @param skipped why it was not tried; empty if it was
 * @param millis from its beginning to its result [ms]
 * @param breaches the invariants that did not hold
 */
public record AttackTrial(
    String attack,
    String title,
    String variant,
    String base,
    String skipped,
    long millis,
    List<Breach> breaches) {
  public AttackTrial {
    breaches = List.copyOf(breaches);
  }

  /** One that was not tried. */
  static AttackTrial skipped(Attack attack, Variant variant, String reason) {
    return new AttackTrial(
        attack.label(), attack.title(), variant.name(), "", reason, 0, List.of());
  }

  /**
   * Whether an invariant held, or was not tried.
   *
   * @param invariant which
   * @return true if there is no breach of it
   */
  public boolean held(Invariant invariant) {
    return breaches.stream().noneMatch(breach -> breach.invariant() == invariant);
  }

  /**
   * Which attack this was.
   *
   * @return its number, title, variant and base
   */
  public String name() {
    return "%s %s: %s%s"
        .formatted(attack, title, variant, base.isEmpty() ? "" : " (%s answer)".formatted(base));
  }
}
