package org.labyrinth.exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a public test found, as the student is told.
 *
 * @param result the bare result
 * @param told what was expected and what came, or what went wrong; empty if it passed
 * @param slips what the check is sure to see in it
 * @param curve what was compared, where a picture of it helps; empty otherwise
 */
record Finding(TestResult result, String told, List<Slip> slips, Optional<Comparison> curve) {
  Finding {
    slips = List.copyOf(slips);
  }

  static List<Finding> of(List<Outcome> outcomes, Class<?> answer) {
    return outcomes.stream().map(outcome -> of(outcome, answer)).toList();
  }

  private static Finding of(Outcome outcome, Class<?> answer) {
    TestResult result = outcome.result();
    return switch (result.verdict()) {
      case PASSED -> new Finding(result, "", List.of(), Optional.empty());
      case NOT_ANSWERED -> new Finding(result, "Not answered yet.", List.of(), Optional.empty());
      case WRONG -> wrong(outcome, answer);
      case EXCEPTION -> exception(outcome, answer);
    };
  }

  /** A test that was still running when its time was over. */
  static Finding tooLong(
      TestCase test, Duration limit, StackTraceElement[] trace, Class<?> answer) {
    String place = Exceptions.place(trace, answer);
    String where = place.isEmpty() ? "" : " It was " + place + ".";
    String told = "No value after %d s.%s".formatted(limit.toSeconds(), where);
    Slip slip =
        new Slip(
            SlipKind.TOO_LONG,
            "Does a loop never end, or is it much more work than needed? It may still be running:"
                + " restart the kernel when you have changed it.");
    TestResult result = new TestResult(test, Verdict.EXCEPTION, told);
    return new Finding(result, told, List.of(slip), Optional.empty());
  }

  private static Finding wrong(Outcome outcome, Class<?> answer) {
    Optional<Comparison> comparison = outcome.thrown().flatMap(Comparison::of);
    List<Slip> slips = new ArrayList<>();
    comparison.ifPresent(c -> slips.addAll(Slips.between(c.expected(), c.got(), c.tolerance())));
    addChange(slips, outcome);
    String told = comparison.map(Comparison::text).orElse(outcome.result().message());
    // Where another exception came than the one that was due, or where the answer is not the cause.
    String place =
        outcome
            .thrown()
            .flatMap(t -> Optional.ofNullable(t.getCause()))
            .map(cause -> "\nIt was " + named(cause, answer))
            .orElse("");
    return new Finding(
        outcome.result(), told + place, slips, comparison.filter(Comparison::isCurve));
  }

  private static String named(Throwable cause, Class<?> answer) {
    String place = Exceptions.place(cause, answer);
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String name = cause.getClass().getSimpleName() + message;
    return place.isEmpty() ? name : name + "\n" + place;
  }

  private static Finding exception(Outcome outcome, Class<?> answer) {
    List<Slip> slips = new ArrayList<>();
    outcome.thrown().map(Exceptions::slip).ifPresent(slips::add);
    addChange(slips, outcome);
    String place = outcome.thrown().map(t -> Exceptions.place(t, answer)).orElse("");
    String told = outcome.result().message() + (place.isEmpty() ? "" : "\n" + place);
    return new Finding(outcome.result(), told, slips, Optional.empty());
  }

  private static void addChange(List<Slip> slips, Outcome outcome) {
    if (!outcome.changedInput().isEmpty()) {
      slips.add(
          new Slip(
              SlipKind.INPUT_CHANGED,
              "Your code wrote into %s, which it was given: does it still need what stood there?"
                  .formatted(outcome.changedInput())));
    }
  }

  /**
   * The author's hint is about a wrong value; an answer that threw needs to hear something else.
   */
  String hint() {
    return result.verdict() == Verdict.WRONG ? result.test().hint() : "";
  }
}
