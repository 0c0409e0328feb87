package org.labyrinth.learning;

/** A way to learn from examples, with everything chosen but the examples. */
public interface Learner {
  /**
   * Learns.
   *
   * @param data the examples
   * @return what was learned
   */
  Regression fit(DataSet data);

  /**
   * The learner's name, as a table shows it.
   *
   * @return a few words
   */
  String name();
}
