package org.labyrinth.autograder.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/** A49: three hundred submissions, a third of them hostile, several at a time. */
@Tag("campaign")
class MixedBatchCampaign {
  private static final int SUBMISSIONS = Integer.getInteger("labyrinth.attack.class", 300);

  @TempDir Path folder;

  private static final class Silence implements Progress {
    @Override
    public void begin(int submissions) {}

    @Override
    public void done(String student, String outcome) {}

    @Override
    public void close() {}
  }

  private static List<StudentResult> grade(StudentJvm jvm, Path in, Path out, int jobs)
      throws IOException {
    SubmissionGrader grader =
        new SubmissionGrader(
            List.of(TargetExercise.victim().assignment()),
            new Grader(jvm, Arena.LIMITS),
            "attack suite");
    return new Batch(grader, new ResultFolder(out), jobs, false).run(List.of(in), new Silence());
  }

  /** A student's files, with what says whose they are taken out: the name and the fingerprint. */
  private static Map<String, String> files(Path out, String student) throws IOException {
    Map<String, String> files = new HashMap<>();
    Bench.files(Bench.folders(out).get(student))
        .forEach(
            (name, text) ->
                files.put(
                    name,
                    text.replace(student, "NAME").replaceAll("\\b[0-9a-f]{64}\\b", "FINGERPRINT")));
    return files;
  }

  @Test
  void everyHonestResultIsTheSameToTheByteAsWhenItWasGradedAlone() throws Exception {
    String marker = UUID.randomUUID().toString();
    StudentJvm sample = Arena.jvm(Files.createDirectories(folder.resolve("contracts")));
    List<String> options = new ArrayList<>(sample.options());
    options.add("-Dlabyrinth.attack=" + marker);
    StudentJvm jvm = new StudentJvm(sample.classPath(), sample.megabytes(), options);
    boolean sandboxed = new Bench(TargetExercise.victim(), jvm, Arena.LIMITS).sandboxed();
    MixedClass mixed =
        MixedClass.write(
            folder.resolve("in"), TargetExercise.victim(), SUBMISSIONS, sandboxed, marker);

    Map<String, Map<String, String>> alone = new HashMap<>();
    for (Map.Entry<String, String> kind : MixedClass.honest(TargetExercise.victim()).entrySet()) {
      Path in = Files.createDirectories(folder.resolve("alone " + kind.getKey()));
      Files.writeString(in.resolve("solo.ipynb"), kind.getValue());
      Path out = folder.resolve("out alone " + kind.getKey());
      grade(jvm, in, out, 1);
      alone.put(kind.getKey(), files(out, "solo"));
    }

    Path out = folder.resolve("out");
    List<StudentResult> results = grade(jvm, mixed.folder(), out, 4);
    assertThat(results).hasSize(SUBMISSIONS);
    assertThat(results)
        .allSatisfy(r -> assertThat(r.exercises().size() + r.problems().size()).isPositive());
    for (Map.Entry<String, String> each : mixed.kinds().entrySet()) {
      assertThat(files(out, each.getKey()))
          .as(each.getKey() + ": " + each.getValue())
          .isEqualTo(alone.get(each.getValue()));
    }
    Remains remains = new Remains(marker, folder.toRealPath());
    List<ProcessHandle> processes = remains.processes();
    List<Path> files = remains.files();
    Remains.remove(processes, files);
    assertThat(processes).isEmpty();
    assertThat(files).isEmpty();
  }
}
