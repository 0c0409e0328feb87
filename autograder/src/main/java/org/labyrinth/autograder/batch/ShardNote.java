package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a grader says of the part of a class it graded, so that parts are put together that belong
 * together.
 *
 * @param index which part, from 1
 * @param count how many parts there are
 * @param done whether it came to its end
 * @param grader a digest of the grader, the exercises and the settings
 * @param everybody a digest of all students' names, those of other parts too
 * @param students those of this part, by name
 */
record ShardNote(
    int index, int count, boolean done, String grader, String everybody, List<String> students) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern NAME = Pattern.compile("shard-\\d+-of-\\d+\\.json");

  ShardNote {
    students = List.copyOf(students);
  }

  static ShardNote of(
      Shard shard, SubmissionGrader grader, List<Submission> all, List<Submission> mine) {
    Fingerprint everybody = new Fingerprint();
    all.forEach(each -> everybody.add(each.student()));
    return new ShardNote(
        shard.index(),
        shard.count(),
        false,
        grader.digest(),
        everybody.toString(),
        mine.stream().map(Submission::student).toList());
  }

  ShardNote finished() {
    return new ShardNote(index, count, true, grader, everybody, students);
  }

  Shard shard() {
    return new Shard(index, count);
  }

  /** Writes it among the results of a part; the whole class needs none. */
  void write(Path results) throws IOException {
    if (!shard().isWhole()) {
      Path file = GradingFolder.of(results).resolve("shard%s.json".formatted(shard().suffix()));
      AtomicFiles.write(file, Json.write(this));
    }
  }

  /** All there are among some results. */
  static List<ShardNote> in(Path results) throws IOException {
    Path folder = GradingFolder.of(results);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<ShardNote> notes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (NAME.matcher(file.getFileName().toString()).matches()) {
          notes.add(read(file));
        }
      }
    }
    return notes;
  }

  private static ShardNote read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), ShardNote.class);
    } catch (JacksonException e) {
      throw new IOException("%s is damaged: run that shard again".formatted(file), e);
    }
  }
}
