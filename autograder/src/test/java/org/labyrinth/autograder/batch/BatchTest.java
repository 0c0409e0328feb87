package org.labyrinth.autograder.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;

/** A class of submissions, good, bad and hostile. */
@Execution(ExecutionMode.CONCURRENT)
class BatchTest {
  private static final byte[] GOOD = Files99.bytes(Sample.assignment().solution());

  @TempDir Path folder;

  private static SubmissionGrader grader() {
    return new SubmissionGrader(
        List.of(Sample.assignment()), Sample.grader(), new GraderVersion("1", Map.of()));
  }

  private static List<StudentResult> run(Path in, Path out, Progress progress, boolean again)
      throws IOException {
    Regrade regrade = again ? Regrade.EVERYTHING : Regrade.NOTHING;
    BatchOptions options = new BatchOptions(2, regrade, Shard.WHOLE, true);
    return new Batch(grader(), new ResultFolder(out), options).run(List.of(in), progress).results();
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void zip(Path zip, Map<String, byte[]> entries) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
  }

  private Path honest(String name) throws IOException {
    Path in = Files.createDirectories(folder.resolve(name));
    Files.write(in.resolve("ada-99-sample.ipynb"), GOOD);
    Path bob = Files.createDirectories(in.resolve("Bob Noyce").resolve("week 1"));
    Files.write(
        bob.resolve("hand in.ipynb"),
        Files99.bytes(Sample.notebook("class MyDoubling {", Sample.SUMMING)));
    zip(in.resolve("cleo.zip"), Map.of("cleo/../../../99.ipynb", GOOD, "__MACOSX/x.ipynb", GOOD));
    return in;
  }

  private static void addHostile(Path in) throws IOException {
    write(in, "exit", "System.exit(0);");
    write(in, "loop", "while (true);");
    write(
        in, "threads", "for (int i = 0; i < 50; i++) new Thread(() -> { while (true); }).start();");
    Files.writeString(in.resolve("broken.ipynb"), "{\"nbformat\": 4, \"cells\": [");
    Files.writeString(in.resolve("old.ipynb"), "{\"nbformat\": 3, \"worksheets\": []}");
    Files.writeString(in.resolve("deep.ipynb"), "[".repeat(100_000));
    Files.writeString(in.resolve("other.ipynb"), "{\"nbformat\": 4, \"cells\": []}");
    Files.write(in.resolve("nozip.zip"), "not a zip".getBytes(UTF_8));
    Files.createDirectories(in.resolve("empty"));
    Files.write(in.resolve("=cmd(),\"x.ipynb"), GOOD);
  }

  private static void write(Path in, String student, String cell) throws IOException {
    Files.write(
        in.resolve(student + ".ipynb"),
        Files99.bytes(Sample.notebook(Sample.DOUBLING, Sample.SUMMING, cell)));
  }

  @Test
  void honestResultsAreTheSameToTheByteAmongHostileOnesAndNobodyIsForgotten() throws IOException {
    Path alone = folder.resolve("out-alone");
    run(honest("in-alone"), alone, new ToldProgress(), false);

    Path in = honest("in-mixed");
    addHostile(in);
    Path mixed = folder.resolve("out-mixed");
    List<StudentResult> results = run(in, mixed, new ToldProgress(), false);

    Map<String, String> expected = files(alone.resolve("students"));
    assertThat(expected).hasSize(15);
    assertThat(files(mixed.resolve("students"))).containsAllEntriesOf(expected);
    assertThat(results)
        .extracting(StudentResult::student)
        .containsExactly(
            "=cmd(),\"x",
            "Bob Noyce",
            "ada",
            "broken",
            "cleo",
            "deep",
            "empty",
            "exit",
            "loop",
            "nozip",
            "old",
            "other",
            "threads");
    assertThat(results)
        .allSatisfy(r -> assertThat(r.exercises().size() + r.problems().size()).isPositive());
    assertThat(results.stream().filter(r -> r.student().equals("ada")).findFirst())
        .hasValueSatisfying(r -> assertThat(r.score()).isEqualTo(6));
    assertThat(Files.readString(mixed.resolve("grades.csv")))
        .startsWith("student,exercise,99-1,99-2,total,max,problem\r\n")
        .contains("\"'=cmd(),\"\"x\",99-sample,4,2,6,6,\r\n")
        .contains("Bob Noyce,99-sample,0,2,2,6,\r\n")
        .contains("empty,,,,0,0,")
        .contains("broken,,,,0,0,broken.ipynb: not a notebook: the file is damaged");
    assertThat(Files.readString(mixed.resolve("leaderboard.csv")))
        .startsWith("board,rank,student,value,unit\r\nThe sum of three,1,\"'=cmd(),\"\"x\",7,m\r\n")
        .contains("The sum of three,1,Bob Noyce,7,m\r\n")
        .doesNotContain("broken", "empty");
    assertThat(Files.readString(alone.resolve("leaderboard.csv"))).hasLineCount(4);
  }

  @Test
  void whatIsGradedAndUnchangedIsNotGradedAgain() throws IOException {
    Path in = honest("in");
    Path out = folder.resolve("out");
    run(in, out, new ToldProgress(), false);
    Map<String, String> first = files(out);
    run(in, out, new ToldProgress(), false);
    assertThat(files(out)).isEqualTo(first);

    Files.delete(out.resolve("students").resolve("cleo").resolve("result.json"));
    Files.write(
        in.resolve("ada-99-sample.ipynb"),
        Files99.bytes(Sample.notebook(Sample.DOUBLING, "class MySumming {}")));
    ToldProgress told = new ToldProgress();
    run(in, out, told, false);
    assertThat(told.lines())
        .filteredOn(line -> !line.startsWith("second look"))
        .containsExactlyInAnyOrder(
            "found in: plain folders, zips and notebooks, 3 submissions",
            "begin 3",
            "ada: 4.00 of 6.00 points",
            "Bob Noyce: graded already",
            "cleo: graded already");
    assertThat(files(out).get("students/cleo/result.json"))
        .isEqualTo(first.get("students/cleo/result.json"));
    assertThat(first.get("leaderboard.csv")).contains(",ada,");
    assertThat(files(out).get("leaderboard.csv")).doesNotContain(",ada,").contains(",cleo,");

    ToldProgress again = new ToldProgress();
    run(in.resolve("Bob Noyce"), out, again, true);
    assertThat(again.lines()).anyMatch(line -> line.contains("2.00 of 6.00"));
  }

  @Test
  void whatAStudentReadsHoldsNothingHidden() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.write(
        in.resolve("dora.ipynb"),
        Files99.bytes(
            Sample.notebook(
                Sample.DOUBLING.replace("return n + n;", "throw new RuntimeException(\"n=\" + n);"),
                Sample.stub("Summing", "double sum(double[] values)"))));
    Path out = folder.resolve("out");
    run(in, out, new ToldProgress(), false);
    Path dora = out.resolve("students").resolve("dora");
    for (String name : List.of("feedback.md", "feedback.html", "results.json", "junit.xml")) {
      assertThat(Files.readString(dora.resolve(name)))
          .contains("Multiply.", "not answered yet", "threw an exception")
          .doesNotContain("doublesANumber", "Twice 21", "n=21", "secret", "Every entry counts");
    }
    assertThat(Files.readString(dora.resolve("result.json"))).contains("doublesANumber", "n=21");
  }
}
