package org.labyrinth.autograder.gradebook;

import java.util.Optional;
import java.util.OptionalDouble;
import org.labyrinth.autograder.report.Texts;

/**
 * From the points of an exercise to those of a platform, which may have another maximum.
 *
 * @param max the platform's; empty if it says none
 */
record Scale(OptionalDouble max) {
  static Scale of(String field) {
    try {
      double max = Double.parseDouble(field.replace(',', '.'));
      return new Scale(
          max > 0 && Double.isFinite(max) ? OptionalDouble.of(max) : OptionalDouble.empty());
    } catch (NumberFormatException e) {
      return new Scale(OptionalDouble.empty());
    }
  }

  /** The points on the platform. */
  double of(GradebookEntry entry) {
    return max.isPresent() && entry.max() > 0
        ? entry.score() * max.getAsDouble() / entry.max()
        : entry.score();
  }

  /** What there is to say of it: nothing if the two agree. */
  Optional<String> words(String exercise, double ours) {
    if (max.isEmpty()) {
      return Optional.of(
          "%s: the table says no maximum, points are filled in as they are".formatted(exercise));
    }
    return max.getAsDouble() == ours
        ? Optional.empty()
        : Optional.of(
            "%s: points are filled in as shares of %s, the table's maximum; here it is %s"
                .formatted(exercise, Texts.number(max.getAsDouble()), Texts.number(ours)));
  }
}
