package org.labyrinth.exercises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a wrong array has to do with the right one; of two explanations neither is given. */
final class ArraySlips {
  /** Two ways of computing the same entry differ by less, relative to the largest one. */
  private static final double ROUND_OFF = 1e-9;

  /** A test's own tolerance is believed up to here, relative to the largest entry. */
  private static final double LOOSEST = 1e-3;

  /** Shorter arrays cannot show a shift, or ends and a middle. */
  private static final int LEAST_FOR_PLACES = 4;

  private static final int LEAST_FOR_A_PART = 3;
  private static final int MOST_NAMED = 6;

  private final double[] expected;
  private final double[] got;
  private final double near;
  private final double accepted;

  private ArraySlips(double[] expected, double[] got, double tolerance) {
    this.expected = expected;
    this.got = got;
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    this.near = Math.min(Math.max(tolerance, ROUND_OFF * largest), LOOSEST * largest);
    this.accepted = tolerance > 0 ? tolerance : near;
  }

  /**
   * What is seen, nothing or one slip.
   *
   * @param tolerance within which the test takes two entries for equal
   */
  static List<Slip> between(double[] expected, double[] got, double tolerance) {
    if (expected.length != got.length) {
      return List.of(length(expected.length, got.length));
    }
    return new ArraySlips(expected, got, tolerance).seen();
  }

  static Slip length(int expected, int got) {
    String more = Math.abs(expected - got) == 1 ? ": cells or the faces between them?" : ".";
    return new Slip(
        SlipKind.SHAPE,
        "Your array has %s, expected are %d%s".formatted(entries(got), expected, more));
  }

  private List<Slip> seen() {
    if (!Arrays.stream(expected).allMatch(Double::isFinite)) {
      return List.of();
    }
    int[] lost = IntStream.range(0, got.length).filter(i -> !Double.isFinite(got[i])).toArray();
    if (lost.length > 0) {
      return List.of(notFinite(lost));
    }
    List<Slip> whole = explanations();
    if (!whole.isEmpty()) {
      return whole.size() == 1 ? whole : List.of();
    }
    return part();
  }

  /** What explains every entry. */
  private List<Slip> explanations() {
    List<Slip> seen = new ArrayList<>();
    int last = got.length - 1;
    if (agree(i -> -expected[i], near, 0)) {
      seen.add(NumberSlips.sign("All your entries have"));
    }
    if (agree(i -> expected[last - i], near, 0)) {
      seen.add(order("in the reverse order: from which end do you count?"));
    }
    if (shifted(1) || shifted(-1)) {
      seen.add(order("shifted by one place: does your loop begin at 0?"));
    }
    if (differing() > 1) {
      Factor.ALL.forEach(factor -> addFactor(seen, factor));
    }
    return seen;
  }

  private void addFactor(List<Slip> seen, Factor factor) {
    for (int sign : new int[] {1, -1}) {
      String subject = sign > 0 ? "All your entries are" : "All have the other sign and are";
      double value = sign * factor.value();
      if (agree(i -> value * expected[i], near * factor.value(), factor.precision())) {
        seen.add(new Slip(SlipKind.FACTOR, factor.sentence(subject, "large")));
      }
      if (agree(i -> expected[i] / value, near / factor.value(), factor.precision())) {
        seen.add(new Slip(SlipKind.FACTOR, factor.sentence(subject, "small")));
      }
    }
  }

  /** Which entries differ, if it is the smaller part of them. */
  private List<Slip> part() {
    int[] wrong = places(i -> got[i] - expected[i]);
    boolean ends =
        got.length >= LEAST_FOR_PLACES
            && wrong.length == 2
            && wrong[0] == 0
            && wrong[1] == got.length - 1;
    if (ends && rightOnesSaySomething(wrong)) {
      return List.of(
          new Slip(SlipKind.PART, "Only the first and the last entry differ: what holds there?"));
    }
    if (wrong.length == 0 || 2 * wrong.length > got.length || !rightOnesSaySomething(wrong)) {
      return List.of();
    }
    String list =
        Arrays.stream(wrong)
            .limit(MOST_NAMED)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    String dots = wrong.length > MOST_NAMED ? ", …" : "";
    String sentence =
        wrong.length == 1
            ? "Only entry %s differs, counted from 0: what sets it apart?".formatted(list)
            : "Only entries %s%s differ, counted from 0: what sets them apart?"
                .formatted(list, dots);
    return List.of(new Slip(SlipKind.PART, sentence));
  }

  /** Zeros come out right by many a wrong way. */
  private boolean rightOnesSaySomething(int[] wrong) {
    List<Integer> differ = Arrays.stream(wrong).boxed().toList();
    return got.length >= LEAST_FOR_A_PART
        && IntStream.range(0, got.length)
            .anyMatch(i -> !differ.contains(i) && Math.abs(expected[i]) > accepted);
  }

  private Slip notFinite(int[] lost) {
    double first = got[lost[0]];
    long alike =
        Arrays.stream(lost).filter(i -> Double.isNaN(got[i]) == Double.isNaN(first)).count();
    String subject =
        alike == 1
            ? "Entry %d is".formatted(lost[0])
            : "Entry %d and %d more are".formatted(lost[0], alike - 1);
    return NumberSlips.notFinite(subject, first);
  }

  private static Slip order(String words) {
    return new Slip(SlipKind.ORDER, "Your entries are right, but " + words);
  }

  private static String entries(int n) {
    return n == 1 ? "1 entry" : n + " entries";
  }

  private boolean shifted(int by) {
    int n = got.length;
    if (n < LEAST_FOR_PLACES || differing() < 3) {
      return false;
    }
    return IntStream.range(0, n)
        .filter(i -> i + by >= 0 && i + by < n)
        .allMatch(i -> Math.abs(got[i + by] - expected[i]) <= near);
  }

  /** How many expected values there are that the tolerance tells apart, zero not counted. */
  private long differing() {
    double[] sorted = Arrays.stream(expected).filter(v -> Math.abs(v) > near).sorted().toArray();
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || sorted[i] - sorted[i - 1] > 2 * near)
        .count();
  }

  /** Every entry is near its target, and there is more than zeros to see. */
  private boolean agree(IntToDoubleFunction target, double absolute, double relative) {
    return differing() > 0
        && IntStream.range(0, got.length)
            .allMatch(
                i -> {
                  double aim = target.applyAsDouble(i);
                  return Math.abs(got[i] - aim) <= absolute + relative * Math.abs(aim);
                });
  }

  private int[] places(IntToDoubleFunction difference) {
    return IntStream.range(0, got.length)
        .filter(i -> !(Math.abs(difference.applyAsDouble(i)) <= accepted))
        .toArray();
  }
}
