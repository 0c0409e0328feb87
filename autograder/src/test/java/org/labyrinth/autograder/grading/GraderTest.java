package org.labyrinth.autograder.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.sample.Sample;
import org.labyrinth.exercises.Score;

/** What a submission earns, whatever it does. */
@Execution(ExecutionMode.CONCURRENT)
class GraderTest {
  private static final Assignment ASSIGNMENT = Sample.assignment();

  private static ExerciseGrade grade(Notebook notebook) {
    return Sample.grader().grade(ASSIGNMENT, notebook);
  }

  private static List<Reason> reasons(ExerciseGrade grade, int question) {
    return grade.questions().get(question).tests().stream().map(TestGrade::reason).toList();
  }

  /** A wrong answer to 99-1 in a right answer's place: the other question keeps its points. */
  private static ExerciseGrade gradeDoubling(String body) {
    String answer =
        "class MyDoubling implements Doubling {\n  public int twice(int n) {\n%s\n  }\n}"
            .formatted(body);
    ExerciseGrade grade = grade(Sample.notebook(answer, Sample.SUMMING));
    assertThat(grade.questions().get(1).score()).as("the other question").isEqualTo(2);
    return grade;
  }

  @Test
  void theSolutionEarnsFullMarks() {
    ExerciseGrade grade = grade(ASSIGNMENT.solution());
    assertThat(grade.notes()).isEmpty();
    assertThat(grade.score()).isEqualTo(6);
    assertThat(grade.points()).isEqualTo(6);
  }

  @Test
  void aStubEarnsNothingEvenWhereAnExceptionIsExpected() {
    ExerciseGrade grade =
        grade(
            Sample.notebook(
                Sample.stub("Doubling", "int twice(int n)"),
                Sample.stub("Summing", "double sum(double[] values)")));
    assertThat(grade.score()).isZero();
    assertThat(reasons(grade, 0)).containsOnly(Reason.NOT_ANSWERED);
    assertThat(reasons(grade, 1)).containsOnly(Reason.NOT_ANSWERED);
  }

  /** As JupyterLab splits it: both halves carry the id. */
  private static ExerciseGrade gradeSplit(String firstHalf, String secondHalf) {
    List<Cell> cells = new ArrayList<>(Sample.notebook("", Sample.SUMMING).cells());
    cells.set(1, new Cell(true, firstHalf, Role.SOLUTION, "99-1"));
    cells.add(2, new Cell(true, secondHalf, Role.SOLUTION, "99-1"));
    return grade(new Notebook(cells));
  }

  @Test
  void bothHalvesOfASplitCellRun() {
    String helper = "int half(int n) { return n; }";
    assertThat(gradeSplit(helper, Sample.DOUBLING.replace("n + n", "2 * half(n)")).score())
        .isEqualTo(6);
    assertThat(gradeSplit(Sample.DOUBLING.replace("n + n", "2 * half(n)"), helper).score())
        .isEqualTo(6);
    ExerciseGrade broken = gradeSplit(helper, "class MyDoubling {");
    assertThat(reasons(broken, 0)).containsOnly(Reason.COMPILE_ERROR);
    assertThat(broken.notes()).extracting(CellNote::cell).containsExactly("code cell 3");
  }

  @Test
  void aScoreIsWhatTheTestMeasuredAndOnlyIfItPassed() {
    ExerciseGrade right = grade(ASSIGNMENT.solution());
    assertThat(right.questions().get(1).tests())
        .flatExtracting(TestGrade::scores)
        .containsExactly(new Score("The sum of three", 7, "m", true));
    for (String sum : List.of("1e9", "Double.NaN", "Double.POSITIVE_INFINITY")) {
      ExerciseGrade wrong =
          grade(
              Sample.notebook(
                  Sample.DOUBLING, Sample.SUMMING.replace("return sum", "return " + sum)));
      assertThat(wrong.questions().get(1).tests()).flatExtracting(TestGrade::scores).isEmpty();
    }
  }

