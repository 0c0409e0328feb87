package org.labyrinth.autograder.attack.target.hidden;

import java.util.List;

/** Words and numbers of the hidden tests that occur nowhere else: whoever meets one has a leak. */
public final class Canaries {
  static final String WORD = "quokka7301numbat";
  static final String BACKWARDS = "tabmun1037akkouq";
  static final String SENTENCE = "The marsupial reads the same from behind";
  static final String NOTE = "as the wombat has it";
  static final double VALUE = 73019.25;
  static final double TRIPLE = 219057.75;
  static final int LARGE = 480_917_263;
  static final double LOW = -91_733.5;

  private Canaries() {}

  /**
   * All that no student may read.
   *
   * @return texts as they would stand in a report
   */
  public static List<String> all() {
    return List.of(
        WORD,
        BACKWARDS,
        "canaryTurns",
        "canaryTwice",
        "canaryTriples",
        "canarySorts",
        "canaryRanges",
        SENTENCE,
        NOTE,
        String.valueOf(VALUE),
        String.valueOf(TRIPLE),
        String.valueOf(LARGE),
        "91733.5");
  }
}
