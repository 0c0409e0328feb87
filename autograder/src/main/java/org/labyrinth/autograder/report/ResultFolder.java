package org.labyrinth.autograder.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the results of a batch lie: {@code students/NAME/} with five files each, {@code
 * grades.csv}, {@code tests.csv} and {@code class.html}, and if there was a challenge {@code
 * leaderboard.csv}, {@code leaderboard.html} and, without names, {@code scores.html}.
 *
 * @param root the folder
 */
public record ResultFolder(Path root) {
  private static final String LEADERBOARD = "leaderboard";

  /**
   * Writes one student's files; the result itself last, since its presence says that all are there.
   *
   * @param result the result
   * @throws IOException if they cannot be written
   */
  public void write(StudentResult result) throws IOException {
    write(result, List.of());
  }

  /**
   * Writes one student's files, with more to say than the result does: how late it came, perhaps.
   *
   * @param result the result
   * @param remarks a sentence each, which the student reads and {@code result.json} does not hold
   * @throws IOException if they cannot be written
   */
  public void write(StudentResult result, List<String> remarks) throws IOException {
    Path folder = folder(result.student());
    AtomicFiles.write(folder.resolve("feedback.md"), Feedback.write(result, remarks));
    AtomicFiles.write(folder.resolve("feedback.html"), FeedbackPage.write(result, remarks));
    AtomicFiles.write(folder.resolve("results.json"), Gradescope.write(result, remarks));
    AtomicFiles.write(folder.resolve("junit.xml"), JunitXml.write(result));
    AtomicFiles.write(folder.resolve("result.json"), Json.write(result));
  }

  /**
   * The result of an earlier run.
   *
   * @param student the student
   * @return what {@link #write} wrote; empty if there is none that can be read
   */
  public Optional<StudentResult> read(String student) {
    try {
      return Optional.of(
          Json.readResult(Files.readAllBytes(folder(student).resolve("result.json"))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the tables and pages of the whole class. Leaderboards that nobody stands on are not
   * there.
   *
   * @param results one for each student
   * @throws IOException if it cannot be written
   */
  public void writeTable(List<StudentResult> results) throws IOException {
    AtomicFiles.write(root.resolve("grades.csv"), GradeTable.write(results));
    AtomicFiles.write(root.resolve("tests.csv"), TestTable.write(results));
    AtomicFiles.write(root.resolve("class.html"), ClassPage.write(results));
    List<Standing> standings = Leaderboard.standings(results);
    Path csv = root.resolve(LEADERBOARD + ".csv");
    Path html = root.resolve(LEADERBOARD + ".html");
    Path scores = root.resolve("scores.html");
    if (standings.isEmpty()) {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(html);
      Files.deleteIfExists(scores);
    } else {
      AtomicFiles.write(csv, Leaderboard.csv(standings));
      AtomicFiles.write(html, LeaderboardPage.write(standings));
      AtomicFiles.write(scores, ScoresPage.write(standings));
    }
  }

  /**
   * Where one student's files lie.
   *
   * @param student the student
   * @return the folder, which need not be there yet
   */
  public Path folder(String student) {
    return root.resolve("students").resolve(folderName(student));
  }

  /** A name that is one folder on any system, and never the same for two students. */
  static String folderName(String student) {
    return FolderNames.of(student);
  }
}
