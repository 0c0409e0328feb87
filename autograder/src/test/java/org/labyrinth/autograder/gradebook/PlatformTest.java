package org.labyrinth.autograder.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.autograder.gradebook.Results.AREA;
import static org.labyrinth.autograder.gradebook.Results.PORES;
import static org.labyrinth.autograder.gradebook.Results.grade;
import static org.labyrinth.autograder.gradebook.Results.gradebook;
import static org.labyrinth.autograder.gradebook.Results.person;
import static org.labyrinth.autograder.gradebook.Results.student;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.csv.CsvFile;
import org.labyrinth.autograder.report.Handin;

/**
 * Tables after what Canvas's exporter and Moodle's grading table write, made up for these tests.
 */
class PlatformTest {
  private static final String CANVAS =
      "\uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Porosity and area (7001),"
          + "01 Pores (7002),\"Quiz, 1 (7003)\",Final Score\r\n"
          + ",,,,,,Manual Posting,,\r\n"
          + "    Points Possible,,,,,5,10,3,(read only)\r\n"
          + "\"Lovelace, Ada\",101,S1,ada@uni.org,Mon,,1.00,2.5,40.0\r\n"
          + "\"Noether, Emmy\",102,S2,emmy,\"Mon, Tue\",,,,\r\n"
          + "\"Curie, Marie\",103,S3,marie,Mon,EX,,,\r\n"
          + "\"M\u00fcller, \u00c4nne\",104,S4,x4,Mon,,,,\r\n"
          + "\"M\u00fcller, Jo\",105,S5,x5,Mon,,,,\r\n"
          + "\"M\u00fcller, Jo\",106,S6,x6,Mon,,,,\r\n"
          + "\"Student, Test\",199,,aa11,Mon,,,,\r\n";

  private static final Gradebook CLASS =
      gradebook(
          student("108", person("", "103", ""), grade(AREA, 2, 3)),
          student("ada", person("", "", "ADA@uni.org"), grade(PORES, 1, 1), grade(AREA, 1, 0)),
          student("\u00c4nne Mu\u0308ller", Handin.UNKNOWN, grade(PORES, 0, 0)),
          student("emmy", Handin.UNKNOWN, grade(PORES, 2, 3)),
          student("eve", Handin.UNKNOWN, grade(PORES, 2, 3)),
          student("Jo M\u00fcller", Handin.UNKNOWN, grade(PORES, 2, 3)),
          student("twin", person("Noether, Emmy", "", ""), grade(PORES, 2, 3)));

  @Test
  void canvasColumnsAreFilledAndAllElseIsAsItWas() {
    FilledTable filled = CanvasGradebook.fill(CsvFile.parse(CANVAS), CLASS, Map.of());
    assertThat(filled.text())
        .isEqualTo(
            CANVAS
                .replace("uni.org,Mon,,1.00,", "uni.org,Mon,1,4,")
                .replace("\"Mon, Tue\",,,,", "\"Mon, Tue\",,10,,")
                .replace("x4,Mon,,,,", "x4,Mon,,0,,"));
    assertThat(filled.filled()).isEqualTo(4);
    assertThat(filled.notes())
        .containsExactly(
            "Jo M\u00fcller: not filled in, the name stands in several rows: line 8 (M\u00fcller,"
                + " Jo), line 9 (M\u00fcller, Jo)",
            "eve: in no row of the table",
            "twin: in no row of the table, though line 5 (Noether, Emmy) fits, which is another's",
            "left as they were, without a result here: line 10 (Student, Test)",
            "01-pores: points are filled in as shares of 10, the table's maximum; here it is 5",
            "108: 02-porosity-and-area left as it is, Canvas says EX");
    // Filled again, it is the same.
    assertThat(CanvasGradebook.fill(CsvFile.parse(filled.text()), CLASS, Map.of()).text())
        .isEqualTo(filled.text());
  }

  @Test
  void aColumnIsNamedWhereItsTitleDoesNotHoldTheExercise() {
    CsvFile renamed = CsvFile.parse(CANVAS.replace("01 Pores", "Homework A"));
    FilledTable unnamed = CanvasGradebook.fill(renamed, CLASS, Map.of());
    assertThat(unnamed.notes())
        .contains(
            "01-pores: not filled in, none of the gradebook's columns is called so; name it with"
                + " --column 01-pores=…");
    assertThat(CanvasGradebook.fill(renamed, CLASS, Map.of(PORES, "Homework A")).text())
        .contains("uni.org,Mon,1,4,2.5");
    assertThatThrownBy(() -> CanvasGradebook.fill(renamed, CLASS, Map.of(PORES, "Section")))
        .hasMessage(
            "column = Section must stand once in the gradebook, and stands in it 0 times: --column");
  }

