package org.labyrinth.autograder.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a cell apart into words, whether or not it compiles. Comments and blanks are left out: they
 * are the first to be changed in a copy.
 */
final class Lexer {
  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The first words of a cell, at most so many. */
  static List<Token> tokens(String cell, int limit) {
    return new Lexer(cell, limit).tokens();
  }

  private List<Token> tokens() {
    while (at < text.length() && tokens.size() < limit) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        skipTo("\n", 0);
      } else if (text.startsWith("/*", at)) {
        at += 2;
        skipTo("*/", 2);
      } else if (Character.isJavaIdentifierStart(c)) {
        word(Token.Kind.WORD);
      } else if (Character.isDigit(c)) {
        word(Token.Kind.NUMBER);
      } else if (text.startsWith("\"\"\"", at)) {
        int start = at;
        at += 3;
        skipTo("\"\"\"", 3);
        add(Token.Kind.STRING, start);
      } else if (c == '"' || c == '\'') {
        string(c);
      } else {
        add(Token.Kind.SYMBOL, at++);
      }
    }
    return tokens;
  }

  private void skipTo(String end, int length) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + length;
  }

  private void word(Token.Kind kind) {
    int start = at++;
    while (at < text.length() && continues(kind, text.charAt(at))) {
      at++;
    }
    add(kind, start);
  }

  private boolean continues(Token.Kind kind, char c) {
    boolean exponent = (c == '-' || c == '+') && "eE".indexOf(text.charAt(at - 1)) >= 0;
    return Character.isJavaIdentifierPart(c)
        || (kind == Token.Kind.NUMBER && (c == '.' || exponent));
  }

  private void string(char quote) {
    int start = at++;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 1);
    add(Token.Kind.STRING, start);
  }

  private void add(Token.Kind kind, int start) {
    int end = Math.max(at, start + 1);
    tokens.add(new Token(kind, text.substring(start, end), start, end));
  }
}
