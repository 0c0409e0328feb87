package org.labyrinth.exercises;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the contract of one graded question. The student answers it in a notebook
 * with a class named {@code My} + the contract's name, with a constructor that takes nothing; its
 * public tests are the class named contract + {@code PublicTest} in the same package.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Question {
  /**
   * The question's name in notebooks and grade tables, such as {@code "01-2"}: the exercise, then
   * the question; also the {@code grade_id} of the notebook cell that holds the answer.
   *
   * @return the name
   */
  String id();

  /**
   * What is asked, in a few words.
   *
   * @return the title
   */
  String title();

  /**
   * What a full answer earns.
   *
   * @return the points
   */
  double points();
}
