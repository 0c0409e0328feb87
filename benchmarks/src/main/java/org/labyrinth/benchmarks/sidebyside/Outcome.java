package org.labyrinth.benchmarks.sidebyside;

import java.util.Optional;
import java.util.function.Function;

/**
 * What one tool gave on one image: figures, or the reason why there are none.
 *
 * @param <T> the tool's figures
 */
public sealed interface Outcome<T> {
  /**
   * It ran.
   *
   * @param value the figures
   */
  record Measured<T>(T value) implements Outcome<T> {}

  /**
   * It did not.
   *
   * @param reason one line that says why
   */
  record Absent<T>(String reason) implements Outcome<T> {}

  /** One figure, if it was measured. */
  default <S> Optional<S> map(Function<T, S> figure) {
    return this instanceof Measured<T> m
        ? Optional.ofNullable(figure.apply(m.value))
        : Optional.empty();
  }
}
