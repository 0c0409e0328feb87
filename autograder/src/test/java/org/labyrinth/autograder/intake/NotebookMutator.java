package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Damages the solved notebook of the small exercise, first as a tree (cells, metadata, types), then
 * as a text (keys, marks, lengths), then as bytes (encodings, flips, cuts).
 */
final class NotebookMutator {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SOLUTION =
      JSON.readTree(Files99.json(Sample.assignment().solution()));
  private static final List<String> WEIRD =
      List.of(
          "\"\"",
          "null",
          "true",
          "4",
          "3",
          "-1e999",
          "1e-5",
          "[]",
          "{}",
          "[[]]",
          "\"code\"",
          "\"99-1\"",
          "\"99-2-check\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[\"a\", 1, null]",
          "\"<script>\"",
          "99999999999999999999",
          "{\"nbgrader\": {\"grade_id\": \"99-1\"}}");
  private final Random random;

  NotebookMutator(Random random) {
    this.random = random;
  }

  byte[] next() {
    ObjectNode root = (ObjectNode) SOLUTION.deepCopy();
    int trees = random.nextInt(4);
    for (int i = 0; i < trees; i++) {
      tree(root);
    }
    String text = JSON.writeValueAsString(root);
    int texts = trees == 0 ? 1 : random.nextInt(2);
    for (int i = 0; i < texts; i++) {
      text = text(text);
    }
    return random.nextInt(3) == 0 ? bytes(text) : text.getBytes(UTF_8);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private JsonNode weird() {
    return JSON.readTree(one(WEIRD));
  }

  private void tree(ObjectNode root) {
    if (!(root.get("cells") instanceof ArrayNode cells) || cells.isEmpty()) {
      return;
    }
    int place = random.nextInt(cells.size());
    JsonNode cell = cells.get(place);
    switch (random.nextInt(14)) {
      case 0 -> cells.remove(place);
      case 1 -> cells.insert(random.nextInt(cells.size()), cell.deepCopy());
      case 2 -> cells.add(cells.remove(place));
      case 3 -> cells.insert(place, weird());
      case 4 -> cells.set(place, weird());
      case 5 -> one(List.of(root)).set(one(List.of("cells", "nbformat", "metadata", "x")), weird());
      case 6 ->
          put(cell, one(List.of("cell_type", "source", "metadata", "outputs", "id")), weird());
      case 7 -> put(cell.path("metadata"), "nbgrader", weird());
      case 8 ->
          put(
              cell.path("metadata").path("nbgrader"),
              one(List.of("grade_id", "grade", "solution", "locked", "points", "schema_version")),
              weird());
      case 9 -> put(cell, "cell_type", JSON.readTree(one(List.of("\"markdown\"", "\"raw\""))));
      case 10 -> split(cells, place);
      case 11 -> put(cell, "source", JSON.valueToTree("x\n".repeat(1 << random.nextInt(18))));
      case 12 -> many(cells);
      default -> remove(cell, one(List.of("cell_type", "source", "metadata", "outputs")));
    }
  }

  private static void put(JsonNode node, String key, JsonNode value) {
    if (node instanceof ObjectNode object) {
      object.set(key, value);
    }
  }

  private static void remove(JsonNode node, String key) {
    if (node instanceof ObjectNode object) {
      object.remove(key);
    }
  }

  /** As Jupyter splits a cell: the second part has the first one's metadata, or none. */
  private void split(ArrayNode cells, int place) {
    if (cells.get(place) instanceof ObjectNode cell) {
      String source = cell.path("source").asString("");
      int cut = random.nextInt(source.length() + 1);
      ObjectNode rest = cell.deepCopy();
      cell.put("source", source.substring(0, cut));
      rest.put("source", source.substring(cut));
      if (random.nextBoolean()) {
        rest.putObject("metadata");
      }
      cells.insert(place + 1, rest);
    }
  }

  private void many(ArrayNode cells) {
    int number = 1 << random.nextInt(14);
    for (int i = 0; i < number; i++) {
      cells.addObject().put("cell_type", "code");
    }
  }

  private String text(String text) {
    int place = random.nextInt(text.length());
    return switch (random.nextInt(11)) {
      case 0 -> text.substring(0, place);
      case 1 -> "{\"cells\": %s, %s".formatted(one(WEIRD), text.substring(1));
      case 2 -> text.substring(0, text.length() - 1) + ", \"nbformat\": " + one(WEIRD) + "}";
      case 3 -> text.replaceFirst(",", "\n<<<<<<< HEAD\n,\n=======\n,\n>>>>>>> other\n");
      case 4 -> text + one(List.of(" ", "x", text, "\0", "\n{}"));
      case 5 ->
          text.replaceFirst("\"outputs\":", "\"outputs\":" + "[".repeat(1 << random.nextInt(17)));
      case 6 -> "{\"x\": %s%s, %s".formatted("[".repeat(400), "]".repeat(400), text.substring(1));
      case 7 -> text.replaceFirst("\"source\":", "\"source\": NaN, \"source\":");
      case 8 -> text.substring(0, place) + one(WEIRD) + text.substring(place);
      case 9 -> text.replaceFirst("\"metadata\":", "\"%s\":".formatted("k".repeat(70_000)));
      default -> text.substring(0, place) + text.substring(Math.min(text.length(), place + 9));
    };
  }

  private byte[] bytes(String text) {
    Charset charset = one(List.of(UTF_8, UTF_8, UTF_16BE, UTF_16LE, Charset.forName("UTF-32LE")));
    byte[] bytes = ((random.nextBoolean() ? "\ufeff" : "") + text).getBytes(charset);
    int flips = bytes.length == 0 ? 0 : random.nextInt(4);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
