package org.labyrinth.autograder.report;

import org.labyrinth.exercises.Score;

/**
 * A line of a leaderboard.
 *
 * @param rank from 1; who shares a value shares a rank, and the next one is left out
 * @param student who
 * @param score how well
 */
record Standing(int rank, String student, Score score) {
  /** The value as it is shown and compared: two that look alike are alike. */
  String value() {
    return Texts.number(score.value());
  }
}
