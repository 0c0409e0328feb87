package org.labyrinth.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.report.Handin;

/** What learning platforms let one download, and who and when they say it was. */
class PlatformsTest {
  private static final String NOTEBOOK = "01-sample.ipynb";

  @TempDir Path folder;

  private static Intake take(Path... paths) throws IOException {
    return new SubmissionFinder(List.of("01-sample")).take(List.of(paths));
  }

  private static List<String> students(Intake intake) {
    return intake.submissions().stream().map(Submission::student).toList();
  }

  private static List<Handin> handins(Intake intake) {
    return intake.submissions().stream().map(Submission::handin).toList();
  }

  private static List<String> files(Submission submission) {
    return submission.files().stream().map(SubmittedFile::name).toList();
  }

  private static Zips nbgrader(String root) {
    return new Zips()
        .with(root + "ada/week1/" + NOTEBOOK, "{}")
        .with(root + "ada/week1/timestamp.txt", "2026-01-30 10:30:47.524219 UTC\n")
        .with(root + "ada/week2/02-other.ipynb", "{}")
        .with(root + "ada/week2/timestamp.txt", "2026-02-05 09:00:00 Europe/Berlin")
        .with(root + "bob/week1/" + NOTEBOOK, "{}")
        .with(root + "bob/week1/timestamp.txt", "yesterday")
        .with(root + "cleo/week1/report.pdf", "%PDF");
  }

  private static void assertNbgrader(Intake intake) {
    assertThat(students(intake)).containsExactly("ada", "bob", "cleo");
    Submission ada = intake.submissions().get(0);
    assertThat(ada.handin())
        .isEqualTo(new Handin("", "ada", "", Optional.of(Instant.parse("2026-02-05T08:00:00Z"))));
    assertThat(files(ada)).containsExactly("week1/" + NOTEBOOK, "week2/02-other.ipynb");
    assertThat(ada.problems()).isEmpty();
    assertThat(intake.submissions().get(1).problems())
        .containsExactly("timestamp.txt holds no time that can be read");
    assertThat(intake.submissions().get(2).problems())
        .containsExactly("there is no notebook in this submission, only other files");
  }

  @Test
  void nbgradersSubmittedFolder() throws IOException {
    Intake intake = take(nbgrader("").unpack(folder.resolve("submitted")));
    assertNbgrader(intake);
    assertThat(intake.sentences())
        .containsExactly("submitted: nbgrader's submitted folder, 3 submissions");
  }

  @Test
  void nbgradersCourseFolderHoldsStudentsInOneFolderOnly() throws IOException {
    Path course = nbgrader("submitted/").unpack(folder.resolve("course"));
    Path source = Files.createDirectories(course.resolve("source").resolve("week1"));
    Files.writeString(source.resolve(NOTEBOOK), "{}");
    Files.writeString(course.resolve("gradebook.db"), "");
    assertNbgrader(take(course));
  }

  @Test
  void nbgradersTreeInAZip() throws IOException {
    assertNbgrader(take(nbgrader("submitted/").write(folder.resolve("all.zip"))));
  }

  private static Zips moodle() {
    return new Zips()
        .with("Ada Lovelace_101_assignsubmission_file_/" + NOTEBOOK, "{}")
        .with("Ada Lovelace_101_assignsubmission_onlinetext_/onlinetext.html", "<p>")
        .with("Ada Lovelace_102_assignsubmission_file_/" + NOTEBOOK, "{}")
        .with("Änne Müller_103_assignsubmission_file/sub/" + NOTEBOOK, "{}")
        .with("Bob_O_Neil_104_assignsubmission_file_/report.pdf", "%PDF")
        .with("Mallory_105_assignsubmission_file_x_101_assignsubmission_file_/y.ipynb", "{}")
        .with("left over/" + NOTEBOOK, "{}");
  }

  private static void assertMoodle(Intake intake) {
    assertThat(students(intake))
        .containsExactly(
            "Ada Lovelace_101",
            "Ada Lovelace_102",
            "Bob_O_Neil_104",
            "Mallory_105",
            "left over",
            "Änne Müller_103");
    assertThat(handins(intake))
        .contains(
            new Handin("Ada Lovelace", "101", "", Optional.empty()),
            new Handin("Bob_O_Neil", "104", "", Optional.empty()),
            new Handin("Änne Müller", "103", "", Optional.empty()),
            Handin.UNKNOWN);
    assertThat(intake.submissions().get(2).problems())
        .containsExactly("there is no notebook in this submission, only other files");
    assertThat(files(intake.submissions().get(5))).containsExactly("sub/" + NOTEBOOK);
  }

