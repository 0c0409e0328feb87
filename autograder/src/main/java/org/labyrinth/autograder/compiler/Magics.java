package org.labyrinth.autograder.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a cell that speak to the kernel and not to Java. */
final class Magics {
  /** The first line of every notebook: the kit is on the class path already. */
  private static final Pattern SETUP =
      Pattern.compile("\\s*%classpath\\s+\\S*kit/labyrinth\\.jar\\s*");

  private static final Pattern MAGIC = Pattern.compile("\\s*%.*");

  /**
   * A cell without its magics.
   *
   * @param java the cell with its setup line blank, so that the lines keep their numbers
   * @param refused the number of the first line that is another magic, from 1; 0 if there is none
   */
  record Cell(String java, int refused) {}

  private Magics() {}

  static Cell read(String source) {
    List<String> lines = new ArrayList<>();
    int refused = 0;
    for (String line : source.split("\r?\n", -1)) {
      boolean setup = SETUP.matcher(line).matches();
      lines.add(setup ? "" : line);
      if (refused == 0 && !setup && MAGIC.matcher(line).matches()) {
        refused = lines.size();
      }
    }
    return new Cell(String.join("\n", lines), refused);
  }
}
