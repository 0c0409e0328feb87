package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;

/** The solved notebook earns all points and the handout none, graded as students' work is. */
final class GradesAreRight implements LintRule {
  @Override
  public List<Finding> check(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>();
    ExerciseGrade solved =
        subject.grader().grade(subject.assignment(), subject.assignment().solution());
    solved.notes().forEach(n -> findings.add(new Finding("solution, " + n.cell(), n.message())));
    for (QuestionGrade question : solved.questions()) {
      for (TestGrade test : question.tests()) {
        if (!test.passed()) {
          findings.add(
              new Finding(
                  "solution, %s %s".formatted(question.id(), test.test()),
                  "%s: %s".formatted(test.reason().sentence(), test.message())));
        }
      }
    }
    ExerciseGrade untouched = subject.grader().grade(subject.assignment(), handout(subject));
    untouched.notes().forEach(n -> findings.add(new Finding("handout, " + n.cell(), n.message())));
    for (QuestionGrade question : untouched.questions()) {
      if (question.score() > 0) {
        findings.add(
            new Finding(
                "handout, " + question.id(),
                "earns %s points without an answer".formatted(question.score())));
      }
    }
    return findings;
  }

  private static Notebook handout(LintSubject subject) throws IOException {
    try {
      return Notebook.read(Files.readAllBytes(subject.handout()));
    } catch (NotebookException e) {
      throw new IOException("%s: %s".formatted(subject.handout(), e.getMessage()), e);
    }
  }
}
