package org.labyrinth.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a formula, taken from the left; blanks between tokens are passed over. */
final class ExpressionTokens {
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");
  private static final Pattern LEADING_ZERO = Pattern.compile("0++[1-9][0-9]*+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");

  private final String text;
  private int position;

  ExpressionTokens(String text) {
    this.text = text;
    skipBlanks();
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position == text.length();
  }

  /** Takes a symbol if it stands here; * is not the start of **. */
  boolean take(String symbol) {
    if (!text.startsWith(symbol, position)
        || (symbol.equals("*") && text.startsWith("**", position))) {
      return false;
    }
    advance(symbol.length());
    return true;
  }

  void refuse(String symbol, String rule) {
    if (text.startsWith(symbol, position)) {
      throw error("unknown operator \"%s\"".formatted(symbol), position, rule);
    }
  }

  boolean atNumber() {
    return matches(NUMBER).lookingAt();
  }

  double number() {
    Matcher matcher = matches(NUMBER);
    matcher.lookingAt();
    String digits = matcher.group();
    if (LEADING_ZERO.matcher(digits).matches()) {
      throw error("number %s".formatted(digits), position, "no zeros in front of a whole number");
    }
    double value = Double.parseDouble(digits);
    if (Double.isInfinite(value)) {
      throw error("number %s".formatted(digits), position, "at most 1.8e308");
    }
    advance(digits.length());
    return value;
  }

  boolean atName() {
    return matches(NAME).lookingAt();
  }

  String name() {
    Matcher matcher = matches(NAME);
    matcher.lookingAt();
    advance(matcher.group().length());
    return matcher.group();
  }

  IllegalArgumentException unexpected(String expected) {
    String found =
        atEnd()
            ? "the formula ends"
            : "unexpected \"%s\"".formatted(Character.toString(text.codePointAt(position)));
    return error(found, position, expected + " is due");
  }

  IllegalArgumentException error(String fault, int at, String rule) {
    return new IllegalArgumentException("%s at character %d: %s".formatted(fault, at + 1, rule));
  }

  private Matcher matches(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }

  private void advance(int characters) {
    position += characters;
    skipBlanks();
  }

  private void skipBlanks() {
    while (position < text.length()
        && (text.charAt(position) == ' ' || text.charAt(position) == '\t')) {
      position++;
    }
  }
}
