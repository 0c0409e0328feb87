package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.notebook.Cell;

/**
 * An exercise with all that belongs to it.
 *
 * @param assignment questions, hidden tests and the solved notebook
 * @param root the repository
 * @param grader the grader that students' work goes through
 */
public record LintSubject(Assignment assignment, Path root, Grader grader) {
  /** The solved notebook's file. */
  Path solution() {
    return root.resolve("solutions").resolve(assignment.slug() + ".ipynb");
  }

  /** The student's notebook's file. */
  Path handout() {
    return root.resolve("exercises").resolve(assignment.slug() + ".ipynb");
  }

  /** The design note's file. */
  Path note() {
    return root.resolve("solutions").resolve(assignment.slug() + ".md");
  }

  /** All wrong answers, in the order of their names. */
  List<WrongAnswer> wrongAnswers() throws IOException {
    List<String> questions = assignment.questions().stream().map(q -> q.question().id()).toList();
    Path folder = root.resolve("solutions").resolve("wrong").resolve(assignment.slug());
    List<WrongAnswer> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        wrong.add(WrongAnswer.read(file, questions));
      }
    }
    return wrong;
  }

  /** The wrong answers to one question. */
  List<WrongAnswer> wrongAnswers(GradedQuestion question) throws IOException {
    String id = question.question().id();
    return wrongAnswers().stream().filter(wrong -> wrong.question().equals(id)).toList();
  }

  /** The solved cell of a question. */
  String solvedCell(GradedQuestion question) {
    return assignment
        .solution()
        .find(question.question().id())
        .map(Cell::source)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the solution of %s must hold a cell %s"
                        .formatted(assignment.slug(), question.question().id())));
  }

  /** Cells compiled so that their loops can be stopped. */
  List<java.util.Optional<CompiledAnswer>> compile(List<String> cells) {
    return AnswerCompiler.of(assignment.solution())
        .compile(
            cells.stream()
                .map(cell -> Edit.apply(cell, LoopCounting.edits(SourceTree.of(cell))))
                .toList());
  }
}
