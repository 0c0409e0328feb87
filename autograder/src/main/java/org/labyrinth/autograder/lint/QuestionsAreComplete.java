package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.exercises.TestCase;

/**
 * Every question has its cells, types that cross to the student's process, and tests that each
 * state a law and give a hint; the set has three to five questions of three kinds; its design note
 * is whole.
 */
final class QuestionsAreComplete implements LintRule {
  private static final List<String> KINDS = List.of("compute", "modify", "explain why it fails");
  private static final List<String> PARTS =
      List.of("objective", "out of scope", "prerequisites", "minutes", "common mistakes");

  @Override
  public List<Finding> check(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>();
    int questions = subject.assignment().questions().size();
    if (questions < 3 || questions > 5) {
      findings.add(
          new Finding(
              subject.assignment().slug(), "questions = %d must be 3 to 5".formatted(questions)));
    }
    note(subject, findings);
    for (GradedQuestion question : subject.assignment().questions()) {
      cells(subject, question, findings);
      new ContractMethods(question.contract());
      tests(question.hiddenTests(), findings);
      try {
        tests(Class.forName(question.contract().getName() + "PublicTest"), findings);
      } catch (ClassNotFoundException e) {
        findings.add(new Finding(question.question().id(), "has no public tests"));
      }
    }
    return findings;
  }

  private static void note(LintSubject subject, List<Finding> findings) throws IOException {
    String place = subject.root().relativize(subject.note()).toString();
    String note = Files.readString(subject.note()).toLowerCase(Locale.ROOT);
    for (String part : PARTS) {
      if (!note.contains(part)) {
        findings.add(new Finding(place, "says nothing of \"%s\"".formatted(part)));
      }
    }
    for (String kind : KINDS) {
      if (!note.contains("| " + kind)) {
        findings.add(new Finding(place, "its table has no question to \"%s\"".formatted(kind)));
      }
    }
  }

  private static void cells(LintSubject subject, GradedQuestion question, List<Finding> findings) {
    String id = question.question().id();
    boolean answer =
        subject.assignment().solution().find(id).filter(c -> c.role() == Role.SOLUTION).isPresent();
    boolean check =
        subject
            .assignment()
            .solution()
            .find(id + "-check")
            .filter(c -> c.role() == Role.CHECK)
            .isPresent();
    if (!answer || !check) {
      findings.add(
          new Finding(id, "needs a solution cell %s and a check cell %s-check".formatted(id, id)));
    }
  }

  private static void tests(Class<?> tests, List<Finding> findings) {
    for (Method method : tests.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        TestCase test = TestCase.of(method);
        String place = "%s.%s".formatted(tests.getSimpleName(), test.name());
        if (test.sentence().equals(test.name())) {
          findings.add(new Finding(place, "states no law: @DisplayName"));
        }
        if (test.hint().isEmpty()) {
          findings.add(new Finding(place, "gives no hint: @Hint"));
        }
      }
    }
  }
}
