package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/**
 * What a student handed in before. When something new comes in, the result of the old is kept in
 * {@code students/NAME/attempts/NNNN-DIGEST.json}: the number is the order, the digest is of what
 * was handed in. It stays as it was graded then, for the notebook itself is not kept.
 *
 * @param out the results
 */
public record Attempts(ResultFolder out) {
  private static final String FOLDER = "attempts";
  private static final Pattern NAME = Pattern.compile("\\d{4,}-[0-9a-f]{12}\\.json");
  private static final int DIGITS = 12;

  /**
   * All results of a student, the earliest first.
   *
   * @param student the student
   * @return the earlier attempts, then the one that counts as the last
   * @throws IOException if the folder cannot be read
   */
  public List<StudentResult> of(String student) throws IOException {
    List<StudentResult> attempts = new ArrayList<>();
    for (Path file : files(student)) {
      attempts.add(Json.readResult(Files.readAllBytes(file)));
    }
    out.read(student).ifPresent(attempts::add);
    return attempts;
  }

  /** Keeps the result that is there, if it is of something else than what came in now. */
  void keepBefore(StudentResult next) throws IOException {
    Optional<StudentResult> earlier = out.read(next.student());
    if (earlier.isEmpty()) {
      return;
    }
    String content = PreparedSubmission.contentOf(earlier.get().fingerprint());
    List<Path> kept = files(next.student());
    // A grader that was stopped between keeping it and writing the new one has kept it already.
    boolean isKept =
        !kept.isEmpty() && kept.get(kept.size() - 1).endsWith(name(kept.size(), content));
    if (!isKept && !content.equals(PreparedSubmission.contentOf(next.fingerprint()))) {
      Path file = folder(next.student()).resolve(name(kept.size() + 1, content));
      AtomicFiles.write(file, Json.write(earlier.get()));
    }
  }

  /** Takes over a student's earlier attempts from other results. */
  void takeOver(Attempts other, String student) throws IOException {
    for (Path file : other.files(student)) {
      AtomicFiles.write(
          folder(student).resolve(file.getFileName().toString()), Files.readString(file));
    }
  }

  private static String name(int number, String content) {
    String digest = content.substring(0, Math.min(DIGITS, content.length()));
    return String.format(Locale.ROOT, "%04d-%s.json", number, digest);
  }

  private Path folder(String student) {
    return out.folder(student).resolve(FOLDER);
  }

  private List<Path> files(String student) throws IOException {
    Path folder = folder(student);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> NAME.matcher(entry.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
