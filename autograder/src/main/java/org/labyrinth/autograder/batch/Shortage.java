package org.labyrinth.autograder.batch;

import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/** Tells grades that want of time or memory cut short: the machine may be to blame for those. */
final class Shortage {
  private Shortage() {}

  static boolean timedOut(ExerciseGrade grade) {
    return ended(grade, Reason.TIMEOUT);
  }

  static boolean in(ExerciseGrade grade) {
    return timedOut(grade) || exited(grade) || ended(grade, Reason.OUT_OF_MEMORY);
  }

  /** A system short of memory ends processes, and so does somebody who stops the grader. */
  static boolean exited(ExerciseGrade grade) {
    return ended(grade, Reason.EXITED);
  }

  /** Of a test, or of a cell whatever it stands for. */
  private static boolean ended(ExerciseGrade grade, Reason reason) {
    return grade.questions().stream()
            .flatMap(question -> question.tests().stream())
            .map(TestGrade::reason)
            .anyMatch(reason::equals)
        || grade.notes().stream().map(CellNote::reason).anyMatch(reason::equals);
  }
}
