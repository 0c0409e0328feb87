package org.labyrinth.benchmarks.p2d;

/** How a run ends. */
enum Ending {
  CUT_OFF("voltage cut-off"),
  AT_ONCE("cut-off at once"),
  DEPLETION("depletion"),
  TIME("time"),
  FAILURE("failure"),
  NOT_A_NUMBER("not a number"),
  HANG("hang");

  private final String title;

  Ending(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether the run came to an end that physics gives it. */
  boolean isSound() {
    return compareTo(FAILURE) < 0;
  }
}
