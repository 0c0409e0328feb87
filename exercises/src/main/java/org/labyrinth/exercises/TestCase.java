package org.labyrinth.exercises;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/**
 * One test of a question, as its annotations describe it.
 *
 * @param name the method's name
 * @param sentence the law it states, from {@code @DisplayName}; the method's name if there is none
 * @param hint what to think about if it fails, from {@link Hint}; empty if there is none
 * @param weight its share of the question's points relative to the other tests, from {@link Weight}
 */
public record TestCase(String name, String sentence, String hint, double weight) {
  public TestCase {
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "weight = %s must be positive and finite: test %s".formatted(weight, name));
    }
  }

  /**
   * Reads the annotations of a test method.
   *
   * @param method the test
   * @return its description
   */
  public static TestCase of(Method method) {
    return new TestCase(
        method.getName(),
        annotation(method, DisplayName.class).map(DisplayName::value).orElse(method.getName()),
        annotation(method, Hint.class).map(Hint::value).orElse(""),
        annotation(method, Weight.class).map(Weight::value).orElse(1.0));
  }

  private static <A extends java.lang.annotation.Annotation> Optional<A> annotation(
      Method method, Class<A> type) {
    return Optional.ofNullable(method.getAnnotation(type));
  }
}
