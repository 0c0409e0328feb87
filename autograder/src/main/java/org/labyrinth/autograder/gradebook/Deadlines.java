package org.labyrinth.autograder.gradebook;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When each exercise is due.
 *
 * @param byExercise the deadline of each exercise; one that is not in it has none
 */
public record Deadlines(Map<String, ZonedDateTime> byExercise) {
  private static final Pattern LOCAL = Pattern.compile("([0-9T:.-]+)\\[([^\\]]+)]");

  public Deadlines {
    byExercise = Map.copyOf(byExercise);
  }

  /**
   * Reads deadlines: {@code 2026-12-01T23:59+01:00} is for all exercises, {@code 03=…} for one of
   * them. In place of the offset, or behind it, may stand a time zone, {@code [Europe/Berlin]}.
   *
   * @param words what is due when
   * @param exercises the exercises there are
   * @return the deadlines
   * @throws IllegalArgumentException if a time is not understood, or an exercise has two
   */
  public static Deadlines parse(List<String> words, List<String> exercises) {
    Map<String, ZonedDateTime> some = new LinkedHashMap<>();
    List<ZonedDateTime> all = new ArrayList<>();
    for (String each : words) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        all.add(time(each.strip()));
      } else {
        String exercise = ExerciseNames.find(each.substring(0, equals).strip(), exercises, "--due");
        if (some.put(exercise, time(each.substring(equals + 1).strip())) != null) {
          throw new IllegalArgumentException("due of %s is given twice: --due".formatted(exercise));
        }
      }
    }
    if (all.size() > 1) {
      throw new IllegalArgumentException("due of all exercises is given twice: --due");
    }
    all.forEach(time -> exercises.forEach(exercise -> some.putIfAbsent(exercise, time)));
    return new Deadlines(some);
  }

  private static ZonedDateTime time(String words) {
    Matcher local = LOCAL.matcher(words);
    try {
      return local.matches()
          ? local(LocalDateTime.parse(local.group(1)), ZoneId.of(local.group(2)))
          : ZonedDateTime.parse(words, DateTimeFormatter.ISO_ZONED_DATE_TIME);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "due = %s must be like 2026-12-01T23:59+01:00 or 2026-12-01T23:59[Europe/Berlin]: --due"
              .formatted(words),
          e);
    }
  }

  /** A time that the clocks of the zone show exactly once. */
  private static ZonedDateTime local(LocalDateTime time, ZoneId zone) {
    int times = zone.getRules().getValidOffsets(time).size();
    if (times != 1) {
      throw new IllegalArgumentException(
          "due = %s[%s] must be a time that clocks there show once, not %s: add its offset: --due"
              .formatted(time, zone, times == 0 ? "never" : "twice"));
    }
    return time.atZone(zone);
  }

  /**
   * When an exercise is due.
   *
   * @param exercise its name
   * @return the deadline; empty if it has none
   */
  public Optional<ZonedDateTime> of(String exercise) {
    return Optional.ofNullable(byExercise.get(exercise));
  }
}
