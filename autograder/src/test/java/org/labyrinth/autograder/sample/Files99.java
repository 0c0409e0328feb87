package org.labyrinth.autograder.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;
import org.labyrinth.autograder.report.Json;

/** Notebooks of the small exercise as files. */
public final class Files99 {
  private Files99() {}

  /** A notebook's JSON. */
  public static String json(Notebook notebook) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      Map<String, Object> metadata =
          cell.role() == Role.FREE ? Map.of() : Map.of("nbgrader", nbgrader(cell));
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("cell_type", cell.code() ? "code" : "markdown");
      each.put("metadata", metadata);
      each.put("source", cell.source());
      if (cell.code()) {
        each.put("outputs", List.of(Map.of("output_type", "stream", "text", "old output")));
        each.put("execution_count", 3);
      }
      cells.add(each);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("cells", cells);
    root.put("metadata", Map.of("kernelspec", Map.of("name", "java")));
    root.put("nbformat", 4);
    root.put("nbformat_minor", 5);
    return Json.write(root);
  }

  /** The same as bytes. */
  public static byte[] bytes(Notebook notebook) {
    return json(notebook).getBytes(UTF_8);
  }

  private static Map<String, Object> nbgrader(Cell cell) {
    Map<String, Object> nbgrader = new LinkedHashMap<>();
    nbgrader.put("schema_version", 3);
    nbgrader.put("grade", cell.role() == Role.CHECK);
    nbgrader.put("solution", cell.role() == Role.SOLUTION);
    nbgrader.put("locked", cell.role() != Role.SOLUTION);
    nbgrader.put("grade_id", cell.id());
    if (cell.role() == Role.CHECK) {
      nbgrader.put("points", 2);
    }
    return nbgrader;
  }
}
