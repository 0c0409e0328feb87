package org.labyrinth.exercises;

/**
 * What belongs to one run of tests.
 *
 * @param answer the answer, as it is watched
 * @param scores what the tests write on leaderboards
 * @param collector told by JUnit what happens
 */
record Workbench(WatchedAnswer answer, Scoreboard scores, ResultCollector collector) {
  static Workbench of(Object answer, TestWatch watch) {
    WatchedAnswer watched = new WatchedAnswer(answer);
    Scoreboard scores = new Scoreboard();
    return new Workbench(watched, scores, new ResultCollector(watch, watched, scores));
  }
}
