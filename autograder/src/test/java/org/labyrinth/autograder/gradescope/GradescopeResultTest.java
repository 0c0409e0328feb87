package org.labyrinth.autograder.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;
import org.labyrinth.autograder.report.Gradescope;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.StudentResult;
import org.labyrinth.exercises.Score;

class GradescopeResultTest {
  private static String result(List<ExerciseGrade> grades, String... problems) {
    return Gradescope.write(
        StudentResult.of("ada", Handin.UNKNOWN, "f", "a test", grades, List.of(problems)),
        List.of());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyResultIsValidHoweverATestEnded(Reason reason) {
    Score score = new Score("Energy at 2C", 171.25, "W h/m²", true);
    TestGrade test =
        new TestGrade("t", "A law", 1, reason, "Look at \u0007 it.", "", List.of(score));
    QuestionGrade question = new QuestionGrade("99-1", "Doubling", 2.0 / 3, 2, List.of(test));
    CellNote note = new CellNote("the cell 99-1", 3, Reason.COMPILE_ERROR, "no \"such\" thing");
    String json =
        result(List.of(new ExerciseGrade("99-sample", List.of(question), List.of(note))), "x\ny");
    assertThat(ResultsSchema.problems(json)).isEmpty();
    assertThat(json.contains("leaderboard")).isEqualTo(reason == Reason.PASSED);
  }

  @Test
  void aSubmissionWithoutANotebookIsValid() {
    assertThat(ResultsSchema.problems(result(List.of(), "there is no notebook"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"score\": \"1\"}",
        "{\"tests\": []}",
        "{\"tests\": [{\"name\": \"without a score\"}]}",
        "{\"score\": 1, \"visibility\": \"after\"}",
        "{\"score\": 1, \"output_format\": \"markdown\"}",
        "{\"score\": 1, \"scores\": []}",
        "{\"score\": 1, \"tests\": [{\"status\": \"ok\"}]}",
        "{\"score\": 1, \"tests\": [{\"number\": 1}]}",
        "{\"score\": 1, \"leaderboard\": [{\"name\": \"x\", \"value\": 1, \"order\": \"up\"}]}"
      })
  void theSchemaRefusesWhatGradescopeDoesNotKnow(String json) {
    assertThat(ResultsSchema.problems(json)).isNotEmpty();
  }
}
