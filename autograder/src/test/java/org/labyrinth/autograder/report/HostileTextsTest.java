package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.exercises.Score;
import org.w3c.dom.Element;

/** Whatever a submission says, no format takes it for more than words. */
class HostileTextsTest {
  /** Markup, a way out of an attribute, a formula, ANSI in both forms, what XML forbids, bidi. */
  private static final String EVIL =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>&bad;"
          + "\u001b[31m\u009b2J\u0000\u0007\ufffe\uffff\ufdd0\u202e\u2066\ud800\u2028[x](javascript:1)";

  @TempDir static Path folder;
  private static final Map<String, String> FILES = new TreeMap<>();

  private static StudentResult student(String name) {
    Score score = new Score("Energy", 12, "W h/m²", true);
    List<TestGrade> tests =
        List.of(
            new TestGrade("t", "A law", 1, Reason.WRONG, "Look.", "=cmd()" + EVIL, List.of()),
            new TestGrade("u", "Another", 1, Reason.PASSED, "", "", List.of(score)));
    ExerciseGrade grade =
        new ExerciseGrade(
            "99-x",
            List.of(new QuestionGrade("99-1", "Title", 1, 2, tests)),
            List.of(new CellNote("cell " + EVIL, 3, Reason.EXCEPTION, EVIL)));
    return StudentResult.of(
        name,
        new Handin(EVIL, EVIL, EVIL, Optional.empty()),
        "f",
        "a test",
        List.of(grade),
        List.of(EVIL));
  }

  @BeforeAll
  static void write() throws IOException {
    List<StudentResult> results =
        List.of(
            student("../../x"),
            student("=cmd()" + EVIL),
            student("+1" + EVIL),
            student("\uFF1DSUM(A1)"),
            student("\u202eadA"),
            student("עדה"));
    Path root = folder.resolve("deep").resolve("results");
    ResultFolder out = new ResultFolder(root);
    for (StudentResult each : results) {
      out.write(each);
    }
    out.writeTable(results);
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        assertThat(file).startsWithRaw(root);
        byte[] bytes = Files.readAllBytes(file);
        FILES.put(root.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  private static List<Map.Entry<String, String>> files(String suffix) {
    List<Map.Entry<String, String>> files =
        FILES.entrySet().stream().filter(file -> file.getKey().endsWith(suffix)).toList();
    assertThat(files).isNotEmpty();
    return files;
  }

  @Test
  void everyFileOfTheClassIsLookedAt() {
    assertThat(FILES.keySet())
        .contains("class.html", "grades.csv", "tests.csv")
        .contains("leaderboard.csv", "leaderboard.html", "scores.html");
    for (String name :
        List.of("feedback.md", "feedback.html", "results.json", "result.json", "junit.xml")) {
      assertThat(files("/" + name)).hasSize(6);
    }
  }

  @Test
  void noFileHoldsWhatSteersATerminalTurnsALineOrIsNoCharacter() {
    FILES.forEach(
        (name, text) ->
            assertThat(text.codePoints().filter(c -> c != '\n' && c != '\r'))
                .as(name)
                .allSatisfy(
                    c ->
                        assertThat(Character.getType(c))
                            .isNotIn(
                                (int) Character.CONTROL,
                                (int) Character.FORMAT,
                                (int) Character.SURROGATE,
                                (int) Character.LINE_SEPARATOR,
                                (int) Character.PARAGRAPH_SEPARATOR)));
  }

  @Test
  void noPageRunsOrLoadsAnything() {
    for (Map.Entry<String, String> page : files(".html")) {
      assertThat(page.getValue())
          .as(page.getKey())
          .contains("default-src 'none'", "lang=\"en\"", "name=\"viewport\"")
          .doesNotContain("<script", "<img src=x", "&bad;", "href=", "url(", "\"'>");
    }
    assertThat(FILES.get("class.html")).contains("&lt;script&gt;");
  }

  @Test
  void markdownShowsItAsItIs() {
    for (Map.Entry<String, String> page : files(".md")) {
      assertThat(page.getValue())
          .as(page.getKey())
          .contains("&lt;script&gt;")
          .doesNotContain("<script", "<img", "](javascript");
    }
  }

  @Test
  void xmlIsReadAndHoldsTheWords() throws Exception {
    for (Map.Entry<String, String> file : files(".xml")) {
      Element suite = StudentFilesTest.xml(file.getValue()).getDocumentElement();
      Element error = (Element) suite.getElementsByTagName("error").item(0);
      assertThat(error.getAttribute("message")).startsWith("<script>alert(1)</script>\"'>");
    }
  }

  @Test
  void noFieldOfATableIsAFormula() {
    for (Map.Entry<String, String> table : files(".csv")) {
      for (String row : table.getValue().split("\r\n", -1)) {
        for (String field : row.split(",", -1)) {
          String value = field.startsWith("\"") ? field.substring(1) : field;
          assertThat(value).as(table.getKey()).doesNotStartWith("=").doesNotStartWith("\uFF1D");
          assertThat(value).as(table.getKey()).doesNotMatch("[+@].*").doesNotMatch("-\\D.*");
        }
      }
    }
  }

  @Test
  void theInstructorsResultKeepsItToTheLetter() throws IOException {
    StudentResult sly = student("=cmd()" + EVIL);
    ResultFolder out = new ResultFolder(folder.resolve("deep").resolve("results"));
    assertThat(out.read(sly.student())).contains(sly);
  }
}