  @Test
  void aMoodleDownload() throws IOException {
    Intake intake = take(moodle().write(folder.resolve("moodle.zip")));
    assertMoodle(intake);
    assertThat(intake.sentences()).containsExactly("moodle.zip: a Moodle download, 6 submissions");
  }

  @Test
  void aMoodleDownloadUnpacked() throws IOException {
    assertMoodle(take(moodle().unpack(folder.resolve("moodle"))));
  }

  @Test
  void aMoodleDownloadWithoutFolders() throws IOException {
    Intake intake =
        take(
            new Zips()
                .with("Ada Lovelace_101_assignsubmission_file_hand in.ipynb", "{}")
                .with("Bob_104_assignsubmission_file_9_1_assignsubmission_file_x.ipynb", "{}")
                .write(folder.resolve("moodle.zip")));
    assertThat(students(intake)).containsExactly("Ada Lovelace_101", "Bob_104");
    assertThat(files(intake.submissions().get(0))).containsExactly("hand in.ipynb");
  }

  private static Zips canvas(String root) {
    return new Zips()
        .with(root + "lovelaceada_11_501_01-sample.ipynb", "1")
        .with(root + "lovelaceada_11_502_01-sample-1.ipynb", "2")
        .with(root + "lovelaceada_11_503_01-sample-2.ipynb", "3")
        .with(root + "noycebob_LATE_12_504_x_13_9_y.ipynb", "{}")
        .with(root + "noycebob_14_505_report.pdf", "%PDF")
        .with(root + "stray.ipynb", "{}");
  }

  private static void assertCanvas(Intake intake) throws IOException {
    assertThat(students(intake))
        .containsExactly("lovelaceada_11", "noycebob_12", "noycebob_14", "stray");
    Submission ada = intake.submissions().get(0);
    assertThat(ada.handin()).isEqualTo(new Handin("lovelaceada", "11", "", Optional.empty()));
    assertThat(files(ada))
        .as("the latest first: the first of an exercise counts")
        .containsExactly("01-sample-2.ipynb", "01-sample-1.ipynb", NOTEBOOK);
    assertThat(ada.files().get(0).content().read(9)).containsExactly('3');
    assertThat(files(intake.submissions().get(1))).containsExactly("x_13_9_y.ipynb");
    assertThat(intake.submissions().get(1).problems())
        .containsExactly("Canvas marks this submission as late");
    assertThat(intake.submissions().get(2).problems())
        .containsExactly("there is no notebook in this submission, only other files");
  }

  @Test
  void aCanvasDownload() throws IOException {
    Intake intake = take(canvas("").write(folder.resolve("submissions.zip")));
    assertCanvas(intake);
    assertThat(intake.sentences())
        .containsExactly("submissions.zip: a Canvas download, 4 submissions");
    assertCanvas(take(canvas("").unpack(folder.resolve("submissions"))));
    assertCanvas(take(canvas("submissions/").write(folder.resolve("again.zip"))));
  }

  @Test
  void aCanvasDownloadIsAClassEvenAmongOthers() throws IOException {
    Path one = canvas("").write(folder.resolve("one.zip"));
    Path other = new Zips().with("zuseko_77_9_a.ipynb", "{}").write(folder.resolve("other.zip"));
    assertThat(students(take(one, other))).hasSize(5).contains("lovelaceada_11", "zuseko_77");
  }

  private static final String METADATA =
      """
      ---
      submission_1001:
        :submitters:
        - :name: Ada Lovelace
          :sid: '301'
          :email: ada@example.org
        :created_at: 2026-01-30 10:30:47.000000000 Z
        :score: 3.0
        :results:
          tests: [{score: 1}, {score: 2}]
      submission_1002:
        :submitters:
        - :name: Bob Noyce
          :sid:
          :email: bob@example.org
        - :name: Cleo
          :sid: 303
          :email:
        :created_at: !ruby/object:ActiveSupport::TimeWithZone
          utc: &1 2026-01-31 10:00:00.500000000 Z
          zone: UTC
          time: *1
      submission_1003:
        :submitters:
        - :name: Dora
          :sid: '304'
          :email: dora@example.org
        :created_at: never
      """;

