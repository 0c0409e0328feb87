package org.labyrinth.autograder.attack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to try an attack.
 *
 * @param name in a few words
 * @param traits what else is known of it
 * @param reason the reason that some test must end with; empty if any will do
 * @param pieces what it adds to a notebook, in order
 */
public record Variant(String name, Set<Trait> traits, String reason, List<Piece> pieces) {
  /**
   * A piece of hostile text.
   *
   * @param slot where it goes
   * @param text what goes there
   */
  public record Piece(Slot slot, String text) {}

  public Variant {
    traits = Set.copyOf(traits);
    pieces = List.copyOf(pieces);
  }

  /**
   * The texts for one place.
   *
   * @param slot the place
   * @return in their order
   */
  public List<String> texts(Slot slot) {
    return pieces.stream().filter(p -> p.slot() == slot).map(Piece::text).toList();
  }

  /**
   * Whether it has a trait.
   *
   * @param trait the trait
   * @return true if so
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * The same without a trait.
   *
   * @param trait the trait
   * @return the variant
   */
  public Variant without(Trait trait) {
    Set<Trait> others = new HashSet<>(traits);
    others.remove(trait);
    return new Variant(name, others, reason, pieces);
  }
}
