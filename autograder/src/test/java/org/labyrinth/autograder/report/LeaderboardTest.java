package org.labyrinth.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.exercises.Score;

class LeaderboardTest {
  private static final String BOARD = "Energy at 2C";

  private static TestGrade test(Reason reason, Score... scores) {
    return new TestGrade("t", "A law", 1, reason, "", "", List.of(scores));
  }

  private static StudentResult student(String name, TestGrade... tests) {
    QuestionGrade question = new QuestionGrade("10-4", "Challenge", 1, 3, Arrays.asList(tests));
    return StudentResult.of(
        name,
        Handin.UNKNOWN,
        "f",
        "a test",
        List.of(new ExerciseGrade("10-design", List.of(question), List.of())),
        List.of());
  }

  private static StudentResult student(String name, double energy) {
    return student(name, test(Reason.PASSED, new Score(BOARD, energy, "W h/m²", true)));
  }

  private static String csv(StudentResult... results) {
    return Leaderboard.csv(Leaderboard.standings(List.of(results)));
  }

  @Test
  void theBestLeadAndTiesShareARankAndStandByName() {
    assertThat(
            csv(
                student("cleo", 150),
                student("bob", 171.25),
                student("ada", 150),
                student("dan", 9)))
        .isEqualTo(
            String.join(
                "\r\n",
                "board,rank,student,value,unit",
                "Energy at 2C,1,bob,171.25,W h/m²",
                "Energy at 2C,2,ada,150,W h/m²",
                "Energy at 2C,2,cleo,150,W h/m²",
                "Energy at 2C,4,dan,9,W h/m²",
                ""));
  }

  @Test
  void whatLooksAlikeIsATie() {
    assertThat(csv(student("bob", 1.00001), student("ada", 1.00002)))
        .contains("1,ada,1,", "1,bob,1,");
  }

  @Test
  void whereLessIsBetterTheLeastLeads() {
    Score slow = new Score("Time", 12, "s", false);
    Score fast = new Score("Time", 9, "s", false);
    assertThat(
            csv(
                student("ada", test(Reason.PASSED, slow)),
                student("bob", test(Reason.PASSED, fast))))
        .contains("Time,1,bob,9,s\r\nTime,2,ada,12,s");
    assertThat(student("ada", test(Reason.PASSED, slow), test(Reason.PASSED, fast)).scores())
        .containsExactly(fast);
  }

  @Test
  void aStudentStandsOnABoardOnceWithTheBest() {
    StudentResult two =
        student(
            "ada",
            test(Reason.PASSED, new Score(BOARD, 5, "W h/m²", true)),
            test(Reason.PASSED, new Score(BOARD, 7, "W h/m²", true)),
            test(Reason.PASSED, new Score("Another", -3, "m", true)));
    assertThat(csv(two))
        .contains("Another,1,ada,-3,m", "Energy at 2C,1,ada,7,W h/m²")
        .hasLineCount(3);
  }

  @Test
  void aTestThatDidNotPassHasNoScore() {
    Score score = new Score(BOARD, 5, "W h/m²", true);
    for (Reason reason : Reason.values()) {
      assertThat(test(reason, score).scores().isEmpty()).isEqualTo(reason != Reason.PASSED);
    }
  }

  @Test
  void theOrderOfTheResultsDoesNotMatter() {
    List<StudentResult> results =
        new ArrayList<>(List.of(student("a", 1), student("b", 2), student("c", 2)));
    String before = Leaderboard.csv(Leaderboard.standings(results));
    Collections.reverse(results);
    assertThat(Leaderboard.csv(Leaderboard.standings(results))).isEqualTo(before);
  }

  @Test
  void aNameIsNeitherFormulaNorMarkup() {
    StudentResult sly = student("=cmd(),<script>alert(1)</script>\u202e", 3);
    List<Standing> standings = Leaderboard.standings(List.of(sly));
    assertThat(Leaderboard.csv(standings)).contains("\"'=cmd(),<script>alert(1)</script>\"");
    assertThat(LeaderboardPage.write(standings))
        .contains(
            "=cmd(),&lt;script&gt;alert(1)&lt;/script&gt;</bdi></td>", "<h1>Energy at 2C</h1>")
        .doesNotContain("<script");
  }

  @Test
  void theStudentAndGradescopeReadTheScore() {
    StudentResult ada = student("ada", 171.25);
    assertThat(Feedback.write(ada, List.of()))
        .contains("✓ test 1: passed. Energy at 2C: 171.25 W h/m²");
    assertThat(Gradescope.write(ada, List.of()))
        .containsPattern(
            "\"leaderboard\" : \\[ \\{\\s*\"name\" : \"Energy at 2C \\[W h/m²\\]\",\\s*"
                + "\"value\" : 171.25,\\s*\"order\" : \"desc\"");
    assertThat(Gradescope.write(student("bob", test(Reason.WRONG)), List.of()))
        .doesNotContain("leaderboard");
  }

  @Test
  void scoresSurviveTheFileThatAResumedBatchReads() {
    StudentResult ada = student("ada", 171.25);
    byte[] json = Json.write(ada).getBytes(StandardCharsets.UTF_8);
    assertThat(Json.readResult(json)).isEqualTo(ada);
    assertThat(new String(json, StandardCharsets.UTF_8))
        .contains("\"board\" : \"Energy at 2C\"", "\"higherIsBetter\" : true");
  }

  @Test
  void aBoardThatNobodyStandsOnIsNotThere(@TempDir Path folder) throws Exception {
    ResultFolder out = new ResultFolder(folder);
    out.writeTable(List.of(student("ada", 1)));
    assertThat(folder.resolve("leaderboard.csv")).exists();
    assertThat(Files.readString(folder.resolve("leaderboard.html"))).startsWith("<!DOCTYPE html>");
    out.writeTable(List.of(student("ada", test(Reason.WRONG))));
    assertThat(folder.resolve("leaderboard.csv")).doesNotExist();
    assertThat(folder.resolve("leaderboard.html")).doesNotExist();
  }
}
