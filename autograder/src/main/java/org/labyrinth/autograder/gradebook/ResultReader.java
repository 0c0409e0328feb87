package org.labyrinth.autograder.gradebook;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.StudentResult;

/**
 * Reads a folder of results: {@code students/NAME/result.json}, and beside it the results of what
 * was handed in earlier, {@code attempts/*.json}, the oldest first by name.
 */
public final class ResultReader {
  private ResultReader() {}

  /**
   * Reads all students' results.
   *
   * @param results the folder that {@code grade} wrote
   * @return the attempts of each student, by name
   * @throws IOException if the folder cannot be listed
   * @throws IllegalArgumentException if there is no result in it, or one cannot be read: a grade
   *     that is left out would be a grade lost
   */
  public static List<StudentAttempts> read(Path results) throws IOException {
    Path students = results.resolve("students");
    if (!Files.isDirectory(students)) {
      throw new IllegalArgumentException(
          results + " must be a folder that `grade` wrote, with students in it: RESULTS");
    }
    List<StudentAttempts> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(students)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        all.add(student(folder));
      }
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException(students + " must hold a student's folder: RESULTS");
    }
    return all.stream().sorted(comparing(StudentAttempts::student)).toList();
  }

  private static StudentAttempts student(Path folder) throws IOException {
    List<StudentResult> attempts = new ArrayList<>();
    Path earlier = folder.resolve("attempts");
    if (Files.isDirectory(earlier)) {
      try (Stream<Path> files = Files.list(earlier)) {
        for (Path file : files.filter(ResultReader::isJson).sorted().toList()) {
          attempts.add(result(file));
        }
      }
    }
    attempts.add(result(folder.resolve("result.json")));
    return new StudentAttempts(attempts.get(attempts.size() - 1).student(), attempts);
  }

  private static boolean isJson(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.startsWith(".");
  }

  private static StudentResult result(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing: grade this student again");
    }
    try {
      return Json.readResult(Files.readAllBytes(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: %s; grade this student again".formatted(file, e.getMessage()), e);
    }
  }
}
