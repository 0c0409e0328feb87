package org.labyrinth.exercises.catalogue;

import java.util.List;

/**
 * An exercise: one notebook, several questions.
 *
 * @param number its place in the course, that of its chapter
 * @param slug the name of its notebook without {@code .ipynb}, such as {@code
 *     01-representative-volume}
 * @param contracts the interfaces of its questions, in order
 */
public record Exercise(int number, String slug, List<Class<?>> contracts) {
  public Exercise {
    contracts = List.copyOf(contracts);
    if (contracts.isEmpty()) {
      throw new IllegalArgumentException("exercise %s must ask something".formatted(slug));
    }
  }

  Exercise(int number, String slug, Class<?>... contracts) {
    this(number, slug, List.of(contracts));
  }
}
