package org.labyrinth.autograder.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.report.ResultFolder;

/** Parts make a whole, and nothing else does. */
class MergeTest {
  @TempDir Path folder;
  private FakeClass students;

  @BeforeEach
  void handIn() throws IOException {
    students = new FakeClass(folder.resolve("in"));
    Reason[] reasons = {Reason.PASSED, Reason.WRONG, Reason.TIMEOUT};
    for (int i = 0; i < 12; i++) {
      students.handIn("student-" + i, reasons[i % 3], reasons[i % 2]);
    }
  }

  private Path shard(int index, int count) throws IOException {
    return shard(index, count, folder.resolve("shard-" + index));
  }

  private Path shard(int index, int count, Path out) throws IOException {
    BatchOptions options = new BatchOptions(2, Regrade.NOTHING, new Shard(index, count), true);
    students.run(out, options, new ToldProgress());
    return out;
  }

  private static int merge(Path out, Path... shards) throws IOException {
    return new Merge(new ResultFolder(out)).run(List.of(shards));
  }

  @Test
  void partsInFoldersOfTheirOwnOrInOneMakeTheBytesOfTheWhole() throws IOException {
    Path whole = folder.resolve("whole");
    students.run(whole);
    Map<String, String> expected = FakeClass.results(whole);
    students.graded();

    Path merged = folder.resolve("merged");
    assertThat(merge(merged, shard(2, 3), shard(3, 3), shard(1, 3))).isEqualTo(12);
    assertThat(FakeClass.results(merged)).isEqualTo(expected);
    assertThat(students.graded()).hasSize(24 + 4);

    Path shared = folder.resolve("shared");
    for (int index = 1; index <= 3; index++) {
      shard(index, 3, shared);
    }
    students.graded();
    merge(shared, shared);
    assertThat(FakeClass.results(shared)).isEqualTo(expected);
    merge(folder.resolve("elsewhere"), shared);
    assertThat(FakeClass.results(folder.resolve("elsewhere"))).isEqualTo(expected);

    students.run(merged);
    assertThat(students.graded()).isEmpty();
  }

  @Test
  void attemptsComeAlong() throws IOException {
    Path whole = folder.resolve("whole");
    students.run(whole);
    shard(1, 2);
    shard(2, 2);
    students.handIn("student-4", Reason.PASSED).handIn("student-5", Reason.PASSED);
    students.run(whole);
    Path merged = folder.resolve("merged");
    merge(merged, shard(1, 2), shard(2, 2));
    // Five files a student, three of the class, two attempts.
    assertThat(FakeClass.results(merged)).isEqualTo(FakeClass.results(whole)).hasSize(12 * 5 + 5);
  }

  @Test
  void whatDoesNotMakeAWholeIsNamed() throws IOException {
    Path out = folder.resolve("out");
    Path one = shard(1, 3);
    Path two = shard(2, 3);
    assertThatThrownBy(() -> merge(out, two)).hasMessage("missing: shard 1/3, shard 3/3");
    assertThatThrownBy(() -> merge(out, one, two, two))
        .hasMessage("shard 2/3 in %s and shard 2/3 in %s: each may be there once", two, two);
    assertThatThrownBy(() -> merge(out, folder.resolve("in")))
        .hasMessageContaining("in holds no shard");
    assertThatThrownBy(() -> merge(out, one, shard(2, 2, folder.resolve("halves"))))
        .hasMessageContaining("differ in their number of shards");

    students.version(new GraderVersion("2", Map.of()));
    Path three = shard(3, 3);
    assertThatThrownBy(() -> merge(out, one, two, three))
        .hasMessageContaining("differ in their grader, exercises or settings");
    students.handIn("late", Reason.PASSED);
    shard(3, 3);
    assertThatThrownBy(() -> merge(out, one, two, three))
        .hasMessageContaining("shard 1/3 in", "shard 3/3 in", "differ in their submissions");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPartThatDidNotEndIsNamed() throws IOException {
    Path one = shard(1, 2);
    Path two = folder.resolve("shard-2");
    students.gradedBy(
        text -> {
          throw new AssertionError("stopped");
        });
    assertThatThrownBy(() -> shard(2, 2)).hasRootCauseMessage("stopped");
    assertThatThrownBy(() -> merge(folder.resolve("out"), one, two))
        .hasMessage("not finished, run again: shard 2/2 in " + two);
    students.gradedBy(Reason::valueOf);
    shard(2, 2);
    Files.delete(
        two.resolve("students")
            .resolve(ShardNote.in(two).get(0).students().get(0))
            .resolve("result.json"));
    assertThatThrownBy(() -> merge(folder.resolve("out"), one, two))
        .hasMessageContaining("is missing in", "run shard 2/2 again");
  }

  @Test
  void everyStudentIsInOnePartAndAlwaysInTheSame() {
    List<Integer> sizes = new ArrayList<>();
    for (int index = 1; index <= 4; index++) {
      Shard shard = new Shard(index, 4);
      sizes.add((int) IntStream.range(0, 400).filter(i -> shard.holds("student " + i)).count());
    }
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(400);
    // Binomial: 100 with a standard deviation of 8.7; five of those.
    assertThat(sizes).allMatch(size -> Math.abs(size - 100) < 44);
    assertThat(IntStream.rangeClosed(1, 7).filter(i -> new Shard(i, 7).holds("ada")))
        .containsExactly(2);
    assertThat(Shard.WHOLE.holds("ada")).isTrue();
  }

  @Test
  void aShardIsReadAndRefused() {
    assertThat(Shard.parse("3/8")).isEqualTo(new Shard(3, 8)).hasToString("3/8");
    for (String bad : List.of("0/3", "4/3", "1/0", "-1/3", "1", "a/b", "1/9999999", "")) {
      assertThatThrownBy(() -> Shard.parse(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must be i/n with 1 <= i <= n");
    }
  }
}
