package org.labyrinth.autograder.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.protocol.ContractMethods;
import org.labyrinth.autograder.release.Stripper;
import org.labyrinth.autograder.sample.Sample;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;

/** The course's own exercises: solutions, students' notebooks, wrong answers. */
@Execution(ExecutionMode.CONCURRENT)
class CourseTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path WRONG = ROOT.resolve("solutions").resolve("wrong");

  static Collection<Exercise> exercises() {
    return Exercises.all();
  }

  private static Assignment assignment(Exercise exercise) throws IOException, NotebookException {
    return new Assignment(
        exercise.slug(),
        Notebook.read(Files.readAllBytes(solution(exercise))),
        exercise.contracts().stream().map(GradedQuestion::of).toList());
  }

  private static Path solution(Exercise exercise) {
    return ROOT.resolve("solutions").resolve(exercise.slug() + ".ipynb");
  }

  private static Path handout(Exercise exercise) {
    return ROOT.resolve("exercises").resolve(exercise.slug() + ".ipynb");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theHandoutIsTheStrippedSolution(Exercise exercise) throws IOException {
    assertThat(Files.readString(handout(exercise)))
        .as("run: autograder release --exercises exercises")
        .isEqualTo(Stripper.strip(Files.readString(solution(exercise))));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyQuestionHasACellAndTypesThatCross(Exercise exercise) throws Exception {
    Assignment assignment = assignment(exercise);
    for (GradedQuestion question : assignment.questions()) {
      assertThat(assignment.solution().find(question.question().id()))
          .hasValueSatisfying(cell -> assertThat(cell.role()).isEqualTo(Role.SOLUTION));
      assertThat(new ContractMethods(question.contract()).contract())
          .isEqualTo(question.contract());
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theSolutionEarnsFullMarks(Exercise exercise) throws Exception {
    Assignment assignment = assignment(exercise);
    ExerciseGrade grade = Sample.grader().grade(assignment, assignment.solution());
    assertThat(grade.notes()).isEmpty();
    assertThat(failed(grade)).isEmpty();
    assertThat(grade.score()).isEqualTo(grade.points());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theUntouchedHandoutEarnsNothing(Exercise exercise) throws Exception {
    Notebook handout = Notebook.read(Files.readAllBytes(handout(exercise)));
    ExerciseGrade grade = Sample.grader().grade(assignment(exercise), handout);
    assertThat(grade.notes()).isEmpty();
    assertThat(grade.score()).isZero();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void thereAreAtLeastFourWrongAnswers(Exercise exercise) throws IOException {
    assertThat(wrongAnswers(exercise)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void everyFolderOfWrongAnswersBelongsToAnExercise() throws IOException {
    try (Stream<Path> folders = Files.list(WRONG)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(Exercises.all().stream().map(Exercise::slug).toList());
    }
  }

  @TestFactory
  List<DynamicTest> eachWrongAnswerFailsJustTheTestsItNames() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Exercise exercise : Exercises.all()) {
      for (Path wrong : wrongAnswers(exercise)) {
        tests.add(
            DynamicTest.dynamicTest(
                wrong.getFileName().toString(), () -> failsJustWhatItNames(exercise, wrong)));
      }
    }
    return tests;
  }

  private static List<Path> wrongAnswers(Exercise exercise) throws IOException {
    try (Stream<Path> files = Files.list(WRONG.resolve(exercise.slug()))) {
      return files.sorted().toList();
    }
  }

  private static void failsJustWhatItNames(Exercise exercise, Path wrong) throws Exception {
    List<String> lines = Files.readAllLines(wrong);
    assertThat(lines.get(0)).startsWith("// fails: ");
    assertThat(lines.get(1)).startsWith("// slip: ");
    Assignment assignment = assignment(exercise);
    String id = questionOf(wrong, assignment);
    String source = String.join("\n", lines.subList(2, lines.size()));
    ExerciseGrade grade = Sample.grader().grade(assignment, replaced(assignment, id, source));

    Set<String> named = new TreeSet<>();
    for (String test : lines.get(0).substring("// fails: ".length()).split(",", -1)) {
      named.add(id + " " + test.strip());
    }
    assertThat(failed(grade)).isEqualTo(named);
    assertThat(grade.notes()).isEmpty();
  }

  private static String questionOf(Path wrong, Assignment assignment) {
    String name = wrong.getFileName().toString();
    return assignment.questions().stream()
        .map(question -> question.question().id())
        .filter(id -> name.startsWith(id + "-"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " names no question"));
  }

  private static Notebook replaced(Assignment assignment, String id, String source) {
    List<Cell> cells =
        assignment.solution().cells().stream()
            .map(cell -> cell.id().equals(id) ? new Cell(true, source, cell.role(), id) : cell)
            .toList();
    return new Notebook(cells);
  }

  /** The hidden tests that failed, with their question, and that for want of a right result. */
  private static Set<String> failed(ExerciseGrade grade) {
    Set<String> failed = new TreeSet<>();
    for (QuestionGrade question : grade.questions()) {
      for (TestGrade test : question.tests()) {
        if (!test.passed()) {
          assertThat(test.reason())
              .as("%s: %s", test.test(), test.message())
              .isIn(Arrays.asList(Reason.WRONG, Reason.EXCEPTION));
          failed.add(question.id() + " " + test.test());
        }
      }
    }
    return failed;
  }
}
