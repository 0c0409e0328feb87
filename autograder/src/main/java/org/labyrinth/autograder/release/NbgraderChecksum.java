package org.labyrinth.autograder.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checksum and the type by which nbgrader sees that a cell was changed (its metadata schema,
 * version 3).
 */
final class NbgraderChecksum {
  private NbgraderChecksum() {}

  /** Sets both in a cell that has nbgrader metadata. */
  static void renew(ObjectNode cell) {
    if (cell.path("metadata").path("nbgrader") instanceof ObjectNode nbgrader) {
      nbgrader.put("cell_type", cell.path("cell_type").asString(""));
      nbgrader.put("checksum", md5(content(cell, nbgrader)));
    }
  }

  private static String content(JsonNode cell, JsonNode nbgrader) {
    StringBuilder content = new StringBuilder(NotebookJson.source(cell));
    content.append(cell.path("cell_type").asString(""));
    for (String key : new String[] {"grade", "solution", "locked"}) {
      content.append(nbgrader.path(key).asBoolean(false) ? "True" : "False");
    }
    content.append(nbgrader.path("grade_id").asString(""));
    if (nbgrader.path("grade").asBoolean(false)) {
      content.append(nbgrader.path("points").asDouble(0));
    }
    return content.toString();
  }

  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has MD5", e);
    }
  }
}
