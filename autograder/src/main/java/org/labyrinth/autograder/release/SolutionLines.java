package org.labyrinth.autograder.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The telling lines of a solved notebook: those of its answers that are too long to stand elsewhere
 * by chance, and do not merely begin a loop.
 *
 * @param lines as they stand in the notebook's file, without indentation and quotes
 */
public record SolutionLines(List<String> lines) {
  private static final int TELLING = 36;

  public SolutionLines {
    lines = List.copyOf(lines);
  }

  /**
   * Reads them.
   *
   * @param solved the text of the solved notebook's file
   * @return the lines between BEGIN SOLUTION and END SOLUTION
   */
  public static SolutionLines of(String solved) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : solved.split("\n", -1)) {
      if (line.contains("BEGIN SOLUTION") || line.contains("END SOLUTION")) {
        inside = line.contains("BEGIN SOLUTION");
      } else if (inside) {
        String code = line.replaceAll("^\\s*\"\\s*|\\\\n\",?$", "");
        if (code.length() > TELLING && !code.startsWith("for (")) {
          lines.add(code);
        }
      }
    }
    return new SolutionLines(lines);
  }

  /**
   * Looks for them.
   *
   * @param text the text of a notebook's file
   * @return the first line that is in it
   */
  public Optional<String> in(String text) {
    return lines.stream().filter(text::contains).findFirst();
  }
}
