package org.labyrinth.autograder.intake;

/** Where a folder or zip of submissions comes from, by the names in it. */
public enum IntakeKind {
  /** Notebooks, zips and folders, named after their students. */
  PLAIN("plain folders, zips and notebooks"),
  /** nbgrader's {@code submitted/STUDENT/ASSIGNMENT/NOTEBOOK.ipynb}. */
  NBGRADER("nbgrader's submitted folder"),
  /** Moodle's {@code Full Name_123456_assignsubmission_file_/}. */
  MOODLE("a Moodle download"),
  /** Canvas's {@code lastfirst_LATE_12345_67890_NAME.ipynb}. */
  CANVAS("a Canvas download"),
  /** Gradescope's {@code submission_N/} folders and {@code submission_metadata.yml}. */
  GRADESCOPE("a Gradescope export");

  private final String sentence;

  IntakeKind(String sentence) {
    this.sentence = sentence;
  }

  /**
   * What it is called.
   *
   * @return a few words without a full stop
   */
  public String sentence() {
    return sentence;
  }
}
