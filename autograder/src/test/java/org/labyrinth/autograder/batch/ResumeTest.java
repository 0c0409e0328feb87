package org.labyrinth.autograder.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.autograder.grading.Reason.EXITED;
import static org.labyrinth.autograder.grading.Reason.OUT_OF_MEMORY;
import static org.labyrinth.autograder.grading.Reason.PASSED;
import static org.labyrinth.autograder.grading.Reason.TIMEOUT;
import static org.labyrinth.autograder.grading.Reason.WRONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/** A batch that is stopped, repeated, or met by a change grades what is left to grade, and that. */
class ResumeTest {
  @TempDir Path folder;
  private FakeClass students;
  private Path out;

  @BeforeEach
  void handIn() throws IOException {
    out = folder.resolve("out");
    students =
        new FakeClass(folder.resolve("in"))
            .handIn("ada", PASSED, WRONG)
            .handIn("bob", TIMEOUT)
            .handIn("cleo", WRONG)
            .handIn("dora");
  }

  private static BatchOptions options(Regrade regrade) {
    return new BatchOptions(2, regrade, Shard.WHOLE, true);
  }

  private Path journal() {
    return out.resolve(".grading").resolve("journal.log");
  }

  @Test
  void fromEachPrefixOfTheJournalTheSameBytesComeAndNothingIsGradedTwice() throws IOException {
    BatchResult whole = students.run(out);
    Map<String, String> expected = FakeClass.results(out);
    assertThat(students.graded())
        .containsExactly("a PASSED", "a TIMEOUT", "a TIMEOUT", "a WRONG", "b WRONG");
    byte[] journal = Files.readAllBytes(journal());
    int lines = 0;
    for (int length = 0; length <= journal.length; length++) {
      if (length > 0 && journal[length - 1] == '\n') {
        lines++;
      }
      // At each end of a line, and here and there in the midst of one.
      if (length % 151 == 0 || journal[length == 0 ? 0 : length - 1] == '\n') {
        out = folder.resolve("out-" + length);
        Files.createDirectories(journal().getParent());
        Files.write(journal(), Arrays.copyOf(journal, length));
        BatchResult resumed = students.run(out);
        assertThat(FakeClass.results(out)).isEqualTo(expected);
        assertThat(resumed.results()).isEqualTo(whole.results());
        assertThat(students.graded()).hasSize(5 - lines);
        assertThat(Files.readAllLines(journal())).hasSize(5);
      }
    }
  }

  @Test
  void whatIsLeftOfHalfWrittenFilesIsTidiedUp() throws IOException {
    students.run(out);
    Map<String, String> expected = FakeClass.results(out);
    Path ada = out.resolve("students").resolve("ada");
    Files.writeString(out.resolve(".writing-1.tmp"), "gra");
    Files.writeString(ada.resolve(".writing-2.tmp"), "{");
    Files.writeString(ada.resolve("result.json"), "{");
    students.run(out);
    assertThat(FakeClass.results(out)).isEqualTo(expected);
  }

  @Test
  void ofAChangedExerciseOnlyThatExerciseIsGradedAgain() throws IOException {
    students.run(out);
    Map<String, String> before = FakeClass.results(out);
    students.graded();
    students.version(new GraderVersion("1", Map.of("b", "new tests"))).run(out);
    assertThat(students.graded()).containsExactly("b WRONG");
    Map<String, String> after = FakeClass.results(out);
    before.keySet().removeIf(name -> name.contains("/ada/"));
    assertThat(after).containsAllEntriesOf(before);

    students.version(new GraderVersion("2", Map.of())).run(out);
    assertThat(students.graded()).hasSize(5);
  }

  @Test
  void aChangedNotebookIsGradedAndTheOtherOfThatStudentIsNot() throws IOException {
    students.run(out);
    students.graded();
    students.handIn("ada", PASSED, PASSED).run(out);
    assertThat(students.graded()).containsExactly("b PASSED");
  }

  @Test
  void againGradesAllOnceMoreAlsoWhenItWasStopped() throws IOException {
    students.run(out);
    students.graded();
    students.gradedBy(
        text -> {
          if (text.equals("WRONG")) {
            throw new AssertionError("stopped");
          }
          return Reason.valueOf(text);
        });
    assertThatThrownBy(() -> students.run(out, options(Regrade.EVERYTHING), new ToldProgress()))
        .hasRootCauseMessage("stopped");
    students.graded();
    long before = Files.readAllLines(journal()).size();
    students.gradedBy(Reason::valueOf);
    students.run(out, options(Regrade.EVERYTHING), new ToldProgress());
    students.graded();
    List<String> lines = Files.readAllLines(journal());
    // The round began, graded five times in all, and ended: no more for having been stopped.
    assertThat(lines).hasSize(5 + 1 + 5 + 1).hasSizeGreaterThan((int) before);
    students.run(out, options(Regrade.EVERYTHING), new ToldProgress());
    assertThat(students.graded()).hasSize(5);
  }

