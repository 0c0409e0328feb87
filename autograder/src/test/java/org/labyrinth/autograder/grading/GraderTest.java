package org.labyrinth.autograder.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
class GraderTest {
  private static final Assignment ASSIGNMENT = Sample.assignment();

  private static ExerciseGrade grade(Notebook notebook) {
    return Sample.grader().grade(ASSIGNMENT, notebook);
  }

  private static List<Reason> reasons(ExerciseGrade grade, int question) {
    return grade.questions().get(question).tests().stream().map(TestGrade::reason).toList();
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
}
