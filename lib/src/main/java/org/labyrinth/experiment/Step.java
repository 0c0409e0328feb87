package org.labyrinth.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of an experiment: hold something until something happens.
 *
 * @param sentence the step in words, for messages and figures
 * @param control what is held
 * @param ends what ends the step, whichever comes first; at least one; copied
 */
public record Step(String sentence, Control control, List<EndRule> ends) {
  /** A step that can be meant: its ends can come about under its control. */
  public Step {
    ends = List.copyOf(ends);
    if (sentence.isBlank()) {
      throw new ExperimentException("sentence must not be blank: step");
    }
    String place = "step \"" + sentence + "\"";
    Sense.objection(control, ends)
        .ifPresent(
            problem -> {
              throw new ExperimentException(problem + ": " + place);
            });
  }

  /**
   * A step in its plainest words. They parse to an equal step, unless a {@link CurrentProfile} is
   * followed, which no sentence can give.
   *
   * @param control what is held
   * @param ends what ends the step; a current profile also ends where it ends
   * @return the step
   */
  public static Step of(Control control, EndRule... ends) {
    List<EndRule> all = new ArrayList<>(List.of(ends));
    if (control instanceof CurrentProfile profile
        && all.stream().noneMatch(AfterTime.class::isInstance)) {
      all.add(new AfterTime(profile.duration()));
    }
    return new Step(Wording.of(control, all), control, all);
  }

  /**
   * Reads one sentence.
   *
   * @param sentence such as {@code "Discharge at C/2 until 2.5 V"}
   * @return the step, its own sentence in plainest words
   * @throws ExperimentException if it cannot be read, or is not just one step
   */
  public static Step parse(String sentence) {
    List<Step> steps = Experiment.parse(sentence).steps();
    if (steps.size() != 1) {
      throw new ExperimentException(
          "steps = %d must be 1: step \"%s\"".formatted(steps.size(), sentence));
    }
    return steps.get(0);
  }

  /** The sentence. */
  @Override
  public String toString() {
    return sentence;
  }
}
