package org.labyrinth.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.StudentResult;

class GradebookCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void oneStudentHandedInTwoDaysLate() throws IOException {
    Handin handin =
        new Handin("Ada Lovelace", "501", "", Optional.of(Instant.parse("2026-12-03T10:00:00Z")));
    QuestionGrade question = new QuestionGrade("01-1", "One", 4, 5, List.of());
    StudentResult result =
        StudentResult.of(
            "ada",
            handin,
            "f",
            "a test",
            List.of(new ExerciseGrade("01-pores", List.of(question), List.of())),
            List.of());
    Path file = folder.resolve("results/students/ada/result.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, Json.write(result));
  }

  private int run(String... options) {
    List<String> line = new ArrayList<>(List.of("gradebook", folder.resolve("results").toString()));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(Arrays.asList(options));
    return Autograder.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void allTablesAreWrittenAtOnce() throws IOException {
    String canvas =
        file(
            "canvas.csv",
            "Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (7)\n    Points"
                + " Possible,,,,,5\n\"Lovelace, Ada\",9,,ada,,\n");
    String moodle =
        file(
            "moodle.csv",
            """
            Identifier,Full name,Grade,Maximum Grade,Last modified (grade),Feedback comments
            Participant 501,Ada Lovelace,,5.00,-,
            """);
    String points = file("points.csv", "student,exercise,points,comment\nada,01,0.5,Neat\n");
    assertThat(
            run(
                "--due=01=2026-12-01T12:00Z",
                "--late=10 % per day",
                "--keep=best",
                "--manual=" + points,
                "--canvas=" + canvas,
                "--column=01=Week 1",
                "--moodle=" + moodle,
                "--nbgrader"))
        .isZero();
    Path made = folder.resolve("out");
    assertThat(out.toString().lines())
        .containsExactly(
            made.resolve("grades-final.csv").toString(),
            made.resolve("nbgrader.csv").toString(),
            made.resolve("canvas.csv").toString(),
            made.resolve("moodle-01-pores.csv").toString(),
            made.resolve("notes.txt").toString());
    // 4 − 2 days × 10 % of 5 + 0.5
    assertThat(Files.readString(made.resolve("canvas.csv"))).endsWith("ada,,3.5\n");
    assertThat(Files.readString(made.resolve("moodle-01-pores.csv")))
        .contains("Ada Lovelace,3.5,5.00,-,3.5 of 5 points<br>");
    assertThat(Files.readString(made.resolve("nbgrader.csv"))).endsWith(",4.5,1.0,3.5,5.0\n");
    assertThat(Files.readString(made.resolve("notes.txt")))
        .isEqualTo("canvas.csv: 1 grades filled in\nmoodle-01-pores.csv: 1 grades filled in\n");
    assertThat(err.toString()).isEqualTo(Files.readString(made.resolve("notes.txt")));
  }

  @Test
  void nothingIsWrittenIfAnythingIsNotRight() throws IOException {
    String points = file("points.csv", "student,exercise,points\neve,01,1\n");
    assertThat(run("--manual=" + points)).isEqualTo(2);
    assertThat(run("--due=tomorrow")).isEqualTo(2);
    assertThat(run("--late=10 % per day")).isEqualTo(2);
    assertThat(run("--keep=first")).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(err.toString())
        .contains(
            "line 2: student = eve is not in the results",
            "due = tomorrow must be like",
            "--late without --due",
            "keep = first must be best or last: --keep");
  }
}
