package org.labyrinth.autograder.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.autograder.gradebook.Results.AREA;
import static org.labyrinth.autograder.gradebook.Results.PORES;
import static org.labyrinth.autograder.gradebook.Results.at;
import static org.labyrinth.autograder.gradebook.Results.grade;
import static org.labyrinth.autograder.gradebook.Results.gradebook;
import static org.labyrinth.autograder.gradebook.Results.person;
import static org.labyrinth.autograder.gradebook.Results.result;
import static org.labyrinth.autograder.gradebook.Results.student;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.Json;

class GradebookTest {
  private static final StudentAttempts ADA =
      new StudentAttempts(
          "ada",
          List.of(
              result("ada", at("2026-12-01T11:00:00Z"), grade(PORES, 2, 0)),
              result("ada", at("2026-12-02T11:00:00Z"), grade(PORES, 2, 1)),
              result("ada", at("2026-12-03T11:00:00Z"), grade(PORES, 1, 0))));

  @TempDir Path folder;

  private static GradebookEntry of(Keep keep, String late) {
    Deadlines due = Deadlines.parse(List.of("2026-12-01T12:00Z"), List.of(PORES));
    GradebookRules rules = new GradebookRules(due, LatePolicy.parse(late), keep);
    return Gradebook.of(List.of(ADA), rules).entries().get(0);
  }

  @Test
  void theLastAttemptCountsOrTheBestAfterWhatLatenessCosts() {
    assertThat(of(Keep.LAST, "0 % per day").score()).isEqualTo(1);
    assertThat(of(Keep.BEST, "0 % per day").score()).isEqualTo(3);
    // 3 − 20 % of 5 points = 2: no better than what came in time.
    GradebookEntry early = of(Keep.BEST, "20 % per day");
    assertThat(early.score()).isEqualTo(2);
    assertThat(early.late()).isEqualTo(Lateness.NONE);
    assertThat(early.remarks()).containsExactly("attempt 1 of 3 counts");
    assertThat(of(Keep.LAST, "20 % per day").score()).isZero();
    assertThat(of(Keep.LAST, "20 % per day").raw()).isEqualTo(1);
  }

  @Test
  void whoHandedInNothingHasARowOfZeros() {
    Gradebook gradebook =
        gradebook(
            student("ada", Handin.UNKNOWN, grade(PORES, 2, 3)),
            student("bob", Handin.UNKNOWN, grade(AREA, 1, 1)));
    assertThat(gradebook.entries())
        .extracting(
            e ->
                "%s %s %s/%s %s"
                    .formatted(e.student(), e.exercise(), e.score(), e.max(), e.remarks()))
        .containsExactly(
            "ada 01-pores 5.0/5.0 []",
            "ada 02-porosity-and-area 0.0/5.0 [not handed in]",
            "bob 01-pores 0.0/5.0 [not handed in]",
            "bob 02-porosity-and-area 2.0/5.0 []");
  }

  @Test
  void allAttemptsAreReadTheOldestFirst() throws Exception {
    Path attempts = Files.createDirectories(folder.resolve("students/ada/attempts"));
    Path bob = Files.createDirectories(folder.resolve("students/bob"));
    Files.writeString(attempts.resolveSibling("result.json"), Json.write(ADA.last()));
    Files.writeString(
        bob.resolve("result.json"), Json.write(result("bob", Handin.UNKNOWN, grade(PORES, 0, 0))));
    Files.writeString(attempts.resolve("0002-b.json"), Json.write(ADA.attempts().get(1)));
    Files.writeString(attempts.resolve("0001-c.json"), Json.write(ADA.attempts().get(0)));
    List<StudentAttempts> read = ResultReader.read(folder);
    assertThat(read).extracting(StudentAttempts::student).containsExactly("ada", "bob");
    assertThat(read.get(0)).isEqualTo(ADA);

    Files.writeString(attempts.resolve("0003-d.json"), "{");
    assertThatThrownBy(() -> ResultReader.read(folder))
        .hasMessageContaining("0003-d.json: not a result")
        .hasMessageEndingWith("grade this student again");
    assertThatThrownBy(() -> ResultReader.read(folder.resolve("students")))
        .hasMessageContaining("must be a folder that `grade` wrote");
  }

  private static final Gradebook CLASS =
      gradebook(
          student("ada", Handin.UNKNOWN, grade(PORES, 1, 1.5), grade(AREA, 2, 3)),
          student("=cmd()", Handin.UNKNOWN, grade(PORES, 0, 0)));

  private static Gradebook merge(String... lines) {
    return ManualFile.merge(CsvFile.parse(String.join("\n", lines)), CLASS);
  }

  @Test
  void pointsAndCommentsAreAdded() {
    Gradebook merged =
        merge(
            "student,question,exercise,points,comment",
            "ada,01-1,,1,\"A slip, no more\"",
            "ada,,01,-0.5,No units",
            "'=cmd(),,01-pores,,Please come and see me");
    GradebookEntry ada = merged.ofExercise(PORES).get("ada");
    assertThat(ada.score()).isEqualTo(3);
    assertThat(ada.manual()).isEqualTo(new ManualPoints(0.5, "A slip, no more; No units"));
    assertThat(merged.ofExercise(PORES).get("=cmd()").manual().comment()).startsWith("Please");
    assertThat(merged.ofExercise(AREA)).isEqualTo(CLASS.ofExercise(AREA));
  }

