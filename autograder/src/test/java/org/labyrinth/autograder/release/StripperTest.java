package org.labyrinth.autograder.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StripperTest {
  private static final SolutionLines NO_ANSWERS = new SolutionLines(List.of());

  private static final String SOLVED =
      """
      class MyDoubling implements Doubling {
        public int twice(int n) {
          // BEGIN SOLUTION
          return n + n;
          // END SOLUTION
        }
      }""";

  @TempDir Path folder;

  private static String notebook(String doubling) {
    return Files99.json(Sample.notebook(doubling, SOLVED.replace("Doubling", "Summing")));
  }

  @Test
  void aSolutionBecomesAStubOfTheSameIndentationAndOutputsGo() {
    String stripped = Stripper.strip(notebook(SOLVED));
    assertThat(stripped)
        .contains(
            "  public int twice(int n) {\\n    throw new UnsupportedOperationException("
                + "\\\"not answered yet\\\");\\n  }\\n}")
        .contains("\"outputs\": [],", "\"execution_count\": null", "\"grade_id\": \"99-1\"")
        .doesNotContain("SOLUTION", "n + n", "old output");
  }

  @Test
  void strippingTwiceIsRefusedAndSoIsASolutionThatDoesNotEnd() {
    assertThatThrownBy(() -> Stripper.strip(Stripper.strip(notebook(SOLVED))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no BEGIN SOLUTION: cell 99-1");
    assertThatThrownBy(() -> Stripper.strip(notebook(SOLVED.replace("END", ""))))
        .hasMessage("BEGIN SOLUTION without END SOLUTION: cell 99-1");
  }

  /** As nbgrader's LockCells does it. */
  @Test
  void anAnswerCannotBeDeletedAndACheckCannotBeEditedEither() {
    JsonNode cells = new JsonMapper().readTree(Stripper.strip(notebook(SOLVED))).path("cells");
    for (JsonNode cell : cells) {
      JsonNode metadata = cell.path("metadata");
      boolean answer = metadata.path("nbgrader").path("solution").asBoolean();
      assertThat(metadata.path("deletable").asBoolean(true)).isFalse();
      assertThat(metadata.path("editable").asBoolean(true)).isEqualTo(answer);
    }
  }

  /** The figure is Python's hashlib.md5 of what nbgrader's metadata schema 3 says. */
  @Test
  void checksumsAreNbgraders() {
    String cell =
        """
        {"cells": [{"cell_type": "code", "source": "Check.answer(1)", "outputs": [],
        "metadata": {"nbgrader": {"schema_version": 3, "grade": true, "solution": false,
        "locked": true, "grade_id": "q-check", "points": 2}}}], "nbformat": 4}
        """;
    assertThat(Stripper.strip(cell)).contains("\"checksum\": \"961ae4a6139a0a99a20432a9e1d7414d\"");
  }

  private Path root() throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    for (String name :
        List.of("Lab.java", "requirements.txt", "LICENSE", "LICENSE-COURSE.md", "STUDENT.md")) {
      Files.writeString(root.resolve(name), name);
    }
    Files.createDirectories(root.resolve("notebooks").resolve(".ipynb_checkpoints"));
    Files.writeString(root.resolve("notebooks").resolve("00-start-here.ipynb"), "{}");
    Files.writeString(
        root.resolve("notebooks").resolve(".ipynb_checkpoints").resolve("x.ipynb"), "{}");
    Files.createDirectories(root.resolve("kit"));
    Files.createDirectories(root.resolve("solutions"));
    Files.writeString(root.resolve("solutions").resolve("99-sample.ipynb"), notebook(SOLVED));
    return root;
  }

  private static void jar(Path jar, String entry, String content) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }
  }

  private Path bundle(Path root) throws IOException {
    Path out = folder.resolve("bundle");
    List<Path> solutions = List.of(root.resolve("solutions").resolve("99-sample.ipynb"));
    new Bundle(root, root.resolve("kit"), solutions).write(out);
    return out;
  }

  @Test
  void theBundleHoldsTheCourseTheHandoutsAndTheKit() throws IOException {
    Path root = root();
    jar(root.resolve("kit").resolve("labyrinth.jar"), "org/labyrinth/image/Axis.class", "");
    Path out = bundle(root);
    try (java.util.stream.Stream<Path> walk = Files.walk(out)) {
      assertThat(walk.filter(Files::isRegularFile).map(f -> out.relativize(f).toString()))
          .containsExactlyInAnyOrder(
              "Lab.java",
              "requirements.txt",
              "LICENSE",
              "LICENSE-COURSE.md",
              "README.md",
              "notebooks/00-start-here.ipynb",
              "exercises/99-sample.ipynb",
              "kit/labyrinth.jar");
    }
    assertThatThrownBy(() -> bundle(root)).hasMessageContaining("must be empty");
  }

  @Test
  void aHiddenTestInTheKitOrASolutionInANotebookIsNoticed() throws IOException {
    Path root = root();
    Path jar = root.resolve("kit").resolve("labyrinth.jar");
    jar(jar, "org/labyrinth/autograder/tests/e01/WindowPorosityHiddenTest.class", "");
    assertThatThrownBy(() -> Leaks.requireNone(root.resolve("kit"), NO_ANSWERS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("HiddenTest");
    jar(jar, "org/labyrinth/Own.class", "refers to org/labyrinth/autograder/tests/e01");
    assertThatThrownBy(() -> Leaks.requireNone(root.resolve("kit"), NO_ANSWERS))
        .hasMessageContaining("autograder/tests");
    Files.writeString(root.resolve("notebooks").resolve("01.ipynb"), notebook(SOLVED));
    assertThatThrownBy(() -> Leaks.requireNone(root.resolve("notebooks"), NO_ANSWERS))
        .hasMessageContaining("BEGIN SOLUTION");
    String line = "return answer.to(everything).thatWasAsked(inTheWholeExercise);";
    Files.writeString(root.resolve("notebooks").resolve("01.ipynb"), "\"" + line + "\"");
    assertThatThrownBy(
            () -> Leaks.requireNone(root.resolve("notebooks"), new SolutionLines(List.of(line))))
        .hasMessageContaining("thatWasAsked");
  }
}
