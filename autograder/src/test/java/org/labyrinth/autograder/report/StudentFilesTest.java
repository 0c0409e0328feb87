package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a student reads, in all its forms. */
class StudentFilesTest {
  private static final Handin MARCH =
      new Handin("Ada", "7", "", Optional.of(Instant.parse("2026-03-01T08:05:30Z")));

  private static TestGrade test(Reason reason) {
    return new TestGrade(
        "secretName", "Secret sentence", 1, reason, "Try a*b < c.", "secret 42", List.of());
  }

  private static StudentResult ada(List<CellNote> notes, List<String> problems, Reason... reasons) {
    List<TestGrade> tests = List.of(reasons).stream().map(StudentFilesTest::test).toList();
    double passed = tests.stream().filter(TestGrade::passed).count();
    QuestionGrade question = new QuestionGrade("99-1", "Doubling", passed, tests.size(), tests);
    ExerciseGrade exercise = new ExerciseGrade("99-sample", List.of(question), notes);
    return StudentResult.of("ada", MARCH, "f", "a sandbox of its own", List.of(exercise), problems);
  }

  private static List<String> forms(StudentResult result, List<String> remarks) {
    return List.of(
        Feedback.write(result, remarks),
        FeedbackPage.write(result, remarks),
        Gradescope.write(result, remarks),
        JunitXml.write(result));
  }

  static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void everyFormSaysReasonAndHintAndNothingHidden() {
    StudentResult result = ada(List.of(), List.of(), Reason.PASSED, Reason.WRONG, Reason.TIMEOUT);
    assertThat(forms(result, List.of()))
        .allSatisfy(
            form ->
                assertThat(form)
                    .contains("the result is not right", "stopped at the time limit", "Try a")
                    .contains("a sandbox of its own")
                    .doesNotContainIgnoringCase("secret"));
  }

  @Test
  void theHintIsTheSameTextToTheReaderOfEveryForm() throws Exception {
    StudentResult result = ada(List.of(), List.of(), Reason.WRONG);
    String hint = "the result is not right. Hint: Try a*b < c.";
    assertThat(Feedback.write(result, List.of())).contains("Try a\\*b &lt; c.");
    assertThat(FeedbackPage.write(result, List.of())).contains("Try a*b &lt; c.");
    assertThat(Gradescope.write(result, List.of())).contains(hint);
    NodeList failures = xml(JunitXml.write(result)).getElementsByTagName("failure");
    assertThat(((Element) failures.item(0)).getAttribute("message")).isEqualTo(hint);
  }

  @Test
  void cellsThatDidNotRunWellAreNamedWithTheirLine() {
    List<CellNote> notes =
        List.of(new CellNote("code cell 3", 2, Reason.COMPILE_ERROR, "cannot find symbol"));
    StudentResult result = ada(notes, List.of(), Reason.COMPILE_ERROR);
    assertThat(forms(result, List.of()).subList(0, 3))
        .allSatisfy(form -> assertThat(form).contains("code cell 3, line 2: cannot find symbol"));
  }

  @Test
  void whenItCameAndWhatElseThereIsToSayStandsOnTop() {
    StudentResult result = ada(List.of(), List.of("no picture"), Reason.PASSED);
    assertThat(forms(result, List.of("Two days late")).subList(0, 3))
        .allSatisfy(
            form ->
                assertThat(form)
                    .containsSubsequence(
                        "Handed in on 2026", "08:05 UTC", "Two days late", "no picture"));
  }

  @Test
  void aBarIsAsLongAsTheShareOfThePoints() {
    StudentResult result = ada(List.of(), List.of(), Reason.PASSED, Reason.WRONG);
    assertThat(FeedbackPage.write(result, List.of()))
        .contains("aria-label=\"1 of 2 points\"", "width=\"50.00\"");
  }

  @Test
  void junitCountsFailuresAndErrorsAsSurefireDoes() throws Exception {
    StudentResult result =
        ada(List.of(), List.of("no notebook"), Reason.PASSED, Reason.WRONG, Reason.TIMEOUT);
    Document xml = xml(JunitXml.write(result));
    Element suite = xml.getDocumentElement();
    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("2");
    assertThat(suite.getAttribute("skipped")).isEqualTo("0");
    NodeList cases = xml.getElementsByTagName("testcase");
    assertThat(cases.getLength()).isEqualTo(4);
    for (int i = 0; i < cases.getLength(); i++) {
      for (String name : List.of("name", "classname", "time")) {
        assertThat(((Element) cases.item(i)).hasAttribute(name)).isTrue();
      }
    }
    assertThat(((Element) cases.item(0)).getAttribute("classname")).isEqualTo("99-sample.99-1");
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(xml.getElementsByTagName("error").getLength()).isEqualTo(2);
  }

  @Test
  void gradescopeFindsOnlyWhatItsFormatKnows() {
    StudentResult result = InventedClass.of(1).get(0);
    JsonNode json = JsonMapper.shared().readTree(Gradescope.write(result, List.of()));
    assertThat(json.propertyNames())
        .isSubsetOf(
            "score",
            "output",
            "output_format",
            "visibility",
            "stdout_visibility",
            "tests",
            "leaderboard");
    double sum = 0;
    for (JsonNode test : json.get("tests")) {
      assertThat(test.propertyNames())
          .containsExactlyInAnyOrder(
              "score",
              "max_score",
              "status",
              "name",
              "number",
              "output",
              "output_format",
              "visibility");
      assertThat(test.get("status").asString()).isIn("passed", "failed");
      assertThat(test.get("visibility").asString()).isEqualTo("visible");
      assertThat(test.get("score").isNumber()).isTrue();
      sum += test.get("score").asDouble();
    }
    // Four decimals each, of four questions.
    assertThat(json.get("score").asDouble()).isBetween(sum - 4e-4, sum + 4e-4);
    assertThat(json.get("stdout_visibility").asString()).isEqualTo("hidden");
  }

  @Test
  void notesWithoutEndAreCutAndSaySo() {
    String endless = "x".repeat(100_000);
    List<CellNote> notes =
        IntStream.range(0, 5000)
            .mapToObj(i -> new CellNote("cell " + i, 1, Reason.EXCEPTION, endless))
            .toList();
    StudentResult result = ada(notes, Collections.nCopies(5000, endless), Reason.WRONG);
    assertThat(result.problems()).hasSize(101).endsWith("… and 4900 problems more");
    assertThat(result.exercises().get(0).notes()).hasSize(101);
    // A hundred notes and a hundred problems of two thousand letters, and some words around them.
    assertThat(Json.write(result)).hasSizeLessThan(500_000);
    assertThat(forms(result, List.of()))
        .allSatisfy(form -> assertThat(form).hasSizeLessThan(150_000).contains("more"));
    byte[] json = Json.write(result).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Json.readResult(json)).isEqualTo(result);
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(Caps.cut(3, "ab𝜀cd")).isEqualTo("ab…");
    assertThat(Caps.cut(4, "ab𝜀cd")).isEqualTo("ab𝜀…");
    assertThat(Caps.cut(4, "abcd")).isEqualTo("abcd");
  }
}
