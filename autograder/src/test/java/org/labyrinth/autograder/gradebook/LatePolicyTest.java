package org.labyrinth.autograder.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatePolicyTest {
  private static final List<String> EXERCISES = List.of("01-pores", "02-area");
  private static final String RULE =
      "10 % per day, at most 35 %, zero after 5 days, grace 15 minutes";

  private static ZonedDateTime due(String words) {
    return Deadlines.parse(List.of(words), EXERCISES).of("01-pores").orElseThrow();
  }

  /** The points lost of 8 earned and 10 to be had. */
  private static Lateness late(String rule, String due, String time) {
    return LatePolicy.parse(rule)
        .judge(Optional.of(due(due)), Optional.of(Instant.parse(time)), 8, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T22:58:59Z, 0", // before
    "2026-12-01T22:59:00Z, 0", // at the deadline
    "2026-12-01T23:14:00Z, 0", // at the end of the grace
    "2026-12-01T23:14:00.000000001Z, 1", // after it: late since the deadline
    "2026-12-02T22:59:00Z, 1", // a day late, to the second
    "2026-12-02T22:59:01Z, 2", // a second day has begun
    "2026-12-04T22:59:00Z, 3",
    "2026-12-04T22:59:01Z, 3.5", // the cap
    "2026-12-06T22:59:00Z, 3.5", // five days
    "2026-12-06T22:59:01Z, 8", // nothing counts
    "2027-12-06T22:59:01Z, 8"
  })
  void theRuleHoldsAtItsEdges(String time, double lost) {
    assertThat(late(RULE, "2026-12-01T23:59+01:00", time).points())
        .isCloseTo(lost, within(1e-12)); // a share of 10 points, rounded in binary
  }

  @Test
  void aDayOnWhichClocksChangeIsADayWhereTheZoneIsKnown() {
    // In Berlin the night to 25 October 2026 has an hour more, the one to 29 March an hour less.
    String autumn = "2026-10-24T23:59[Europe/Berlin]";
    assertThat(late(RULE, autumn, "2026-10-25T22:59:00Z").points()).isEqualTo(1);
    assertThat(late(RULE, autumn, "2026-10-25T22:59:01Z").points()).isEqualTo(2);
    String spring = "2026-03-28T23:59[Europe/Berlin]";
    assertThat(late(RULE, spring, "2026-03-29T21:59:00Z").points()).isEqualTo(1);
    assertThat(late(RULE, spring, "2026-03-29T21:59:01Z").points()).isEqualTo(2);
    // An offset alone knows no summer time: a day has 24 hours.
    assertThat(late(RULE, "2026-10-24T23:59+02:00", "2026-10-25T22:59:00Z").points()).isEqualTo(2);
  }

  @Test
  void hoursAreCountedByTheClockThatRunsOn() {
    String rule = "5 % per hour, at most 3 hours";
    String due = "2026-10-25T00:30[Europe/Berlin]";
    assertThat(late(rule, due, "2026-10-24T23:30:00Z").points()).isEqualTo(0.5);
    assertThat(late(rule, due, "2026-10-25T00:30:00Z").points()).isEqualTo(1);
    assertThat(late(rule, due, "2026-10-26T00:30:00Z").points())
        .isCloseTo(1.5, within(1e-12)); // 3 × 5 % of 10, rounded in binary
  }

  @Test
  void noMoreIsLostThanWasEarned() {
    Lateness all =
        LatePolicy.parse("50 % per day")
            .judge(
                Optional.of(due("2026-12-01T12:00Z")),
                Optional.of(Instant.parse("2026-12-03T11:00:00Z")),
                2,
                10);
    assertThat(all)
        .isEqualTo(new Lateness(2, "late by up to 2 days: 100 % of the points to be had"));
  }

  @Test
  void whatNobodyKnowsIsNotLateAndSaid() {
    LatePolicy policy = LatePolicy.parse(RULE);
    Optional<ZonedDateTime> due = Optional.of(due("2026-12-01T12:00Z"));
    assertThat(policy.judge(due, Optional.empty(), 8, 10))
        .isEqualTo(new Lateness(0, "time of handing in unknown: not counted as late"));
    assertThat(policy.judge(Optional.empty(), Optional.of(Instant.MAX), 8, 10))
        .isEqualTo(Lateness.NONE);
  }

  @Test
  void withoutARuleLatenessIsSaidAndCostsNothing() {
    assertThat(
            LatePolicy.FREE.judge(
                Optional.of(due("2026-12-01T12:00Z")),
                Optional.of(Instant.parse("2026-12-01T12:00:01Z")),
                8,
                10))
        .isEqualTo(new Lateness(0, "late by up to 1 day"));
  }

  @Test
  void aDeadlineOfOneExerciseGoesBeforeThatOfAll() {
    Deadlines due =
        Deadlines.parse(List.of("02=2026-12-08T12:00Z", "2026-12-01T12:00Z"), EXERCISES);
    assertThat(due.of("01-pores").orElseThrow().getDayOfMonth()).isEqualTo(1);
    assertThat(due.of("02-area").orElseThrow().getDayOfMonth()).isEqualTo(8);
    assertThat(due.of("03-other")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01", // no time
        "2026-12-01T23:59", // no offset and no zone
        "2026-02-30T23:59Z",
        "2026-12-01T23:59[Europe/Atlantis]",
        "2026-03-29T02:30[Europe/Berlin]", // clocks never show it
        "2026-10-25T02:30[Europe/Berlin]", // clocks show it twice
        "03=2026-12-01T23:59Z"
      })
  void aTimeThatIsNotClearIsRefused(String words) {
    assertThatThrownBy(() -> due(words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(": --due");
  }

  @Test
  void aDeadlineIsGivenOnce() {
    assertThatThrownBy(
            () ->
                Deadlines.parse(
                    List.of("01=2026-12-01T12:00Z", "01-pores=2026-12-02T12:00Z"), EXERCISES))
        .hasMessage("due of 01-pores is given twice: --due");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10 per day",
        "10 % per week",
        "10 % per day, at most 5 hours",
        "10 % per day at most 5 days",
        "1.2.3 % per day",
        "120 % per day",
        "10 % per day, at most 200 %",
        "10 % per day, grace"
      })
  void aRuleThatIsNotClearIsRefused(String rule) {
    assertThatThrownBy(() -> LatePolicy.parse(rule)).hasMessageContaining("late");
  }
}
