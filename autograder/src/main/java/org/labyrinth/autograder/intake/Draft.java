package org.labyrinth.autograder.intake;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.labyrinth.autograder.report.Handin;

/** A submission in the making. */
final class Draft {
  private static final int MAX_PROBLEMS = 50;

  private final String student;
  private Handin handin = Handin.UNKNOWN;
  private final Map<String, SubmittedFile> files = new TreeMap<>();
  private final Set<String> problems = new LinkedHashSet<>();
  private boolean othersToo;

  Draft(String student) {
    this.student = student;
  }

  void add(SubmittedFile file) {
    String name = file.name();
    for (int number = 2; files.containsKey(name); number++) {
      name = "%s (%d)".formatted(file.name(), number);
    }
    files.put(name, file.as(name));
  }

  void addOther() {
    othersToo = true;
  }

  void addProblem(String problem) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(problem);
    } else {
      problems.add("there is more that was not read");
    }
  }

  /**
   * What several places say of the same student: each the first that says so, and the last time.
   */
  void add(Handin more) {
    handin =
        new Handin(
            first(handin.name(), more.name()),
            first(handin.id(), more.id()),
            first(handin.email(), more.email()),
            latest(handin.time(), more.time()));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
    return one.filter(time -> other.isEmpty() || time.isAfter(other.get())).or(() -> other);
  }

  /** The same student found elsewhere too. */
  void add(Draft other) {
    add(other.handin);
    other.files.values().forEach(this::add);
    other.problems.forEach(this::addProblem);
    othersToo |= other.othersToo;
  }

  Submission submission() {
    if (files.isEmpty()) {
      addProblem(
          othersToo
              ? "there is no notebook in this submission, only other files"
              : "there is no notebook in this submission");
    }
    List<SubmittedFile> sorted =
        files.values().stream().map(f -> f.as(CanvasLayout.withoutRank(f.name()))).toList();
    return new Submission(student, handin, sorted, List.copyOf(problems));
  }
}
