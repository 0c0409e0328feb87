package org.labyrinth.exercises;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Runs the public tests of a question on an answer, in the notebook, at once: {@code
 * Check.answer(new MyWindowPorosity())} as a cell's last line. What a public test expected and got
 * is told, what it has to do with each other if that is sure, and the test's hint.
 */
public final class Check {
  /** What a hidden test is given when it is graded, unless the instructor says otherwise. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private Check() {}

  /**
   * Checks an answer.
   *
   * @param answer an object whose class implements the contract of a question
   * @return what the tests found; if the object answers no question, a report that says so
   */
  public static CheckReport answer(Object answer) {
    return NbgraderRun.judged(answer(answer, LIMIT));
  }

  /** The same with a time for each test. */
  static CheckReport answer(Object answer, Duration limit) {
    if (answer == null) {
      return CheckReport.sentence("Nothing to check: the answer is null.");
    }
    return contract(answer.getClass())
        .map(contract -> check(contract, answer, limit))
        .orElseGet(() -> noQuestion(answer));
  }

  private static CheckReport check(Class<?> contract, Object answer, Duration limit) {
    CheckRun run = new CheckRun(contract, publicTests(contract), answer, limit);
    return CheckReport.of(contract.getAnnotation(Question.class), run.findings());
  }

  private static CheckReport noQuestion(Object answer) {
    return CheckReport.sentence(
        "%s answers no question: its class must say \"implements\" and the question's interface."
            .formatted(answer.getClass().getSimpleName()));
  }

  private static Class<?> publicTests(Class<?> contract) {
    String name = contract.getName() + "PublicTest";
    try {
      return Class.forName(name, true, contract.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is missing from the kit", e);
    }
  }

  /** The first question among the interfaces of a class, its superclasses and their interfaces. */
  private static Optional<Class<?>> contract(Class<?> type) {
    Deque<Class<?>> ahead = new ArrayDeque<>(List.of(type));
    while (!ahead.isEmpty()) {
      Class<?> next = ahead.removeFirst();
      if (next.isAnnotationPresent(Question.class)) {
        return Optional.of(next);
      }
      ahead.addAll(Arrays.asList(next.getInterfaces()));
      Optional.ofNullable(next.getSuperclass()).ifPresent(ahead::addLast);
    }
    return Optional.empty();
  }
}
