package org.labyrinth.exercises;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the student reads when a test fails: the likely slip, never the answer. It is all that a
 * hidden test may tell.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Hint {
  /**
   * The hint.
   *
   * @return a sentence or two
   */
  String value();
}
