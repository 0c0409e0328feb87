package org.labyrinth.autograder.report;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON, for machines and for the next run. */
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
    return MAPPER.writeValueAsString(value) + "\n";
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
