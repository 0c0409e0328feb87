package org.labyrinth.autograder.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.sample.Sample;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;

/**
 * The course's own exercises keep the rules; their mutants, the wrong answers in other years and
 * orders, and what the grader makes of solution and handout, are judged by {@code lint}.
 */
@Execution(ExecutionMode.CONCURRENT)
class CourseTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static List<Exercise> exercises() {
    return Exercises.all();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyExerciseKeepsTheRules(Exercise exercise) throws Exception {
    Path solution = ROOT.resolve("solutions").resolve(exercise.slug() + ".ipynb");
    Assignment assignment =
        new Assignment(
            exercise.slug(),
            Notebook.read(Files.readAllBytes(solution)),
            exercise.contracts().stream().map(GradedQuestion::of).toList());
    assertThat(Lint.quickFindings(new LintSubject(assignment, ROOT, Sample.grader()))).isEmpty();
  }

  @Test
  void everyFolderOfWrongAnswersBelongsToAnExercise() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("solutions").resolve("wrong"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(Exercises.all().stream().map(Exercise::slug).toList());
    }
  }
}
