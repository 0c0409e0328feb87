package org.labyrinth.autograder.notebook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;

/**
 * Notebooks as students' machines leave them: read if that can be, refused in a sentence if not.
 */
class NotebookTest {
  private static final Notebook SOLUTION = Sample.assignment().solution();
  private static final String JSON = Files99.json(SOLUTION);

  private static Notebook read(String json) throws NotebookException {
    return Notebook.read(json.getBytes(UTF_8));
  }

  private static void assertRefused(byte[] bytes, String... words) {
    assertThatThrownBy(() -> Notebook.read(bytes))
        .isInstanceOf(NotebookException.class)
        .hasMessageContainingAll(words);
  }

  private static void assertRefused(String json, String... words) {
    assertRefused(json.getBytes(UTF_8), words);
  }

  private static String of(String cells) {
    return "{\"cells\": %s, \"nbformat\": 4}".formatted(cells);
  }

  @Test
  void whatWasWrittenIsRead() throws NotebookException {
    assertThat(read(JSON)).isEqualTo(SOLUTION);
  }

  @Test
  void anyEncodingOfJsonIsReadWithItsMarkOrWithout() throws NotebookException {
    assertThat(read("\ufeff" + JSON)).isEqualTo(SOLUTION);
    for (Charset each : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"))) {
      assertThat(Notebook.read(JSON.getBytes(each))).isEqualTo(SOLUTION);
      assertThat(Notebook.read(("\ufeff" + JSON).getBytes(each))).isEqualTo(SOLUTION);
    }
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() throws NotebookException {
    assertThat(read("{\"cells\": [7], \"nbformat\": 3, " + JSON.substring(1))).isEqualTo(SOLUTION);
    Notebook read =
        read(
            of(
                """
                [{"cell_type": "markdown", "cell_type": "code", "source": "a", "source": ["b", "c"],
                  "metadata": {"nbgrader": {"grade_id": "x"}},
                  "metadata": {"nbgrader": 5, "nbgrader": {"grade_id": "y", "solution": false,
                    "solution": true}}}]"""));
    assertThat(read.cells()).containsExactly(new Cell(true, "bc", Role.SOLUTION, "y"));
  }

  @Test
  void whatIsOfAnotherTypeThanItShouldBeIsLeftOut() throws NotebookException {
    Notebook read =
        read(
            of(
                """
                [1, null, "code", [], {"cell_type": "code", "source": [1, ["x"], {"a": "b"}, "y"],
                  "metadata": [{"nbgrader": {"grade_id": "z"}}], "outputs": [{"data": NaN}]},
                 {"cell_type": {"code": 1}, "metadata": {"nbgrader": {"grade_id": ["x"],
                  "locked": 1, "grade": {}}}}]"""));
    assertThat(read.cells())
        .containsExactly(new Cell(true, "1y", Role.FREE, ""), new Cell(false, "", Role.LOCKED, ""));
  }

  @Test
  void damageIsSaidInASentenceThatHelps() {
    assertRefused("", "the file is empty");
    assertRefused("\0\0\0", "nothing but blanks or zero bytes");
    assertRefused(JSON.substring(0, JSON.length() / 2), "ends in the middle (line ", "Jupyter");
    assertRefused(JSON.replaceFirst("\"source\"", "\0\"source\""), "damaged at line ");
    assertRefused(JSON + JSON, "more text follows");
    assertRefused("[]", "no JSON object");
    assertRefused("<!DOCTYPE html><html>", "a web page");
    assertRefused("PK\3\4", "a zip by another name");
    assertRefused("%PDF-1.7", "a PDF");
    assertRefused("[".repeat(100_000), "nested too deeply");
    assertRefused(of("[".repeat(100_000)), "nested too deeply");
  }

  @Test
  void aMergeConflictIsSaidWithItsLine() {
    String conflict = "{\n \"cells\": [\n<<<<<<< HEAD\n {},\n=======\n {}\n>>>>>>> other\n ]}";
    assertRefused(conflict, "line 3 is the mark of a merge conflict (<<<<<<<)");
  }

  @Test
  void otherFormatsAreRefusedWithAdvice() {
    for (int version : List.of(3, 5)) {
      assertRefused(
          JSON.replaceFirst("\"nbformat\" : 4", "\"nbformat\" : " + version),
          "nbformat = " + version,
          "save it as a notebook of format 4");
    }
    assertRefused("{\"nbformat\": 4}", "not a notebook of format 4");
    assertRefused("{\"cells\": []}", "not a notebook of format 4");
    assertRefused("{\"cells\": {}, \"nbformat\": 4}", "not a notebook of format 4");
  }

  @Test
  void thereIsALimitToEverything() {
    assertRefused(new byte[Notebook.MAX_BYTES + 1], "at most 20 MB");
    assertRefused(of("[" + "{},".repeat(6000) + "{}]"), "at most 5000 cells");
    String text = "x".repeat(300_000);
    String cell = "{\"source\": [\"%s\", \"%s\"]}".formatted(text, text);
    assertRefused(of("[%1$s, %1$s, %1$s, %1$s]".formatted(cell)), "at most 2000000 characters");
  }

  @Test
  void oneBudgetIsForAllNotebooksOfASubmission() throws NotebookException {
    byte[] many = of("[" + "{},".repeat(4499) + "{}]").getBytes(UTF_8);
    ReadingBudget budget = new ReadingBudget();
    for (int i = 0; i < 4; i++) {
      assertThat(Notebook.read(many, budget).cells()).hasSize(4500);
    }
    assertThatThrownBy(() -> Notebook.read(many, budget))
        .isInstanceOf(NotebookException.class)
        .hasMessageContaining("the notebooks of a submission may hold at most 20000 cells");
  }

  @Test
  void outputsAreNoBurden() throws NotebookException {
    String output = "{\"data\": {\"image/png\": \"%s\"}}".formatted("A".repeat(5_000_000));
    Notebook read =
        read(
            of(
                "[{\"cell_type\": \"code\", \"outputs\": [%s], \"source\": \"x\"}]"
                    .formatted(output)));
    assertThat(read.cells()).containsExactly(new Cell(true, "x", Role.FREE, ""));
  }
}
