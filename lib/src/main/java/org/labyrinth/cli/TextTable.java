package org.labyrinth.cli;

import java.util.List;
import java.util.Locale;

/** Lines with a name before them, and rows of right-aligned cells; at most 100 columns wide. */
final class TextTable {
  private static final int NAME = 26;
  private static final int CELL = 13;
  private static final int WIDTH = 100;

  private static final char UNBROKEN = '\u00a0';

  private final StringBuilder text = new StringBuilder();

  /** A name and what there is to say, on as many lines as that takes. */
  TextTable line(String name, String words) {
    StringBuilder line = new StringBuilder(pad(name));
    for (String word : words.split(" ", -1)) {
      if (line.length() > NAME && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line.append(pad(""));
      }
      line.append(line.length() > NAME ? " " : "").append(word);
    }
    end(line);
    return this;
  }

  /** Words that stay on one line, as far as it goes. */
  static String together(String words) {
    return words.replace(' ', UNBROKEN);
  }

  /** A name and a cell a column. */
  TextTable row(String name, List<String> cells) {
    StringBuilder line = new StringBuilder(pad(name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%" + CELL + "s", cell)));
    end(line);
    return this;
  }

  /** An empty line. */
  TextTable gap() {
    text.append(System.lineSeparator());
    return this;
  }

  private static String pad(String name) {
    return String.format(Locale.ROOT, "%-" + NAME + "s", name);
  }

  private void end(StringBuilder line) {
    text.append(line.toString().replace(UNBROKEN, ' ').stripTrailing())
        .append(System.lineSeparator());
    line.setLength(0);
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
