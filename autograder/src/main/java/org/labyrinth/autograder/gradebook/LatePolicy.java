package org.labyrinth.autograder.gradebook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Texts;

/**
 * What being late costs.
 *
 * <ul>
 *   <li>What is handed in at the deadline or up to {@code grace} after it is in time. What comes
 *       later is late from the deadline on, not from the end of the grace.
 *   <li>Each day or hour that has begun costs {@code share} of the points to be had, though never
 *       more than {@code cap} of them, and never more than was earned. A day ends at the same time
 *       of the day in the deadline's time zone, so that the days on which clocks change count as
 *       one; with an offset alone it has 24 hours.
 *   <li>After {@code zeroAfter} days or hours nothing counts.
 *   <li>If nobody knows when it was handed in, it is not late, and the gradebook says so.
 * </ul>
 *
 * @param share of the points to be had for each day or hour begun, in [0, 1]
 * @param unit days or hours
 * @param cap the largest share taken off, in [0, 1]
 * @param zeroAfter how many days or hours late is too late; empty if none is
 * @param grace how much later is in time still
 */
public record LatePolicy(
    double share, ChronoUnit unit, double cap, OptionalLong zeroAfter, Duration grace) {
  /** Being late is said, and costs nothing. */
  public static final LatePolicy FREE =
      new LatePolicy(0, ChronoUnit.DAYS, 1, OptionalLong.empty(), Duration.ZERO);

  private static final Pattern COST = Pattern.compile("([0-9.]+) ?% per (day|hour)");
  private static final Pattern CAP = Pattern.compile("at most ([0-9.]+) ?(%|days?|hours?)");
  private static final Pattern ZERO = Pattern.compile("zero after ([0-9]{1,6}) (days?|hours?)");
  private static final Pattern GRACE = Pattern.compile("grace ([0-9]{1,6}) minutes?");

  public LatePolicy {
    require(share >= 0 && share <= 1, "share", share, "in [0, 1]");
    require(cap >= 0 && cap <= 1, "cap", cap, "in [0, 1]");
    require(unit == ChronoUnit.DAYS || unit == ChronoUnit.HOURS, "unit", unit, "days or hours");
    require(!grace.isNegative(), "grace", grace, "at least 0");
  }

  private static void require(boolean holds, String what, Object value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("%s = %s must be %s: late".formatted(what, value, rule));
    }
  }

  /**
   * Reads a rule: {@code 10 % per day, at most 50 %, zero after 7 days, grace 15 minutes}. The
   * first part is needed; {@code at most 5 days} is what five days cost.
   *
   * @param words the rule
   * @return the policy
   * @throws IllegalArgumentException if it is not understood
   */
  public static LatePolicy parse(String words) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1);
    Matcher cost = COST.matcher(parts[0]);
    if (!cost.matches()) {
      throw misunderstood(words);
    }
    double share = number(cost.group(1), words) / 100;
    ChronoUnit unit = cost.group(2).equals("day") ? ChronoUnit.DAYS : ChronoUnit.HOURS;
    LatePolicy policy = new LatePolicy(share, unit, 1, OptionalLong.empty(), Duration.ZERO);
    for (int i = 1; i < parts.length; i++) {
      policy = policy.with(parts[i], words);
    }
    return policy;
  }

  private LatePolicy with(String part, String words) {
    Matcher most = CAP.matcher(part);
    Matcher zero = ZERO.matcher(part);
    Matcher minutes = GRACE.matcher(part);
    if (most.matches() && (most.group(2).equals("%") || isUnit(most.group(2)))) {
      double number = number(most.group(1), words);
      double limit = most.group(2).equals("%") ? number / 100 : Math.min(1, number * share);
      return new LatePolicy(share, unit, limit, zeroAfter, grace);
    } else if (zero.matches() && isUnit(zero.group(2))) {
      OptionalLong after = OptionalLong.of(Long.parseLong(zero.group(1)));
      return new LatePolicy(share, unit, cap, after, grace);
    } else if (minutes.matches()) {
      Duration free = Duration.ofMinutes(Long.parseLong(minutes.group(1)));
      return new LatePolicy(share, unit, cap, zeroAfter, free);
    }
    throw misunderstood(words);
  }

  private boolean isUnit(String word) {
    return word.startsWith(unit == ChronoUnit.DAYS ? "day" : "hour");
  }

  private static double number(String digits, String words) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw misunderstood(words);
    }
  }

  private static IllegalArgumentException misunderstood(String words) {
    return new IllegalArgumentException(
        ("late = \"%s\" must be like \"10 %% per day, at most 50 %%, zero after 7 days, grace 15"
                + " minutes\", in days or in hours throughout: --late")
            .formatted(words));
  }

  /**
   * Judges an attempt.
   *
   * @param due when it was due; empty if there is no deadline
   * @param time when it was handed in; empty if nobody knows
   * @param earned the points earned
   * @param max the points to be had
   * @return the points it costs to be late, and the words for it
   */
  public Lateness judge(
      Optional<ZonedDateTime> due, Optional<Instant> time, double earned, double max) {
    if (due.isEmpty()) {
      return Lateness.NONE;
    } else if (time.isEmpty()) {
      return new Lateness(0, "time of handing in unknown: not counted as late");
    }
    Instant handedIn = time.get();
    if (!handedIn.isAfter(due.get().toInstant().plus(grace))) {
      return Lateness.NONE;
    }
    long steps = begun(due.get(), handedIn);
    boolean zero = zeroAfter.isPresent() && steps > zeroAfter.getAsLong();
    double lost = zero ? earned : Math.min(earned, max * Math.min(cap, share * steps));
    return new Lateness(lost, words(steps, zero));
  }

  /** How many days or hours have begun since a deadline: the fewest that reach the time. */
  private long begun(ZonedDateTime due, Instant time) {
    long steps = Math.max(0, unit.between(due, time.atZone(due.getZone())) - 1);
    while (due.plus(steps, unit).toInstant().isBefore(time)) {
      steps++;
    }
    return steps;
  }

  private String words(long steps, boolean zero) {
    String late = "late by up to " + count(steps);
    if (zero) {
      return "%s: nothing counts after %s".formatted(late, count(zeroAfter.getAsLong()));
    }
    double percent = 100 * Math.min(cap, share * steps);
    return percent > 0
        ? "%s: %s %% of the points to be had".formatted(late, Texts.number(percent))
        : late;
  }

  private String count(long steps) {
    String name = unit == ChronoUnit.DAYS ? "day" : "hour";
    return "%d %s%s".formatted(steps, name, steps == 1 ? "" : "s");
  }
}
