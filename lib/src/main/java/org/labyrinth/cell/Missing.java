package org.labyrinth.cell;

import java.util.Optional;

/** What a builder says of a part it was not given. */
final class Missing {
  private Missing() {}

  static <T> T required(Optional<T> part, String name, String place) {
    return part.orElseThrow(
        () -> new IllegalArgumentException("%s must be given: %s".formatted(name, place)));
  }
}