  @Test
  void aGradescopeExport() throws IOException {
    Zips export =
        new Zips()
            .with("assignment_9_export/submission_metadata.yml", METADATA)
            .with("assignment_9_export/submission_1001/" + NOTEBOOK, "{}")
            .with("assignment_9_export/submission_1002/" + NOTEBOOK, "{}")
            .with("assignment_9_export/submission_1004/" + NOTEBOOK, "{}");
    Intake intake = take(export.write(folder.resolve("export.zip")));
    assertThat(students(intake))
        .containsExactly(
            "Ada Lovelace_301",
            "Bob Noyce_bob@example.org",
            "Cleo_303",
            "Dora_304",
            "submission_1004");
    Optional<Instant> time = Optional.of(Instant.parse("2026-01-31T10:00:00.5Z"));
    assertThat(handins(intake))
        .containsExactly(
            new Handin(
                "Ada Lovelace",
                "301",
                "ada@example.org",
                Optional.of(Instant.parse("2026-01-30T10:30:47Z"))),
            new Handin("Bob Noyce", "", "bob@example.org", time),
            new Handin("Cleo", "303", "", time),
            new Handin("Dora", "304", "dora@example.org", Optional.empty()),
            Handin.UNKNOWN);
    assertThat(intake.submissions().get(3).problems())
        .containsExactly("there is no notebook in this submission");
    assertThat(intake.sentences())
        .containsExactly("export.zip: a Gradescope export, 5 submissions");
    assertThat(students(take(export.unpack(folder.resolve("export"))))).hasSize(5);
  }

  @Test
  void damagedMetadataOfGradescopeLosesNobody() throws IOException {
    Intake intake =
        take(
            new Zips()
                .with("submission_metadata.yml", METADATA.substring(0, 200) + "\n\t- : [")
                .with("submission_1001/" + NOTEBOOK, "{}")
                .with("submission_1002/" + NOTEBOOK, "{}")
                .write(folder.resolve("export.zip")));
    assertThat(students(intake)).hasSize(2).contains("submission_1002");
    assertThat(intake.sentences().get(0)).startsWith("submission_metadata.yml is damaged");
  }

  @Test
  void oneStudentsFilesSayNothingOfAnother() throws IOException {
    Path in = folder.resolve("class");
    new Zips().with("ada/week1/" + NOTEBOOK, "{}").with("bob/x.ipynb", "{}").unpack(in);
    List<Submission> before = take(in).submissions();
    new Zips()
        .with("mallory/week1/timestamp.txt", "2026-01-30 10:30:47 UTC")
        .with("mallory/x_1_assignsubmission_file_/" + NOTEBOOK, "{}")
        .with("mallory/submission_metadata.yml", METADATA)
        .with("mallory/ada_1_2_x.ipynb", "{}")
        .unpack(in);
    List<Submission> after = take(in).submissions();
    assertThat(after).hasSize(3);
    for (int i = 0; i < 2; i++) {
      assertThat(after.get(i).handin()).isEqualTo(before.get(i).handin());
      assertThat(files(after.get(i))).isEqualTo(files(before.get(i)));
      assertThat(after.get(i).problems()).isEqualTo(before.get(i).problems());
    }
  }

  @Test
  void aFolderAroundAClassIsLookedInto() throws IOException {
    Zips around = new Zips().with("all/ada/" + NOTEBOOK, "{}").with("all/bob/" + NOTEBOOK, "{}");
    assertThat(students(take(around.write(folder.resolve("x.zip"))))).containsExactly("ada", "bob");
    Zips one = new Zips().with("ada/week1/a.ipynb", "{}").with("ada/week2/b.ipynb", "{}");
    assertThat(students(take(one.write(folder.resolve("y.zip"))))).containsExactly("ada");
  }

  @Test
  void timesAsPlatformsWriteThem() {
    assertThat(Timestamps.read("2026-01-30 10:30:47.524219 UTC"))
        .contains(Instant.parse("2026-01-30T10:30:47.524219Z"));
    assertThat(Timestamps.read(" 2026-01-30T10:30 -07:00\n"))
        .contains(Instant.parse("2026-01-30T17:30:00Z"));
    assertThat(Timestamps.read("2026-01-30 10:30:47"))
        .isEqualTo(Timestamps.read("2026-01-30 10:30:47 UCT"));
    assertThat(Timestamps.read("2026-02-30 10:30:47 UTC")).isEmpty();
    assertThat(Timestamps.read("2026-01-30 10:30:47 Nowhere/Land")).isEmpty();
  }
}
