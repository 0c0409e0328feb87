package org.labyrinth.autograder.attack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of all attacks.
 *
 * @param isolation what kept the hostile code apart
 * @param trials one for each attack, variant and base
 */
public record AttackReport(String isolation, List<AttackTrial> trials) {
  public AttackReport {
    trials = List.copyOf(trials);
  }

  /**
   * Those that broke something.
   *
   * @return the trials with a breach
   */
  public List<AttackTrial> successes() {
    return trials.stream().filter(trial -> !trial.breaches().isEmpty()).toList();
  }

  /**
   * A table: a row for each trial, a column for each invariant, and the breaches below.
   *
   * @return lines of text
   */
  public String toTable() {
    String heads =
        Arrays.stream(Invariant.values()).map(Invariant::label).collect(Collectors.joining(" "));
    String rows = trials.stream().map(AttackReport::row).collect(Collectors.joining());
    String breaches =
        successes().stream()
            .flatMap(
                trial ->
                    trial.breaches().stream()
                        .map(
                            b ->
                                "%s: %s: %s%n"
                                    .formatted(b.invariant().label(), trial.name(), b.detail())))
            .collect(Collectors.joining());
    return "Attacks on %s%n%s     ms  attack%n%s%s".formatted(isolation, heads, rows, breaches);
  }

  private static String row(AttackTrial trial) {
    if (!trial.skipped().isEmpty()) {
      return "%14s %6s  %s: not tried: %s%n".formatted("", "", trial.name(), trial.skipped());
    }
    String marks =
        Arrays.stream(Invariant.values())
            .map(invariant -> trial.held(invariant) ? "ok" : "NO")
            .collect(Collectors.joining(" "));
    return "%s %6d  %s%n".formatted(marks, trial.millis(), trial.name());
  }
}
