package org.labyrinth.autograder.batch;

import java.util.stream.Stream;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/** Tells grades that want of time or memory cut short: the machine may be to blame for those. */
final class Shortage {
  private Shortage() {}

  private static Stream<TestGrade> tests(ExerciseGrade grade) {
    return grade.questions().stream().flatMap(question -> question.tests().stream());
  }

  static boolean timedOut(ExerciseGrade grade) {
    return tests(grade).anyMatch(test -> test.reason() == Reason.TIMEOUT)
        || grade.notes().stream().anyMatch(Shortage::isCut);
  }

  static boolean in(ExerciseGrade grade) {
    return timedOut(grade)
        || exited(grade)
        || tests(grade).anyMatch(test -> test.reason() == Reason.OUT_OF_MEMORY);
  }

  /** A system short of memory ends processes, and so does somebody who stops the grader. */
  static boolean exited(ExerciseGrade grade) {
    return tests(grade).anyMatch(test -> test.reason() == Reason.EXITED);
  }

  /** By its words. A student who forges them is looked at twice, and that is all. */
  private static boolean isCut(CellNote note) {
    return note.message().startsWith("left out: ") || note.message().startsWith("not reached: ");
  }
}