  @Test
  void whoSharesANumberGetsNoGrade() {
    Gradebook doubled =
        gradebook(
            student("one", person("", "101", ""), grade(AREA, 2, 3)),
            student("two", person("", "101", ""), grade(AREA, 0, 0)));
    FilledTable filled = CanvasGradebook.fill(CsvFile.parse(CANVAS), doubled, Map.of());
    assertThat(filled.text()).isEqualTo(CANVAS);
    assertThat(filled.notes())
        .contains(
            "one: not filled in, two has the same number and fits line 4 (Lovelace, Ada) too",
            "two: not filled in, one has the same number and fits line 4 (Lovelace, Ada) too");
  }

  @Test
  void namesInTwoColumnsAndSemicolonsAreCanvasToo() {
    String european =
        """
        LastName;FirstName;ID;SIS Login ID;Section;01-pores (1)
            Points Possible;;;;;5,00
        Noether;Emmy;102;en;Mon;
        """;
    Gradebook emmy = gradebook(student("Emmy Noether", Handin.UNKNOWN, grade(PORES, 1.5, 0)));
    FilledTable filled = CanvasGradebook.fill(CsvFile.parse(european), emmy, Map.of());
    assertThat(filled.text()).isEqualTo(european.replace("Mon;\n", "Mon;1.5\n"));
    assertThat(filled.notes()).isEmpty();
  }

  private static final String MOODLE =
      "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\","
          + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\","
          + "\"Feedback comments\"\n"
          + "\"Participant 501\",\"Ada Lovelace\",ada@uni.org,\"Submitted for grading\",,5.00,Yes,"
          + "\"Tuesday, 1 December 2026, 9:00 PM\",-,\n"
          + "\"Participant 502\",\"Emmy Noether\",emmy@uni.org,\"No submission\",2.00,5.00,No,-,-,x\n"
          + "\"Participant 503\",\"\u00c4nne M\u00fcller\",,\"Submitted\",,5.00,Yes,-,-,\n";

  @Test
  void moodlesWorksheetGetsGradesAndFeedbackAndAllElseIsAsItWas() {
    Gradebook gradebook =
        ManualFile.merge(
            CsvFile.parse("student,exercise,points,comment\nada,01,-1,\"<b>Units</b>, please\""),
            gradebook(
                student("ada", person("Ada Lovelace", "501", ""), grade(PORES, 2, 1.5)),
                student("emmy", person("", "502", ""), grade(PORES, 2, 3)),
                student("eve", person("", "509", ""), grade(PORES, 2, 3)),
                student("\u00c4nne M\u00fcller", Handin.UNKNOWN, grade(AREA, 2, 3))));
    FilledTable filled = MoodleWorksheet.fill(CsvFile.parse(MOODLE), gradebook, PORES);
    assertThat(filled.text())
        .isEqualTo(
            MOODLE.replace(
                "grading\",,5.00,Yes,\"Tuesday, 1 December 2026, 9:00 PM\",-,\n",
                "grading\",2.5,5.00,Yes,\"Tuesday, 1 December 2026, 9:00 PM\",-,"
                    + "\"2.5 of 5 points<br>Question 01-1: 2 of 2<br>Question 01-2: 1.5 of 3"
                    + "<br>\u22121 points by hand<br>&lt;b&gt;Units&lt;/b&gt;, please\"\n"));
    assertThat(filled.filled()).isEqualTo(1);
    assertThat(filled.notes())
        .containsExactly(
            "eve: in no row of the table", "emmy: left as it is, Moodle lets nobody change it");
  }

  @Test
  void anotherTableIsRefused() {
    CsvFile other = CsvFile.parse("a,b\n1,2\n");
    assertThatThrownBy(() -> MoodleWorksheet.fill(other, CLASS, PORES))
        .hasMessageContaining("Identifier, Grade, Last modified (grade)");
    assertThatThrownBy(() -> CanvasGradebook.fill(other, CLASS, Map.of()))
        .hasMessageContaining("Points Possible");
  }
}
