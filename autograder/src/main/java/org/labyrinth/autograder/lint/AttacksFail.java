package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.attack.AttackReport;
import org.labyrinth.autograder.attack.AttackSuite;
import org.labyrinth.autograder.attack.Attacks;
import org.labyrinth.autograder.attack.Victim;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;

/** The quick attacks on an exercise of the course: none works. */
public final class AttacksFail {
  /** None of them is meant to hang, so that the limits only end what goes wrong. */
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(120), 256);

  private AttacksFail() {}

  /**
   * Tries them, as many at once as there are cores.
   *
   * @param subject the exercise
   * @param jvm how the student's process is started
   * @return what became of them
   * @throws IOException if a file of the exercise cannot be read, or one for the attacks not
   *     written
   */
  public static AttackReport on(LintSubject subject, StudentJvm jvm) throws IOException {
    return new AttackSuite(victim(subject), jvm, LIMITS)
        .run(Attacks.quick(), Runtime.getRuntime().availableProcessors());
  }

  /** The exercise with a wrong answer to each question; what its tests say must stay hidden. */
  private static Victim victim(LintSubject subject) throws IOException {
    Map<String, String> wrong = new HashMap<>();
    List<String> secrets = new ArrayList<>();
    for (GradedQuestion question : subject.assignment().questions()) {
      List<WrongAnswer> answers = subject.wrongAnswers(question);
      if (!answers.isEmpty()) {
        wrong.put(question.question().id(), answers.get(0).source());
      }
      secrets.addAll(secrets(question.hiddenTests()));
    }
    return new Victim(subject.assignment(), Files.readString(subject.solution()), wrong, secrets);
  }

  private static List<String> secrets(Class<?> tests) {
    List<String> secrets = new ArrayList<>();
    for (Method method : tests.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        secrets.add(method.getName());
      }
      if (method.isAnnotationPresent(DisplayName.class)) {
        secrets.add(method.getAnnotation(DisplayName.class).value());
      }
    }
    return secrets;
  }
}
