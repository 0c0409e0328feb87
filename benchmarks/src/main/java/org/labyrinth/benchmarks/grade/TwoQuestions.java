package org.labyrinth.benchmarks.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An exercise of two questions, the first two of the course, and honest submissions of it. */
final class TwoQuestions {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Exercise EXERCISE = Exercises.all().get(0);
  private static final List<GradedQuestion> QUESTIONS =
      EXERCISE.contracts().subList(0, 2).stream().map(GradedQuestion::of).toList();

  private final ObjectNode notebook;

  private TwoQuestions(ObjectNode notebook) {
    this.notebook = notebook;
  }

  /** Reads the solved notebook in the repository and leaves out the other questions. */
  static TwoQuestions of(Path root) throws IOException {
    Path solution = root.resolve("solutions").resolve(EXERCISE.slug() + ".ipynb");
    ObjectNode notebook = (ObjectNode) JSON.readTree(Files.readAllBytes(solution));
    ArrayNode kept = JSON.createArrayNode();
    notebook.path("cells").forEach(cell -> keep(cell, kept));
    notebook.set("cells", kept);
    return new TwoQuestions(notebook);
  }

  private static void keep(JsonNode cell, ArrayNode kept) {
    String id = id(cell);
    boolean answers = !id.isEmpty() && Character.isDigit(id.charAt(0));
    if (!answers || QUESTIONS.stream().anyMatch(q -> id.startsWith(q.question().id()))) {
      kept.add(cell);
    }
  }

  private static String id(JsonNode cell) {
    return cell.path("metadata").path("nbgrader").path("grade_id").asString("");
  }

  /** The exercise as the instructor holds it. */
  Assignment assignment() throws IOException {
    try {
      return new Assignment(
          EXERCISE.slug(), Notebook.read(JSON.writeValueAsBytes(notebook)), QUESTIONS);
    } catch (NotebookException e) {
      throw new IOException("the solved notebook cannot be read: " + e.getMessage(), e);
    }
  }

  /** Writes submissions, no two alike to the byte. */
  void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      ObjectNode own = notebook.deepCopy();
      String note = "// handed in by number " + i + "\n";
      own.path("cells")
          .forEach(
              cell -> {
                if (cell.path("metadata").path("nbgrader").path("solution").asBoolean(false)) {
                  ((ObjectNode) cell).put("source", note + source(cell));
                }
              });
      Path file = folder.resolve(String.format(Locale.ROOT, "student-%04d.ipynb", i));
      Files.write(file, JSON.writeValueAsBytes(own));
    }
  }

  private static String source(JsonNode cell) {
    StringBuilder text = new StringBuilder();
    cell.path("source").forEach(line -> text.append(line.asString("")));
    return text.isEmpty() ? cell.path("source").asString("") : text.toString();
  }
}
