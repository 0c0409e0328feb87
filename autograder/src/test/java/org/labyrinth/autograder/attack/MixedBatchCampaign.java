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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.BatchOptions;
import org.labyrinth.autograder.batch.GraderVersion;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/**
 * A49: a class of whom a third are hostile, several at a time. With {@code
 * -Dlabyrinth.attack.class=300} it is the attack's own size, and takes five minutes on two cores.
 */
@Tag("campaign")
@Execution(ExecutionMode.CONCURRENT)
class MixedBatchCampaign {
  private static final int SUBMISSIONS = Integer.getInteger("labyrinth.attack.class", 75);

  private static final int AT_A_TIME = 4;

  @TempDir Path folder;

  private static final class Silence implements Progress {
    @Override
    public void found(String sentence) {}

    @Override
    public void begin(int submissions) {}

    @Override
    public void done(String student, String outcome) {}

    @Override
    public void already(String student) {}

    @Override
    public void secondLook(int submissions) {}

    @Override
    public void trouble(String sentence) {}

    @Override
    public void close() {}
  }

  private static List<StudentResult> grade(Grader grader, Path in, Path out, int jobs)
      throws IOException {
    List<Assignment> assignments = List.of(TargetExercise.victim().assignment());
    GraderVersion version = GraderVersion.of(assignments, List.of(), "attack suite");
    SubmissionGrader submissions = new SubmissionGrader(assignments, grader, version);
    return new Batch(submissions, new ResultFolder(out), BatchOptions.of(jobs))
        .run(List.of(in), new Silence())
        .results();
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
    StudentJvm jvm =
        new StudentJvm(sample.classPath(), sample.megabytes(), options, sample.isolation());
    MixedClass mixed =
        MixedClass.write(
            folder.resolve("in"),
            TargetExercise.victim(),
            SUBMISSIONS,
            jvm.isolation().isSandbox(),
            marker);
    Path out = folder.resolve("out");
    Map<String, Map<String, String>> alone;
    try (Grader grader = new Grader(jvm, Arena.LIMITS)) {
      alone = alone(grader);
      List<StudentResult> results = grade(grader, mixed.folder(), out, AT_A_TIME);
      assertThat(results).hasSize(SUBMISSIONS);
      assertThat(results)
          .allSatisfy(r -> assertThat(r.exercises().size() + r.problems().size()).isPositive());
    }
    for (Map.Entry<String, String> each : mixed.kinds().entrySet()) {
      assertThat(files(out, each.getKey()))
          .as(each.getKey() + ": " + each.getValue())
          .isEqualTo(alone.get(each.getValue()));
    }
    assertThat(new Remains(marker, folder.toRealPath()).breaches()).isEmpty();
  }

  /** The files of each kind of honest notebook, graded with nobody beside it. */
  private Map<String, Map<String, String>> alone(Grader grader) throws IOException {
    Map<String, Map<String, String>> alone = new HashMap<>();
    for (Map.Entry<String, String> kind : MixedClass.honest(TargetExercise.victim()).entrySet()) {
      Path in = Files.createDirectories(folder.resolve("alone " + kind.getKey()));
      Files.writeString(in.resolve("solo.ipynb"), kind.getValue());
      Path out = folder.resolve("out alone " + kind.getKey());
      grade(grader, in, out, 1);
      alone.put(kind.getKey(), files(out, "solo"));
    }
    return alone;
  }
}
