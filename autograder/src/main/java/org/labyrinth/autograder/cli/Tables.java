package org.labyrinth.autograder.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables and pages of a class, by their paths. */
final class Tables {
  private static final List<String> NAMES =
      List.of(
          "grades.csv",
          "tests.csv",
          "class.html",
          "leaderboard.csv",
          "leaderboard.html",
          "scores.html");

  private Tables() {}

  /** One line for each that is there. */
  static void print(Path results, PrintWriter out) {
    NAMES.stream().map(results::resolve).filter(Files::exists).forEach(out::println);
    out.flush();
  }
}
