package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;
import picocli.CommandLine.Option;

/** Which exercises are graded. */
final class ExerciseChoice {
  @Option(
      names = "--exercise",
      paramLabel = "EXERCISE",
      description = "Grade only this one, by number or name, such as 04; may be repeated.")
  private List<String> chosen = new ArrayList<>();

  /** Those chosen; all, if none is. */
  List<Exercise> exercises() throws IOException {
    if (chosen.isEmpty()) {
      return Exercises.all();
    }
    List<Exercise> found = new ArrayList<>();
    for (String each : chosen) {
      found.add(find(each));
    }
    return found.stream().distinct().toList();
  }

  static Exercise find(String name) throws IOException {
    List<Exercise> found =
        Exercises.all().stream().filter(exercise -> exercise.slug().startsWith(name)).toList();
    if (name.isEmpty() || found.size() != 1) {
      throw new InputException(
          "%s must be one of %s: EXERCISE"
              .formatted(name, Exercises.all().stream().map(Exercise::slug).toList()));
    }
    return found.get(0);
  }
}
