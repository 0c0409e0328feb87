package org.labyrinth.experiment;

/** What a number with its unit is. */
enum Dimension {
  TIME("time"),
  CURRENT("current"),
  VOLTAGE("voltage"),
  POWER("power"),
  CAPACITY("capacity"),
  RATE("rate");

  private final String word;

  Dimension(String word) {
    this.word = word;
  }

  /** The quantity's name. */
  String word() {
    return word;
  }
}
