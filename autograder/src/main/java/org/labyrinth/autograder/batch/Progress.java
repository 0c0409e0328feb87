package org.labyrinth.autograder.batch;

/** Told how far a batch has come. */
public interface Progress extends AutoCloseable {
  /**
   * The submissions are found, and the batch has not begun.
   *
   * @param sentence what a folder or zip was taken for, or what in it could not be listed
   */
  void found(String sentence);

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

  /**
   * One submission was graded in an earlier run and is done.
   *
   * @param student whose
   */
  void already(String student);

  /**
   * All others are done: those that were cut short are graded again, one at a time.
   *
   * @param submissions how many there are
   */
  void secondLook(int submissions);

  /**
   * Something went wrong on the grader's side and the batch goes on.
   *
   * @param sentence what, for the instructor alone
   */
  void trouble(String sentence);

  @Override
  void close();
}