  @Test
  void whatTimeCutShortBesideOthersIsBelievedOnlyOfASecondLook() throws IOException {
    Map<String, Integer> looks = new ConcurrentHashMap<>();
    students.handIn("eve", OUT_OF_MEMORY).handIn("fay", EXITED);
    students.gradedBy(
        text ->
            text.equals("TIMEOUT") && looks.merge(text, 1, Integer::sum) == 1
                ? TIMEOUT
                : text.equals("TIMEOUT") ? PASSED : Reason.valueOf(text));
    ToldProgress told = new ToldProgress();
    BatchResult result = students.run(out, options(Regrade.NOTHING), told);
    assertThat(told.lines()).contains("second look 3", "bob: 1.00 of 1.00 points");
    assertThat(result.summary()).isEqualTo(new BatchSummary(6, 0, 3, 0, 0, "nothing at all"));
    assertThat(result.summary().sentence())
        .isEqualTo(
            "6 graded, 0 graded already, 0 stopped at the time limit, 3 graded twice to be sure."
                + " Students' code ran in nothing at all.");
    students.graded();
    assertThat(students.run(out).summary().already()).isEqualTo(5);
    assertThat(students.graded()).isEmpty();
  }

  @Test
  void aloneOrOnDemandTheFirstLookIsBelieved() throws IOException {
    students.run(out, BatchOptions.of(1), new ToldProgress());
    assertThat(students.graded()).hasSize(4);
    Path other = folder.resolve("other");
    BatchOptions once = new BatchOptions(2, Regrade.NOTHING, Shard.WHOLE, false);
    BatchResult result = students.run(other, once, new ToldProgress());
    assertThat(students.graded()).hasSize(4);
    assertThat(result.summary().timedOut()).isEqualTo(1);
    assertThat(FakeClass.results(other)).isEqualTo(FakeClass.results(out));
  }

  @Test
  void timeoutsAloneAreGradedAgainOnDemand() throws IOException {
    students.run(out);
    students.graded();
    students.gradedBy(text -> PASSED);
    students.run(out, options(Regrade.TIMEOUTS), new ToldProgress());
    assertThat(students.graded()).containsExactly("a TIMEOUT");
    assertThat(new ResultFolder(out).read("bob")).map(StudentResult::score).contains(1.0);
    students.run(out, options(Regrade.TIMEOUTS), new ToldProgress());
    assertThat(students.graded()).isEmpty();
  }

  @Test
  void whatTheGraderFailedOnHasAResultAndIsTriedAgain() throws IOException {
    students.gradedBy(
        text -> {
          throw new IllegalStateException("secret path");
        });
    BatchResult failed = students.run(out);
    assertThat(failed.summary().ungraded()).isEqualTo(3);
    assertThat(Files.readString(out.resolve("students").resolve("bob").resolve("feedback.md")))
        .contains("could not be graded")
        .doesNotContain("secret");
    students.gradedBy(Reason::valueOf);
    assertThat(students.run(out).summary().ungraded()).isZero();
    Path fresh = folder.resolve("fresh");
    students.run(fresh);
    assertThat(FakeClass.results(out)).isEqualTo(FakeClass.results(fresh));
  }

  @Test
  void earlierAttemptsAreKeptInTheirOrder() throws IOException {
    Attempts attempts = new Attempts(new ResultFolder(out));
    students.run(out);
    students.handIn("cleo", PASSED).run(out);
    students.run(out);
    students.version(new GraderVersion("2", Map.of())).run(out);
    students.handIn("cleo", WRONG).run(out);
    assertThat(attempts.of("cleo")).extracting(StudentResult::score).containsExactly(0.0, 1.0, 0.0);
    assertThat(attempts.of("ada")).hasSize(1);
    assertThat(FakeClass.results(out).keySet())
        .filteredOn(name -> name.contains("/attempts/"))
        .hasSize(2)
        .allMatch(name -> name.matches("students/cleo/attempts/000[12]-[0-9a-f]{12}\\.json"));
  }

  @Test
  void anAttemptKeptByAGraderThatWasStoppedIsNotKeptTwice() throws IOException {
    students.run(out);
    Map<String, String> before = new HashMap<>(FakeClass.results(out));
    students.handIn("cleo", PASSED).run(out);
    Map<String, String> expected = FakeClass.results(out);
    String result = "students/cleo/result.json";
    Files.writeString(out.resolve(result), before.get(result));
    students.run(out);
    assertThat(FakeClass.results(out)).isEqualTo(expected);
  }

  @Test
  void aSecondGraderOnTheSameResultsIsRefused() throws IOException {
    try (ResultsLock lock = ResultsLock.take(out, Shard.WHOLE);
        Journal journal = lock.openJournal()) {
      journal.begin(Regrade.NOTHING);
      assertThatThrownBy(() -> students.run(out))
          .isInstanceOf(ResultsInUseException.class)
          .hasMessageContaining(
              "is in use by another grader (process %d)", ProcessHandle.current().pid());
    }
    students.run(out);
  }
}
