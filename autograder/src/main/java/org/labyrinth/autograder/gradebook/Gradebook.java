package org.labyrinth.autograder.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.StudentResult;

/**
 * The grades of a class: an entry for each student and each exercise that anybody handed in.
 *
 * @param entries by student, then by exercise
 */
public record Gradebook(List<GradebookEntry> entries) {
  public Gradebook {
    entries = List.copyOf(entries);
  }

  /**
   * The exercises that anybody handed in.
   *
   * @param students all that was handed in
   * @return their names, in order
   */
  public static List<String> exercises(List<StudentAttempts> students) {
    return blanks(students).keySet().stream().toList();
  }

  /**
   * Makes a gradebook. It hangs on nothing but what it is made of.
   *
   * @param students all that was handed in
   * @param rules deadlines and which attempt counts
   * @return the grades before anything is done by hand
   */
  public static Gradebook of(List<StudentAttempts> students, GradebookRules rules) {
    Map<String, ExerciseGrade> blanks = blanks(students);
    List<GradebookEntry> entries = new ArrayList<>();
    for (StudentAttempts student : students) {
      blanks.values().forEach(blank -> entries.add(entry(student, blank, rules)));
    }
    return new Gradebook(entries);
  }

  /** Each exercise as it is graded if nothing was handed in. */
  private static Map<String, ExerciseGrade> blanks(List<StudentAttempts> students) {
    Map<String, ExerciseGrade> blanks = new TreeMap<>();
    for (StudentAttempts student : students) {
      for (StudentResult attempt : student.attempts()) {
        attempt.exercises().forEach(grade -> blanks.putIfAbsent(grade.exercise(), blank(grade)));
      }
    }
    return blanks;
  }

  private static ExerciseGrade blank(ExerciseGrade grade) {
    List<QuestionGrade> questions =
        grade.questions().stream()
            .map(q -> new QuestionGrade(q.id(), q.title(), 0, q.points(), List.of()))
            .toList();
    return new ExerciseGrade(grade.exercise(), questions, List.of());
  }

  private static GradebookEntry entry(
      StudentAttempts student, ExerciseGrade blank, GradebookRules rules) {
    List<GradebookEntry> attempts = new ArrayList<>();
    for (StudentResult result : student.attempts()) {
      for (ExerciseGrade grade : result.exercises()) {
        if (grade.exercise().equals(blank.exercise())) {
          attempts.add(attempt(student, result, grade, rules));
        }
      }
    }
    if (attempts.isEmpty()) {
      return none(student, blank, rules);
    }
    GradebookEntry kept = attempts.get(0);
    int number = 1;
    for (int i = 1; i < attempts.size(); i++) {
      if (rules.keep() == Keep.LAST || attempts.get(i).score() > kept.score()) {
        kept = attempts.get(i);
        number = i + 1;
      }
    }
    return attempts.size() == 1 ? kept : chosen(kept, number, attempts.size());
  }

  private static GradebookEntry attempt(
      StudentAttempts student, StudentResult result, ExerciseGrade grade, GradebookRules rules) {
    var due = rules.due().of(grade.exercise());
    Handin person = student.person();
    Handin handin = new Handin(person.name(), person.id(), person.email(), result.handin().time());
    Lateness late = rules.late().judge(due, handin.time(), grade.score(), grade.points());
    return new GradebookEntry(
        student.student(), handin, grade, 1, due, late, ManualPoints.NONE, result.problems());
  }

  private static GradebookEntry none(
      StudentAttempts student, ExerciseGrade blank, GradebookRules rules) {
    Handin person = student.person();
    List<String> remarks = new ArrayList<>(List.of("not handed in"));
    remarks.addAll(student.last().problems());
    return new GradebookEntry(
        student.student(),
        new Handin(person.name(), person.id(), person.email(), Handin.UNKNOWN.time()),
        blank,
        0,
        rules.due().of(blank.exercise()),
        Lateness.NONE,
        ManualPoints.NONE,
        remarks);
  }

  private static GradebookEntry chosen(GradebookEntry kept, int number, int attempts) {
    List<String> remarks = new ArrayList<>();
    remarks.add("attempt %d of %d counts".formatted(number, attempts));
    remarks.addAll(kept.remarks());
    return new GradebookEntry(
        kept.student(),
        kept.handin(),
        kept.earned(),
        attempts,
        kept.due(),
        kept.late(),
        kept.manual(),
        remarks);
  }

  /**
   * The exercises.
   *
   * @return their names, in order
   */
  public List<String> exercises() {
    return entries.stream().map(GradebookEntry::exercise).distinct().sorted().toList();
  }

  /**
   * The students.
   *
   * @return who they are, by name
   */
  public List<Person> people() {
    return entries.stream()
        .map(each -> new Person(each.student(), each.handin()))
        .collect(Collectors.toMap(Person::student, p -> p, (a, b) -> a, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  /**
   * The grades of one exercise.
   *
   * @param exercise its name
   * @return the entries by student
   */
  public Map<String, GradebookEntry> ofExercise(String exercise) {
    Map<String, GradebookEntry> found = new TreeMap<>();
    entries.stream()
        .filter(each -> each.exercise().equals(exercise))
        .forEach(each -> found.put(each.student(), each));
    return found;
  }
}
