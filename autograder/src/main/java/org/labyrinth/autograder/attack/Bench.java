package org.labyrinth.autograder.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.labyrinth.autograder.batch.Batch;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.autograder.batch.SubmissionGrader;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/**
 * Where attacks are tried.
 *
 * @param victim what is attacked
 * @param jvm how the student's process is started
 * @param limits what a submission may use up
 */
record Bench(Victim victim, StudentJvm jvm, Limits limits) {
  /** What a batch came to. */
  record Outcome(List<StudentResult> results, Map<String, Long> millis) {}

  /** Notes how long each submission took, one after the other. */
  private static final class Clock implements Progress {
    private final Map<String, Long> millis = new HashMap<>();
    private long before = System.nanoTime();

    @Override
    public synchronized void begin(int submissions) {}

    @Override
    public synchronized void done(String student, String outcome) {
      long now = System.nanoTime();
      millis.put(student, (now - before) / 1_000_000);
      before = now;
    }

    @Override
    public void close() {}
  }

  String isolation() {
    return jvm.isolation();
  }

  /** Whether code is kept from the disk, the network and other processes. */
  boolean sandboxed() {
    return !jvm.isolation().contains("without a sandbox");
  }

  /** Grades submissions one after the other, in processes whose command lines hold a marker. */
  Outcome grade(String marker, List<Path> in, Path out) throws IOException {
    List<String> options = new ArrayList<>(jvm.options());
    options.add("-Dlabyrinth.attack=" + marker);
    StudentJvm marked = new StudentJvm(jvm.classPath(), jvm.megabytes(), options);
    SubmissionGrader grader =
        new SubmissionGrader(
            List.of(victim.assignment()), new Grader(marked, limits), "attack suite");
    Clock clock = new Clock();
    List<StudentResult> results = new Batch(grader, new ResultFolder(out), 1, false).run(in, clock);
    return new Outcome(results, clock.millis);
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
