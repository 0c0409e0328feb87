package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.Json;

/**
 * All that may change a grade besides the submission, as digests: what all exercises share, and
 * what is one exercise's own, so that a change in one does not touch the grades of the others.
 *
 * @param shared of the code of both sides, Java's version, the limits, what keeps code apart
 * @param exercises by slug: of the contracts, the hidden tests and the solved notebook
 */
public record GraderVersion(String shared, Map<String, String> exercises) {
  public GraderVersion {
    exercises = Map.copyOf(exercises);
  }

  /**
   * Reads the version off the code itself. What lies in a package of an exercise's contracts or
   * hidden tests is that exercise's; all other code is everybody's.
   *
   * @param assignments the exercises
   * @param code folders and jars of classes, the grader's and the student's
   * @param settings limits and the like, in words
   * @return the version
   * @throws IOException if the code cannot be read
   */
  public static GraderVersion of(List<Assignment> assignments, List<Path> code, String settings)
      throws IOException {
    CodeFiles files = CodeFiles.of(code);
    Map<String, String> exercises = new TreeMap<>();
    for (Assignment assignment : assignments) {
      Fingerprint print = new Fingerprint().add(Json.write(assignment.solution()));
      assignment.questions().forEach(question -> print.add(question.toString()));
      files.addTo(print, packages(assignment)::contains);
      exercises.put(assignment.slug(), print.toString());
    }
    Set<String> own =
        assignments.stream().flatMap(a -> packages(a).stream()).collect(Collectors.toSet());
    Fingerprint shared =
        new Fingerprint().add(settings).add(Integer.toString(Runtime.version().feature()));
    files.addTo(shared, folder -> !own.contains(folder));
    return new GraderVersion(shared.toString(), exercises);
  }

  private static Set<String> packages(Assignment assignment) {
    return assignment.questions().stream()
        .flatMap(GraderVersion::classes)
        .map(each -> each.getPackageName().replace('.', '/'))
        .collect(Collectors.toSet());
  }

  private static Stream<Class<?>> classes(GradedQuestion question) {
    return Stream.of(question.contract(), question.hiddenTests());
  }

  /**
   * What an exercise's grade depends on besides the submission.
   *
   * @param slug the exercise
   * @return a digest
   */
  String of(String slug) {
    return new Fingerprint().add(shared).add(exercises.getOrDefault(slug, "")).toString();
  }

  /** All of it in one digest. */
  String digest() {
    Fingerprint print = new Fingerprint().add(shared);
    new TreeMap<>(exercises).forEach((slug, own) -> print.add(slug).add(own));
    return print.toString();
  }
}
