package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/** Puts the parts of a class together: the same results, to the byte, as of a class not split. */
public final class Merge {
  private record Part(Path folder, ShardNote note) {}

  private final ResultFolder out;

  /**
   * A merge.
   *
   * @param out where the whole goes; may be the folder that the parts share
   */
  public Merge(ResultFolder out) {
    this.out = out;
  }

  /**
   * Merges.
   *
   * @param shards the folders of the parts, in any order
   * @return how many students there are
   * @throws IllegalArgumentException if a part is missing, given twice or not finished, or if the
   *     parts are not of one class and one grader; the sentence names them
   * @throws IOException if something cannot be read or written
   */
  public int run(List<Path> shards) throws IOException {
    SortedMap<Integer, Part> parts = parts(shards);
    requireOneClass(parts);
    try (ResultsLock lock = ResultsLock.take(out.root(), Shard.WHOLE);
        Journal journal = lock.openJournal()) {
      SortedMap<String, StudentResult> results = new TreeMap<>();
      for (Part part : parts.values()) {
        for (String student : part.note().students()) {
          results.put(student, take(part, student));
        }
        Path other = GradingFolder.journal(part.folder(), part.note().shard());
        if (Files.exists(other)) {
          journal.takeOver(other);
        }
      }
      out.writeTable(List.copyOf(results.values()));
      return results.size();
    }
  }

  private StudentResult take(Part part, String student) throws IOException {
    ResultFolder from = new ResultFolder(part.folder());
    StudentResult result =
        from.read(student)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the result of %s is missing in %s: run shard %s again"
                            .formatted(student, part.folder(), part.note().shard())));
    new Attempts(out).takeOver(new Attempts(from), student);
    out.write(result);
    return result;
  }

  private static SortedMap<Integer, Part> parts(List<Path> shards) throws IOException {
    SortedMap<Integer, Part> parts = new TreeMap<>();
    for (Path folder : shards) {
      List<ShardNote> notes = ShardNote.in(folder);
      if (notes.isEmpty()) {
        throw new IllegalArgumentException(
            "%s holds no shard: give the --out of a grade command with --shard".formatted(folder));
      }
      for (ShardNote note : notes) {
        Part earlier = parts.putIfAbsent(note.index(), new Part(folder, note));
        if (earlier != null) {
          throw new IllegalArgumentException(
              "shard %s in %s and shard %s in %s: each may be there once"
                  .formatted(earlier.note().shard(), earlier.folder(), note.shard(), folder));
        }
      }
    }
    return parts;
  }

  private static void requireOneClass(SortedMap<Integer, Part> parts) {
    Part first = parts.get(parts.firstKey());
    for (Part part : parts.values()) {
      requireSame(first, part, "number of shards", first.note().count() == part.note().count());
    }
    List<String> missing = new ArrayList<>();
    for (int index = 1; index <= first.note().count(); index++) {
      if (!parts.containsKey(index)) {
        missing.add(new Shard(index, first.note().count()).toString());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("missing: shard " + String.join(", shard ", missing));
    }
    Map<Boolean, List<Part>> byEnd =
        parts.values().stream().collect(Collectors.partitioningBy(part -> part.note().done()));
    if (!byEnd.get(false).isEmpty()) {
      throw new IllegalArgumentException(
          byEnd.get(false).stream()
              .map(part -> "shard %s in %s".formatted(part.note().shard(), part.folder()))
              .collect(Collectors.joining(", ", "not finished, run again: ", "")));
    }
    for (Part part : parts.values()) {
      requireSame(
          first, part, "submissions", first.note().everybody().equals(part.note().everybody()));
      requireSame(
          first,
          part,
          "grader, exercises or settings",
          first.note().grader().equals(part.note().grader()));
    }
  }

  private static void requireSame(Part one, Part other, String what, boolean same) {
    if (!same) {
      throw new IllegalArgumentException(
          "shard %s in %s and shard %s in %s differ in their %s: run them on the same"
              .formatted(
                  one.note().shard(), one.folder(), other.note().shard(), other.folder(), what));
    }
  }
}
