package org.labyrinth.autograder.similarity;

/**
 * A word of Java.
 *
 * @param kind what it is
 * @param text the word itself
 * @param start where it begins in its cell [characters]
 * @param end where it ends
 */
record Token(Kind kind, String text, int start, int end) {
  /** What a word is. */
  enum Kind {
    WORD,
    NUMBER,
    STRING,
    SYMBOL
  }

  boolean is(String symbol) {
    return text.equals(symbol);
  }
}
