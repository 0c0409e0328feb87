package org.labyrinth.autograder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/**
 * How much of what a submission brings about is kept and shown: enough for its author, and never so
 * much that a notebook of a million broken cells fills a disk.
 */
final class Caps {
  /** Notes on an exercise, or problems of a submission, in the result. */
  static final int KEPT = 100;

  /** Of those, in what a student reads. */
  static final int SHOWN = 25;

  /** Characters of a sentence in the result. */
  static final int MESSAGE = 2000;

  private Caps() {}

  /** As many as allowed; the last says how many more there were. */
  static <T> List<T> first(int most, List<T> all, IntFunction<T> more) {
    if (all.size() <= most) {
      return all;
    }
    List<T> first = new ArrayList<>(all.subList(0, most));
    first.add(more.apply(all.size() - most));
    return first;
  }

  /** The beginning of a text. */
  static String cut(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    // Not between the two halves of a character.
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  static List<String> problems(List<String> all) {
    return first(KEPT, map(all, p -> cut(MESSAGE, p)), n -> "… and " + n + " problems more");
  }

  static ExerciseGrade grade(ExerciseGrade all) {
    return new ExerciseGrade(
        all.exercise(),
        map(all.questions(), Caps::question),
        first(
            KEPT,
            map(all.notes(), Caps::note),
            n -> new CellNote("…", 0, Reason.MISSING, n + " notes more")));
  }

  private static CellNote note(CellNote all) {
    return new CellNote(
        cut(MESSAGE, all.cell()), all.line(), all.reason(), cut(MESSAGE, all.message()));
  }

  private static QuestionGrade question(QuestionGrade all) {
    return new QuestionGrade(
        all.id(), all.title(), all.score(), all.points(), map(all.tests(), Caps::test));
  }

  private static TestGrade test(TestGrade all) {
    return new TestGrade(
        all.test(),
        all.sentence(),
        all.weight(),
        all.reason(),
        all.hint(),
        cut(MESSAGE, all.message()),
        all.scores());
  }

  private static <T> List<T> map(List<T> all, UnaryOperator<T> each) {
    return all.stream().map(each).toList();
  }
}
