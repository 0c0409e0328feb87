package org.labyrinth.autograder.attack;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of a notebook's file. Each is one line: what to do, the {@code grade_id} of a cell, and
 * what else it takes, such as {@code delete 98-1} or {@code text 98-1 print("x")}.
 */
final class Tampering {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Tampering() {}

  static void apply(ObjectNode root, String line) {
    String[] words = line.split(" ", 3);
    String rest = words.length > 2 ? words[2] : "";
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "delete" -> cells(root).remove(indexOf(root, words[1]));
      case "copy" -> copyToEnd(root, words[1], rest);
      case "move" -> move(root, words[1], Integer.parseInt(rest));
      case "type" -> cell(root, words[1]).put("cell_type", rest);
      case "split" -> split(root, words[1], Integer.parseInt(rest));
      case "nbgrader" -> nbgrader(root, words[1], rest);
      case "plain" -> ((ObjectNode) cell(root, words[1]).path("metadata")).removeAll();
      case "text" -> cell(root, words[1]).put("source", rest);
      case "many" -> many(root, Integer.parseInt(words[1]), rest);
      case "swap" -> swap(root, words[1], rest);
      case "set" -> root.set(words[1], JSON.readTree(rest));
      default -> throw new IllegalArgumentException("no such tampering: " + line);
    }
  }

  static ArrayNode cells(ObjectNode root) {
    return (ArrayNode) root.path("cells");
  }

  static int indexOf(ObjectNode root, String id) {
    ArrayNode cells = cells(root);
    for (int i = 0; i < cells.size(); i++) {
      if (id(cells, i).equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the notebook must hold a cell " + id);
  }

  private static String id(ArrayNode cells, int index) {
    return cells.path(index).path("metadata").path("nbgrader").path("grade_id").asString("");
  }

  static ObjectNode cell(ObjectNode root, String id) {
    return (ObjectNode) cells(root).get(indexOf(root, id));
  }

  /** A code cell of the student's own. */
  static ObjectNode code(String source) {
    ObjectNode cell = NODES.objectNode();
    cell.put("cell_type", "code");
    cell.putObject("metadata");
    cell.put("source", source);
    cell.putArray("outputs");
    cell.putNull("execution_count");
    return cell;
  }

  private static void copyToEnd(ObjectNode root, String id, String source) {
    ObjectNode copy = cell(root, id).deepCopy();
    if (!source.isEmpty()) {
      copy.put("source", source);
    }
    cells(root).add(copy);
  }

  private static void move(ObjectNode root, String id, int to) {
    ArrayNode cells = cells(root);
    ObjectNode moved = (ObjectNode) cells.remove(indexOf(root, id));
    cells.insert(Math.min(to, cells.size()), moved);
  }

  private static void many(ObjectNode root, int count, String source) {
    for (int i = 0; i < count; i++) {
      cells(root).add(code(source));
    }
  }

  /** The cell's lines from the given one on go to a cell of their own, without metadata. */
  private static void split(ObjectNode root, String id, int line) {
    ObjectNode cell = cell(root, id);
    String[] lines = cell.path("source").asString("").split("\n", -1);
    int cut = Math.min(line, lines.length);
    String head = String.join("\n", java.util.Arrays.copyOfRange(lines, 0, cut));
    String rest = String.join("\n", java.util.Arrays.copyOfRange(lines, cut, lines.length));
    int index = indexOf(root, id);
    cell.put("source", head);
    cells(root).insert(index + 1, code(rest));
  }

  /** {@code nbgrader 98-1 {"points": 1000}}: those keys of the cell's metadata. */
  private static void nbgrader(ObjectNode root, String id, String json) {
    ObjectNode metadata = (ObjectNode) cell(root, id).path("metadata").path("nbgrader");
    metadata.setAll((ObjectNode) JSON.readTree(json));
  }

  private static void swap(ObjectNode root, String one, String other) {
    ObjectNode first = cell(root, one);
    ObjectNode second = cell(root, other);
    ((ObjectNode) first.path("metadata").path("nbgrader")).put("grade_id", other);
    ((ObjectNode) second.path("metadata").path("nbgrader")).put("grade_id", one);
  }
}
