package org.labyrinth.autograder.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results as JSON, for machines and for the next run. What would turn a line or steer a terminal
 * stands in it as an escape, and so does half a character: it is read back as it was.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /**
   * Writes records, lists and maps.
   *
   * @param value the value
   * @return indented JSON
   */
  public static String write(Object value) {
    StringBuilder json = new StringBuilder();
    // Such characters can stand in strings only, where an escape means the same.
    MAPPER.writeValueAsString(value).codePoints().forEach(c -> append(json, c));
    return json.append('\n').toString();
  }

  private static void append(StringBuilder json, int c) {
    boolean plain =
        switch (Character.getType(c)) {
          case Character.CONTROL -> c == '\n' || c == '\r';
          case Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    if (plain) {
      json.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
  }

  /**
   * Reads a result.
   *
   * @param json what {@link #write} made of one
   * @return the result
   * @throws IllegalArgumentException if it is not that
   */
  public static StudentResult readResult(byte[] json) {
    try {
      return MAPPER.readValue(new String(json, StandardCharsets.UTF_8), StudentResult.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a result: " + e.getOriginalMessage(), e);
    }
  }
}
