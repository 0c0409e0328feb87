package org.labyrinth.autograder.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as platforms write them: {@code 2026-01-30 10:30:47.524219 UTC} and its like. */
final class Timestamps {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.(\\d{1,9})\\d*)?\\s*(\\S*)");

  private Timestamps() {}

  /**
   * Reads a time; without a zone it is UTC.
   *
   * @param text the text, blanks around it allowed
   * @return the time; empty if it is none
   */
  static Optional<Instant> read(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    try {
      String fraction = time.group(3) == null ? "" : time.group(3);
      int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
      LocalTime clock = LocalTime.parse(time.group(2)).withNano(nanos);
      return Optional.of(
          LocalDateTime.of(LocalDate.parse(time.group(1)), clock)
              .atZone(zone(time.group(4)))
              .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code UCT} is how older systems call {@code UTC}. */
  private static ZoneId zone(String name) {
    return name.isEmpty() || name.equals("UCT")
        ? ZoneOffset.UTC
        : ZoneId.of(name, ZoneId.SHORT_IDS);
  }
}
