package org.labyrinth.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a cell goes through, step by step. The package chapter has the grammar of the sentences.
 *
 * @param steps in order, at least one and at most {@value #MOST_STEPS}; copied
 */
public record Experiment(List<Step> steps) {
  /** The most steps an experiment may have, repeats written out. */
  public static final int MOST_STEPS = 100_000;

  /** An experiment with at least one step, and not too many. */
  public Experiment {
    steps = List.copyOf(steps);
    requireCount(steps.size());
  }

  private static void requireCount(long count) {
    if (count < 1 || count > MOST_STEPS) {
      throw new ExperimentException(
          "steps = %d must be from 1 to %d: experiment".formatted(count, MOST_STEPS));
    }
  }

  /**
   * Reads sentences, such as {@code "Discharge at C/2 until 2.5 V; Rest for 1 hour"}.
   *
   * @param sentences each one step or several, with repeats; see the package chapter
   * @return their steps, in order, repeats written out
   * @throws ExperimentException if a sentence cannot be read or makes no sense
   */
  public static Experiment parse(String... sentences) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      String label = sentences.length == 1 ? "" : "sentence " + (i + 1) + ", ";
      steps.addAll(ExperimentParser.parse(new Sentence(sentences[i], label)));
      if (steps.size() > MOST_STEPS) {
        break; // the constructor says so
      }
    }
    return new Experiment(steps);
  }

  /**
   * Steps made in Java.
   *
   * @param steps in order
   * @return the experiment
   */
  public static Experiment of(Step... steps) {
    return new Experiment(List.of(steps));
  }

  /**
   * Follows a current, for instance a drive cycle, to its end.
   *
   * @param profile the current over time
   * @param ends what else ends it, such as a voltage limit
   * @return an experiment of one step
   */
  public static Experiment current(CurrentProfile profile, EndRule... ends) {
    return of(Step.of(profile, ends));
  }

  /**
   * This, then another.
   *
   * @param next what follows
   * @return an experiment with the steps of both
   */
  public Experiment then(Experiment next) {
    requireCount((long) steps.size() + next.steps.size());
    List<Step> all = new ArrayList<>(steps);
    all.addAll(next.steps);
    return new Experiment(all);
  }

  /**
   * This, over and over.
   *
   * @param count how often, at least once
   * @return an experiment with the steps written out
   */
  public Experiment times(int count) {
    if (count < 1) {
      throw new ExperimentException(
          "repeat count = %d must be at least 1: experiment".formatted(count));
    }
    requireCount((long) steps.size() * count);
    List<Step> all = new ArrayList<>(steps.size() * count);
    Collections.nCopies(count, steps).forEach(all::addAll);
    return new Experiment(all);
  }

  /** The sentences of the steps, with semicolons between; they parse to an equal experiment. */
  @Override
  public String toString() {
    return steps.stream().map(Step::sentence).collect(Collectors.joining("; "));
  }
}
