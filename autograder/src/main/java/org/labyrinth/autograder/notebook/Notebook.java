package org.labyrinth.autograder.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A notebook as the grader needs it: its cells, in order.
 *
 * @param cells the cells
 */
public record Notebook(List<Cell> cells) {
  /** The largest notebook that is read [bytes]. */
  public static final int MAX_BYTES = 20 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .build();

  public Notebook {
    cells = List.copyOf(cells);
  }

  /**
   * Reads a notebook.
   *
   * @param bytes the file
   * @return its cells
   * @throws NotebookException if it is too large, no JSON, or not version 4 of the format; the
   *     message says which
   */
  public static Notebook read(byte[] bytes) throws NotebookException {
    if (bytes.length > MAX_BYTES) {
      throw new NotebookException(
          "notebook = %d bytes must be at most %d".formatted(bytes.length, MAX_BYTES));
    }
    JsonNode root = parse(bytes);
    int version = root.path("nbformat").asInt(0);
    if (version != 4 || !root.path("cells").isArray()) {
      throw new NotebookException(
          "not a notebook of format 4"
              + (version == 0 ? "" : ": nbformat = %d".formatted(version)));
    }
    List<Cell> cells = new ArrayList<>();
    root.path("cells").forEach(cell -> cells.add(cell(cell)));
    return new Notebook(cells);
  }

  private static JsonNode parse(byte[] bytes) throws NotebookException {
    try {
      JsonNode root = JSON.readTree(bytes);
      if (!root.isObject()) {
        throw new NotebookException("not a notebook: no JSON object");
      }
      return root;
    } catch (JacksonException e) {
      throw new NotebookException(
          "not a notebook: the file is damaged; save it in Jupyter and hand it in again", e);
    }
  }

  private static Cell cell(JsonNode cell) {
    JsonNode nbgrader = cell.path("metadata").path("nbgrader");
    boolean code = cell.path("cell_type").asString("").equals("code");
    return new Cell(
        code, source(cell.path("source")), role(nbgrader), nbgrader.path("grade_id").asString(""));
  }

  static String source(JsonNode source) {
    if (!source.isArray()) {
      return source.asString("");
    }
    StringBuilder text = new StringBuilder();
    source.forEach(line -> text.append(line.asString("")));
    return text.toString();
  }

  private static Role role(JsonNode nbgrader) {
    if (nbgrader.path("solution").asBoolean(false)) {
      return Role.SOLUTION;
    } else if (nbgrader.path("grade").asBoolean(false)) {
      return Role.CHECK;
    }
    return nbgrader.path("locked").asBoolean(false) ? Role.LOCKED : Role.FREE;
  }

  /**
   * The code cells.
   *
   * @return those cells that hold code, in order
   */
  public List<Cell> code() {
    return cells.stream().filter(Cell::code).toList();
  }

  /**
   * A code cell by its id.
   *
   * @param id its {@code grade_id}
   * @return the first that has it
   */
  public Optional<Cell> find(String id) {
    return code().stream().filter(cell -> cell.id().equals(id)).findFirst();
  }
}
