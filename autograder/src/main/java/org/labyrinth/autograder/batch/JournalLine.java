package org.labyrinth.autograder.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.report.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the journal: a checksum of the rest, what it is, of what, and JSON, parted by blanks. A
 * line that was not written to its end does not have its checksum.
 *
 * @param kind what it is
 * @param key of the exercise graded; or the kind of round that began
 * @param json the grade; {@code {}} if there is none
 */
record JournalLine(Kind kind, String key, String json) {
  /** What a line is. */
  enum Kind {
    /** A grade that stands. */
    GRADE,
    /** A grade that is looked at once more. */
    FIRST,
    /** A round of grading again begins. */
    BEGIN,
    /** The batch, and a round with it, has come to its end. */
    END
  }

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int CHECKSUM = 16;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

  JournalLine {
    if (!WORD.matcher(key).matches()) {
      throw new IllegalArgumentException("key = \"%s\" must be a word: journal".formatted(key));
    }
  }

  static JournalLine of(String key, Look look) {
    return new JournalLine(
        look.believed() ? Kind.GRADE : Kind.FIRST, key, MAPPER.writeValueAsString(look.grade()));
  }

  static JournalLine begin(Regrade round) {
    return new JournalLine(Kind.BEGIN, round.name(), "{}");
  }

  static JournalLine end() {
    return new JournalLine(Kind.END, "batch", "{}");
  }

  Look look() {
    try {
      return new Look(MAPPER.readValue(json, ExerciseGrade.class), kind == Kind.GRADE);
    } catch (JacksonException e) {
      throw new IllegalStateException("a grade in the journal is no grade", e);
    }
  }

  /** With the end of the line. */
  byte[] bytes() {
    String rest = kind + " " + key + " " + json;
    return (checksum(rest) + " " + rest + "\n").getBytes(UTF_8);
  }

  /** Empty if it is not what {@link #bytes} wrote, whole. */
  static Optional<JournalLine> parse(byte[] line) {
    if (line.length == 0 || line[line.length - 1] != '\n') {
      return Optional.empty();
    }
    String text = new String(line, 0, line.length - 1, UTF_8);
    String[] words = text.split(" ", 4);
    if (words.length < 4 || !words[0].equals(checksum(text.substring(words[0].length() + 1)))) {
      return Optional.empty();
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(words[1]))
        .findFirst()
        .map(kind -> new JournalLine(kind, words[2], words[3]));
  }

  private static String checksum(String text) {
    return new Fingerprint().add(text).toString().substring(0, CHECKSUM);
  }
}
