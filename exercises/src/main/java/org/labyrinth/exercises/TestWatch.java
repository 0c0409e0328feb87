package org.labyrinth.exercises;

/** Told as each test of a run begins and ends. */
public interface TestWatch {
  /** A watch that does nothing. */
  TestWatch NONE = new TestWatch() {};

  /** A test is about to begin. */
  default void started() {}

  /** The test has ended. */
  default void ended() {}
}
