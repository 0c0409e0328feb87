package org.labyrinth.autograder.batch;

/** Told how far a batch has come. */
public interface Progress extends AutoCloseable {
  /**
   * The batch begins.
   *
   * @param submissions how many there are
   */
  void begin(int submissions);

  /**
   * One submission is done.
   *
   * @param student whose
   * @param outcome in a few words
   */
  void done(String student, String outcome);

  @Override
  void close();
}
