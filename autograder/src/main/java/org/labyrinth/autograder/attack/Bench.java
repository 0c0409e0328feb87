package org.labyrinth.autograder.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.BatchOptions;
import org.labyrinth.autograder.batch.GraderVersion;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.Regrade;
import org.labyrinth.autograder.batch.Shard;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/** Where attacks are tried: one grader for all of them, whose processes carry a marker. */
final class Bench implements AutoCloseable {
  private final Victim victim;
  private final StudentJvm jvm;
  private final Limits limits;
  private final String marker = UUID.randomUUID().toString();
  private final Grader grader;

  /**
   * A bench.
   *
   * @param victim what is attacked
   * @param jvm how the student's process is started
   * @param limits what a submission may use up
   */
  Bench(Victim victim, StudentJvm jvm, Limits limits) {
    this.victim = victim;
    this.jvm = jvm;
    this.limits = limits;
    List<String> options = new ArrayList<>(jvm.options());
    options.add("-Dlabyrinth.attack=" + marker);
    this.grader =
        new Grader(
            new StudentJvm(jvm.classPath(), jvm.megabytes(), options, jvm.isolation()), limits);
  }

  Victim victim() {
    return victim;
  }

  Limits limits() {
    return limits;
  }

  /** What a batch came to. */
  record Outcome(List<StudentResult> results, Map<String, Long> millis) {}

  /** Notes how long each submission took, one after the other. */
  private static final class Clock implements Progress {
    private final Map<String, Long> millis = new HashMap<>();
    private long before = System.nanoTime();

    @Override
    public void found(String sentence) {}

    @Override
    public synchronized void begin(int submissions) {}

    @Override
    public synchronized void done(String student, String outcome) {
      long now = System.nanoTime();
      millis.put(student, (now - before) / 1_000_000);
      before = now;
    }

    @Override
    public void already(String student) {}

    @Override
    public void secondLook(int submissions) {}

    @Override
    public void trouble(String sentence) {}

    @Override
    public void close() {}
  }

  String isolation() {
    return jvm.isolation().sentence();
  }

  /** Whether code is kept from the disk, the network and other processes. */
  boolean sandboxed() {
    return jvm.isolation().isSandbox();
  }

  /** Grades submissions one after the other. */
  Outcome grade(List<Path> in, Path out) throws IOException {
    List<Assignment> assignments = List.of(victim.assignment());
    GraderVersion version = GraderVersion.of(assignments, List.of(), "attack suite");
    SubmissionGrader submissions = new SubmissionGrader(assignments, grader, version);
    // One at a time and looked at once, so that what passes between two results is the second's.
    BatchOptions options = new BatchOptions(1, Regrade.NOTHING, Shard.WHOLE, false);
    Clock clock = new Clock();
    List<StudentResult> results =
        new Batch(submissions, new ResultFolder(out), options).run(in, clock).results();
    return new Outcome(results, clock.millis);
  }

  /** Ends the grader's processes. */
  @Override
  public void close() {
    grader.close();
  }

  /** What is left of the grader's own processes and folders after the end. */
  List<Breach> remains() throws IOException, InterruptedException {
    return new Remains(marker, Path.of("")).breaches();
  }

  /** The folders of a batch's results, by student. */
  static Map<String, Path> folders(Path out) throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    try (Stream<Path> list = Files.list(out.resolve("students"))) {
      for (Path folder : list.toList()) {
        Path result = folder.resolve("result.json");
        if (Files.exists(result)) {
          folders.put(Json.readResult(Files.readAllBytes(result)).student(), folder);
        }
      }
    }
    return folders;
  }

  /** All files in a folder, by their path in it. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
