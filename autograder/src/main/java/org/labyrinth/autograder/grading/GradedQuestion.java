package org.labyrinth.autograder.grading;

import org.labyrinth.exercises.Question;

/**
 * A question and the hidden tests that decide its points.
 *
 * @param contract the interface, marked with {@link Question}
 * @param hiddenTests the JUnit class
 */
public record GradedQuestion(Class<?> contract, Class<?> hiddenTests) {
  public GradedQuestion {
    if (!contract.isAnnotationPresent(Question.class)) {
      throw new IllegalArgumentException(contract.getName() + " must be marked @Question");
    }
  }

  /**
   * A question with the hidden tests of its name: those of {@code …exercises.e01.Porosity} are
   * {@code org.labyrinth.autograder.tests.e01.PorosityHiddenTest}.
   *
   * @param contract the interface
   * @return the question
   * @throws IllegalArgumentException if there are no such tests
   */
  public static GradedQuestion of(Class<?> contract) {
    String folder = contract.getPackageName();
    String name =
        "org.labyrinth.autograder.tests.%s.%sHiddenTest"
            .formatted(folder.substring(folder.lastIndexOf('.') + 1), contract.getSimpleName());
    try {
      return new GradedQuestion(contract, Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no %s for %s".formatted(name, contract), e);
    }
  }

  /**
   * What is asked, and for how many points.
   *
   * @return the contract's annotation
   */
  public Question question() {
    return contract.getAnnotation(Question.class);
  }
}