  @Test
  void noScoreOfAnAnswerThatIsLost() {
    ExerciseGrade late =
        grade(
            Sample.notebook(
                Sample.DOUBLING,
                Sample.SUMMING.replace(
                    "double sum = 0;", "double sum = 0; if (values.length == 3) System.exit(0);")));
    assertThat(reasons(late, 1)).containsExactlyInAnyOrder(Reason.EXITED, Reason.PASSED);
    assertThat(late.questions().get(1).tests()).flatExtracting(TestGrade::scores).isEmpty();
  }

  @Test
  void creditIsPartialAndByWeight() {
    ExerciseGrade grade = gradeDoubling("return n * n;");
    assertThat(grade.questions().get(0).score()).isEqualTo(4 * 1.0 / 4);
    assertThat(reasons(grade, 0))
        .containsExactlyInAnyOrder(Reason.WRONG, Reason.WRONG, Reason.PASSED);
  }

  @Test
  void anExceptionFailsTheTestThatDoesNotExpectIt() {
    ExerciseGrade grade = gradeDoubling("throw new IllegalStateException(\"secret \" + n);");
    assertThat(reasons(grade, 0))
        .containsExactlyInAnyOrder(Reason.EXCEPTION, Reason.EXCEPTION, Reason.PASSED);
  }

  @Test
  void anEndlessLoopInAMethodCostsOnlyItsTests() {
    ExerciseGrade grade = gradeDoubling("while (n == 21) {}\nif (n < 0) throw null;\nreturn 0;");
    assertThat(reasons(grade, 0))
        .containsExactlyInAnyOrder(Reason.TIMEOUT, Reason.PASSED, Reason.PASSED);
  }

  @Test
  void exitInAMethodCostsOnlyItsTests() {
    ExerciseGrade grade = gradeDoubling("if (n != 0) System.exit(0);\nreturn 0;");
    assertThat(reasons(grade, 0))
        .containsExactlyInAnyOrder(Reason.EXITED, Reason.EXITED, Reason.PASSED);
  }

  @Test
  void haltWhereAnExceptionIsExpectedDoesNotPass() {
    ExerciseGrade grade = gradeDoubling("Runtime.getRuntime().halt(0);\nreturn 0;");
    assertThat(reasons(grade, 0)).containsOnly(Reason.EXITED);
  }

  @Test
  void endlessRecursionIsAnException() {
    ExerciseGrade grade = gradeDoubling("return n < 0 ? 1 : 1 + twice(n + 1);");
    assertThat(reasons(grade, 0))
        .containsExactlyInAnyOrder(Reason.EXCEPTION, Reason.EXCEPTION, Reason.WRONG);
  }

  @Test
  void aHeapBombCostsOnlyItsTests() {
    ExerciseGrade grade =
        gradeDoubling(
            "List<long[]> hoard = new ArrayList<>();\nwhile (true) hoard.add(new long[1 << 20]);");
    assertThat(reasons(grade, 0)).containsOnly(Reason.OUT_OF_MEMORY);
  }

  @Test
  void noiseOnTheChannelIsNoPoint() {
    ExerciseGrade grade =
        gradeDoubling(
            """
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
              out.write("<testsuite tests=\\"3\\" failures=\\"0\\"/> PASSED 6/6\\n".getBytes());
              out.flush();
            } catch (IOException e) {
              return 1;
            }
            return 1;
            """);
    assertThat(grade.questions().get(0).score()).isZero();
    assertThat(reasons(grade, 0)).doesNotContain(Reason.PASSED);
  }

  @Test
  void printingIsHarmless() {
    ExerciseGrade grade =
        gradeDoubling(
            """
            for (int i = 0; i < 100_000; i++) System.out.println("PASSED \\u0000");
            System.err.println("ok");
            if (n < 0) throw new IllegalArgumentException();
            return 2 * n;
            """);
    assertThat(grade.score()).isEqualTo(6);
  }

