package org.labyrinth.exercises;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The share of a question's points that a hidden test decides, relative to the question's other
 * tests. A test without it weighs 1.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Weight {
  /**
   * The share.
   *
   * @return a number above zero
   */
  double value();
}
