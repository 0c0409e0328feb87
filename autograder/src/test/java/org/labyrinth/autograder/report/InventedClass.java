package org.labyrinth.autograder.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.exercises.Score;

/** A class that never was: students of different skill in an exercise that does not exist. */
public final class InventedClass {
  private static final String[] FIRST = {
    "Ada", "Bela", "Chidi", "Dilek", "Emil", "Fatou", "Grace", "Hana", "Ivo", "Jun", "Kofi", "Lena"
  };
  private static final String[] LAST = {
    "Abel", "Brook", "Castillo", "Demir", "Eriksen", "Fischer", "Gupta", "Haddad", "Ito", "Jansen"
  };

  private record Test(String name, String sentence, double hard, String hint) {}

  private record Question(String id, String title, double points, List<Test> tests) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "99-1",
              "Porosity of a window",
              2,
              List.of(
                  new Test("countsPores", "Pores over voxels", -2, "Count voxels, not faces."),
                  new Test("keepsInside", "Only the window counts", -1, "Where does it end?"),
                  new Test("refusesNone", "A window of no voxels is refused", 0.3, "Zero?"))),
          new Question(
              "99-2",
              "Spread of the porosity",
              3,
              List.of(
                  new Test("knowsTheMean", "The mean is that of the image", -1, "Add them all."),
                  new Test("dividesByAll", "Every window is counted", 0.5, "n, or n − 1?"),
                  new Test("alikeIsZero", "Windows alike have no spread", -0.5, "√ of < 0?"))),
          new Question(
              "99-3",
              "Representative length",
              3,
              List.of(
                  new Test("findsTheSide", "The first side that stays", 0.2, "In voxels."),
                  new Test("ignoresADip", "A dip is not the end", 1.4, "From which side on?"),
                  new Test("isEmpty", "Where none settles there is none", 0.4, "Optional."))),
          new Question(
              "99-4",
              "Challenge: a good electrode",
              2,
              List.of(new Test("energy", "It holds energy", 0.5, "Thicker, and more porous?"))));

  private InventedClass() {}

  /** As many students, the same each time; some of them in some trouble. */
  public static List<StudentResult> of(int students) {
    SplittableRandom random = new SplittableRandom(2026);
    List<StudentResult> results = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      results.add(student(name(i), i, random.split()));
    }
    return results;
  }

  private static String name(int i) {
    String name = FIRST[i % FIRST.length] + " " + LAST[i * 7 % LAST.length];
    return i < 60 ? name : name + " " + (i / 60 + 1);
  }

  private static StudentResult student(String name, int number, SplittableRandom random) {
    Instant time = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(random.nextInt(500_000));
    Handin handin = new Handin(name, "" + (10_000 + number), "", Optional.of(time));
    List<ExerciseGrade> grades = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    if (number % 23 == 11) {
      problems.add("99-pores.ipynb: not a notebook: the file is damaged");
    } else {
      grades.add(exercise(random));
    }
    return StudentResult.of(
        name,
        handin,
        "0f".repeat(32),
        "a process of its own with limits, without a sandbox",
        grades,
        problems);
  }

  private static ExerciseGrade exercise(SplittableRandom random) {
    // Twelve uniform numbers are a bell, and the same one on every JDK.
    double skill = random.doubles(12).sum() - 5;
    List<QuestionGrade> questions = new ArrayList<>();
    List<CellNote> notes = new ArrayList<>();
    for (Question question : QUESTIONS) {
      double fate = random.nextDouble();
      List<TestGrade> tests = new ArrayList<>();
      for (Test test : question.tests) {
        tests.add(grade(test, reason(test, fate, skill, random), skill));
      }
      if (tests.get(0).reason() == Reason.COMPILE_ERROR) {
        notes.add(
            new CellNote(
                question.id, 4, Reason.COMPILE_ERROR, "cannot find symbol: variable porosty"));
      }
      double passed = tests.stream().filter(TestGrade::passed).count();
      questions.add(
          new QuestionGrade(
              question.id,
              question.title,
              question.points * passed / tests.size(),
              question.points,
              tests));
    }
    return new ExerciseGrade("99-pores", questions, notes);
  }

  private static Reason reason(Test test, double fate, double skill, SplittableRandom random) {
    double luck = random.nextDouble();
    if (fate < 0.08 - 0.03 * skill) {
      return Reason.NOT_ANSWERED;
    } else if (fate > 0.96) {
      return Reason.COMPILE_ERROR;
    } else if (luck < 1 / (1 + Math.exp(1.7 * (test.hard - skill)))) {
      return Reason.PASSED;
    } else if (fate > 0.92) {
      return Reason.TIMEOUT;
    }
    return luck > 0.9 ? Reason.EXCEPTION : Reason.WRONG;
  }

  private static TestGrade grade(Test test, Reason reason, double skill) {
    List<Score> scores =
        test.name.equals("energy")
            ? List.of(new Score("Energy at 2C", 120 + Math.round(20 * skill), "W h/m²", true))
            : List.of();
    String message = reason == Reason.WRONG ? "expected 0.42 but was 0.4" : "";
    return new TestGrade(test.name, test.sentence, 1, reason, test.hint, message, scores);
  }
}
