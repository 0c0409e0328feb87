package org.labyrinth.exercises;

/**
 * How well an answer did in a challenge, beyond right and wrong.
 *
 * @param board the leaderboard it stands on, a name of one line such as {@code "Energy at 2C"}
 * @param value what the test measured, finite
 * @param unit of the value
 * @param higherIsBetter whether the largest value leads; otherwise the smallest
 */
public record Score(String board, double value, String unit, boolean higherIsBetter) {
  public Score {
    if (board.isBlank() || board.lines().count() > 1) {
      throw new IllegalArgumentException("board = \"%s\" must be a line: score".formatted(board));
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value = %s %s must be finite: score of %s".formatted(value, unit, board));
    }
  }
}