  @Test
  void aWrongFileIsTakenOverInNoPartAndEachErrorHasItsLine() {
    assertThatThrownBy(
            () ->
                merge(
                    "student,exercise,question,points,comment",
                    "eve,01,,1,",
                    "ada,03,,1,",
                    "ada,,02-9,1,",
                    "ada,01,01-1,0.5,",
                    "ada,,01-1,0.25,again",
                    "ada,,01-2,\"1,5\",",
                    "ada,02-porosity-and-area,,0.5,",
                    "ada,02,,0,",
                    "=cmd(),,01-1,NaN,",
                    "=cmd(),,01-2,3.1,"))
        .hasMessage(
            """
            nothing was given by hand, since the file is not right: --manual
            line 2: student = eve is not in the results
            line 3: exercise = 03 is not in the results of ada
            line 4: question = 02-9 is not in the results of ada
            line 6: 01-1 of ada stands in line 5 already
            line 7: points = 1,5 must be a number such as 1.5 or -2
            line 9: 02 of ada stands in line 8 already
            line 10: points = NaN must be a number such as 1.5 or -2
            line 11: points = 3.1 must be in [0, 3], which leaves question 01-2 in [0, 3]: =cmd()
            line 8: points given to ada for 02-porosity-and-area = 0.5 must be in [-5, 0]: the\
             score is 5 of 5""");
    assertThatThrownBy(() -> merge("name,points", "ada,1")).hasMessageContaining("line 1");
  }

  @Test
  void latenessCanBeForgivenByHand() {
    Deadlines due = Deadlines.parse(List.of("2026-12-01T12:00Z"), List.of(PORES));
    Gradebook late =
        Gradebook.of(
            List.of(student("ada", at("2026-12-02T13:00:00Z"), grade(PORES, 2, 3))),
            new GradebookRules(due, LatePolicy.parse("10 % per day"), Keep.LAST));
    assertThat(late.entries().get(0).score()).isEqualTo(4);
    String file = "student,exercise,points,comment\nada,01,1,Was ill";
    assertThat(ManualFile.merge(CsvFile.parse(file), late).entries().get(0).score()).isEqualTo(5);
  }

  @Test
  void theTableHasEveryEntryAndNoFormula() {
    Handin hostile = person("=HYPERLINK(\"http://x\")", "-7", "+a@b.org");
    Gradebook gradebook = gradebook(student("@x,\r\ny", hostile, grade(PORES, 2.0 / 3, 0)));
    String table = FinalGrades.write(gradebook);
    assertThat(table).endsWith("\r\n").doesNotContain("\n\n");
    CsvFile file = CsvFile.parse(table);
    assertThat(file.rows()).hasSize(2);
    assertThat(file.rows().get(1).fields())
        .extracting(field -> field.value())
        .containsExactly(
            "'@x, y",
            "'=HYPERLINK(\"http://x\")",
            "'-7",
            "'+a@b.org",
            PORES,
            "1",
            "",
            "",
            "0.6667",
            "0",
            "0",
            "0.6667",
            "5",
            "",
            "",
            "");
  }

  @Test
  void nbgradersTableHasItsColumnsAndItsNumbers() {
    Deadlines due = Deadlines.parse(List.of("2026-12-01T23:59+01:00"), List.of(PORES));
    Handin handin =
        new Handin("M\u00fcller, \u00c4nne", "7", "a@b.org", at("2026-12-02T00:00:00Z").time());
    Gradebook gradebook =
        Gradebook.of(
            List.of(
                student("ada", handin, grade(PORES, 2, 2.5)),
                student("bob", Handin.UNKNOWN, grade(AREA, 0, 0))),
            new GradebookRules(due, LatePolicy.parse("10 % per day"), Keep.LAST));
    assertThat(NbgraderTable.write(gradebook).lines())
        .containsExactly(
            "assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,"
                + "late_submission_penalty,score,max_score",
            "01-pores,2026-12-01 22:59:00,2026-12-02 00:00:00,ada,M\u00fcller,\u00c4nne,a@b.org,"
                + "4.5,0.5,4.0,5.0",
            "01-pores,2026-12-01 22:59:00,,bob,,,,0.0,0.0,0.0,5.0",
            "02-porosity-and-area,,,ada,M\u00fcller,\u00c4nne,a@b.org,0.0,0.0,0.0,5.0",
            "02-porosity-and-area,,,bob,,,,0.0,0.0,0.0,5.0");
  }

  @Test
  void aScoreOutsideItsRangeIsNoEntry() {
    assertThatThrownBy(
            () ->
                new GradebookEntry(
                    "ada",
                    Handin.UNKNOWN,
                    grade(PORES, 2, 3),
                    1,
                    Optional.empty(),
                    Lateness.NONE,
                    new ManualPoints(1, ""),
                    List.of()))
        .hasMessage("score = 6.0 must be in [0, 5.0]: ada, 01-pores");
  }
}