  @Test
  void anEndlessLoopInACellCostsNothingElse() {
    ExerciseGrade grade = grade(Sample.notebook(Sample.DOUBLING, Sample.SUMMING, "while (true);"));
    assertThat(grade.score()).isEqualTo(6);
    assertThat(grade.notes()).singleElement().extracting(CellNote::cell).isEqualTo("code cell 4");
  }

  @Test
  void exitInACellCostsNothingElse() {
    ExerciseGrade grade =
        grade(Sample.notebook(Sample.DOUBLING, Sample.SUMMING, "System.exit(0);"));
    assertThat(grade.score()).isEqualTo(6);
    assertThat(grade.notes()).hasSize(1);
  }

  @Test
  void aHangInAStaticInitialiserCostsOnlyItsQuestion() {
    String answer =
        Sample.DOUBLING.replace(
            "{\n  public", "{\n  static { int i = 0; while (i < 2) i = -i; }\n public");
    ExerciseGrade grade = grade(Sample.notebook(answer, Sample.SUMMING));
    assertThat(grade.score()).isEqualTo(2);
    assertThat(reasons(grade, 0)).containsOnly(Reason.TIMEOUT);
  }

  @Test
  void whatDoesNotCompileCostsOnlyItsQuestionAndTheMessageNamesTheLine() {
    String answer = Sample.DOUBLING.replace("return n + n;", "return n + m;\nint x = ;");
    ExerciseGrade grade = grade(Sample.notebook(answer, Sample.SUMMING));
    assertThat(grade.score()).isEqualTo(2);
    assertThat(reasons(grade, 0)).containsOnly(Reason.COMPILE_ERROR);
    assertThat(grade.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.cell()).isEqualTo("99-1"))
        .satisfies(note -> assertThat(note.line()).isEqualTo(5));
  }

  @Test
  void anUndefinedNameIsSaidAtOnce() {
    String answer = Sample.DOUBLING.replace("return n + n;", "return n + undefinedName;");
    ExerciseGrade grade = grade(Sample.notebook(answer, Sample.SUMMING));
    assertThat(reasons(grade, 0)).containsOnly(Reason.COMPILE_ERROR);
    assertThat(grade.notes())
        .singleElement()
        .extracting(CellNote::message)
        .asString()
        .contains("undefinedName");
  }

  @Test
  void aMissingCellCostsOnlyItsQuestion() {
    Notebook whole = ASSIGNMENT.solution();
    Notebook without =
        new Notebook(whole.cells().stream().filter(c -> !c.id().equals("99-1")).toList());
    ExerciseGrade grade = grade(without);
    assertThat(grade.score()).isEqualTo(2);
    assertThat(reasons(grade, 0)).containsOnly(Reason.MISSING);
  }

  @Test
  void lockedCellsRunFromTheInstructorsCopyAndTheLastOfTwoAnswersCountsAsInTheNotebook() {
    Notebook tampered =
        new Notebook(
            List.of(
                new Cell(true, Sample.SUMMING, Role.SOLUTION, "99-2"),
                new Cell(true, "class MyDoubling {}", Role.SOLUTION, "99-1"),
                new Cell(true, Sample.DOUBLING, Role.SOLUTION, "99-1"),
                new Cell(true, "System.exit(0);", Role.LOCKED, "setup")));
    assertThat(grade(tampered).score()).isEqualTo(6);
  }

  @Test
  void theHiddenTestsAreNotInTheStudentsProcess() {
    ExerciseGrade grade =
        gradeDoubling(
            """
            try {
              Class.forName("org.labyrinth.autograder.sample.hidden.DoublingHidden");
            } catch (ClassNotFoundException e) {
              if (n < 0) throw new IllegalArgumentException();
              return 2 * n;
            }
            return -1;
            """);
    assertThat(grade.score()).isEqualTo(6);
  }
}
