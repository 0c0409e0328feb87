package org.labyrinth.experiment;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param kind which of them
 * @param text words in lower case; dashes as a hyphen, × and * as ×; empty at the end
 * @param start index of its first character in the sentence
 * @param end index behind its last
 */
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String word) {
    return kind != Kind.NUMBER && text.equals(word);
  }
}
