package org.labyrinth.exercises;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a test writes down how well an answer did. A test method that asks for a {@code Scoreboard}
 * beside the answer is handed one. What it writes counts only if the test passes, so that a test
 * first measures, reports, and then asserts what is the least.
 *
 * <p>The value must be the test's own measurement of what the answer returned, never a number that
 * the answer gives itself. An answer cannot reach the board: it is no type that crosses to the
 * student's process.
 */
public final class Scoreboard {
  private final List<Score> scores = new ArrayList<>();

  Scoreboard() {}

  /**
   * Writes a score down.
   *
   * @param score of the answer under test
   * @throws IllegalStateException if this test has written on the same board already
   */
  public void report(Score score) {
    if (scores.stream().anyMatch(other -> other.board().equals(score.board()))) {
      throw new IllegalStateException("scores = 2 must be one a board and test: " + score.board());
    }
    scores.add(score);
  }

  List<Score> scores() {
    return List.copyOf(scores);
  }

  void clear() {
    scores.clear();
  }
}
