package org.labyrinth.cli;

import java.util.List;
import java.util.Locale;
import org.labyrinth.experiment.Spelling;

/** The name that was probably meant. */
final class Nearest {
  private Nearest() {}

  /** A question in brackets with the nearest name, or nothing if none is near; ends a sentence. */
  static String of(String word, List<String> names) {
    return Spelling.nearest(word.toLowerCase(Locale.ROOT), names)
        .map(name -> " (did you mean " + name + "?).")
        .orElse(".");
  }
}
