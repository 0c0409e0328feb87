package org.labyrinth.autograder.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Words and numbers made fit for a report, whoever wrote them. */
public final class Texts {
  private static final int MAX = 2000;

  /** What parts words or lines besides a space and a line feed. */
  private static final String BREAKS = "\t\r\u0085\u2028\u2029";

  private Texts() {}

  /**
   * Without control characters, marks that turn the direction of writing and what is no character,
   * and not too long: all that is left may stand in HTML and in XML.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(MAX)
        .map(c -> BREAKS.indexOf(c) >= 0 ? ' ' : c)
        .filter(Texts::harmless)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /**
   * The same in one line.
   *
   * @param text whatever was handed in
   * @return a line that is fit for a report
   */
  public static String line(String text) {
    return clean(text).replaceAll("\\s+", " ");
  }

  private static boolean harmless(int c) {
    int type = Character.getType(c);
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return c == '\n'
        || !(type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || noCharacter);
  }

  /** A line whose characters mean nothing to Markdown or HTML. */
  static String markdown(String text) {
    return line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_{}\\[\\]()#+!|~-])", "\\\\$1");
  }

  /**
   * At most four decimals, and none without need.
   *
   * @param value a finite number
   * @return the number, never in powers of ten
   */
  public static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
