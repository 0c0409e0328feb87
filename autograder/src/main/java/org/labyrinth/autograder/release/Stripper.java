package org.labyrinth.autograder.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.exercises.Stub;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a student's notebook from a solved one: a stub in place of each solution, no outputs, cells
 * that matter to the grader kept from being deleted and, where they are not answers, from being
 * edited; all else as it was. It is what {@code nbgrader generate_assignment} makes.
 */
public final class Stripper {
  private static final String BEGIN = "BEGIN SOLUTION";
  private static final String END = "END SOLUTION";

  private Stripper() {}

  /**
   * Strips notebooks into a folder, under the same names.
   *
   * @param solutions the solved notebooks
   * @param folder where to
   * @throws IOException if one cannot be read or written
   */
  public static void strip(List<Path> solutions, Path folder) throws IOException {
    for (Path solution : solutions) {
      AtomicFiles.write(
          folder.resolve(solution.getFileName().toString()), strip(Files.readString(solution)));
    }
  }

  /**
   * Strips a notebook.
   *
   * @param solved the text of the solved notebook
   * @return the text of the student's
   * @throws IllegalArgumentException if a solution cell holds no solution, or one that does not end
   */
  public static String strip(String solved) {
    ObjectNode notebook = NotebookJson.read(solved.getBytes(UTF_8));
    for (JsonNode each : notebook.path("cells")) {
      ObjectNode cell = (ObjectNode) each;
      if (cell.path("cell_type").asString("").equals("code")) {
        cell.putArray("outputs");
        cell.putNull("execution_count");
        setSource(cell, strip(cell));
      }
      lock(cell);
      NbgraderChecksum.renew(cell);
    }
    return NotebookJson.write(notebook);
  }

  private static List<String> strip(ObjectNode cell) {
    String id = cell.path("metadata").path("nbgrader").path("grade_id").asString("without id");
    boolean expected = cell.path("metadata").path("nbgrader").path("solution").asBoolean(false);
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    boolean found = false;
    for (String line : NotebookJson.source(cell).split("\n", -1)) {
      if (line.contains(BEGIN)) {
        require(!inside, "BEGIN SOLUTION twice", id);
        inside = true;
        found = true;
        lines.add(line.substring(0, line.indexOf(line.strip())) + Stub.SOURCE);
      } else if (line.contains(END)) {
        require(inside, "END SOLUTION before BEGIN SOLUTION", id);
        inside = false;
      } else if (!inside) {
        lines.add(line);
      }
    }
    require(!inside, "BEGIN SOLUTION without END SOLUTION", id);
    require(found || !expected, "no BEGIN SOLUTION", id);
    return lines;
  }

  /** JupyterLab honours these two; an answer can be edited, but not lost. */
  private static void lock(ObjectNode cell) {
    JsonNode nbgrader = cell.path("metadata").path("nbgrader");
    boolean solution = nbgrader.path("solution").asBoolean(false);
    boolean locked = nbgrader.path("locked").asBoolean(false);
    if (cell.path("metadata") instanceof ObjectNode metadata && (solution || locked)) {
      metadata.put("deletable", false);
      if (!solution) {
        metadata.put("editable", false);
      }
    }
  }

  private static void require(boolean holds, String otherwise, String id) {
    if (!holds) {
      throw new IllegalArgumentException("%s: cell %s".formatted(otherwise, id));
    }
  }

  private static void setSource(ObjectNode cell, List<String> lines) {
    if (!cell.path("source").isArray()) {
      cell.put("source", String.join("\n", lines));
      return;
    }
    ArrayNode source = cell.putArray("source");
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (!last || !lines.get(i).isEmpty()) {
        source.add(lines.get(i) + (last ? "" : "\n"));
      }
    }
  }
}
