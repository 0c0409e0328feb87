package org.labyrinth.experiment;

import java.util.List;
import java.util.Set;

/** Walks along the tokens of a sentence. */
final class TokenReader {
  private final Sentence sentence;
  private final List<Token> tokens;
  private int next;

  TokenReader(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = Tokens.of(sentence);
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** The next token, and one on; the end stays. */
  Token take() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  /** Takes the next token if it is this word or sign. */
  boolean takeIf(String word) {
    boolean fits = peek().is(word);
    if (fits) {
      take();
    }
    return fits;
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** The token as it was written. */
  String written(Token token) {
    return sentence.text().substring(token.start(), token.end());
  }

  /** The token as it was written, in quotes. */
  String quoted(Token token) {
    return token.kind() == Token.Kind.END ? "the end" : "\"" + written(token) + "\"";
  }

  ExperimentException problem(Token at, String rule) {
    return sentence.problem(at.start(), rule);
  }

  /** One of these words was expected and something else stands there. */
  ExperimentException unexpected(Token found, Set<String> words, String expected) {
    if (found.kind() == Token.Kind.WORD && !Spelling.WORDS.contains(found.text())) {
      String hint =
          Spelling.nearest(found.text(), words)
              .map(" (did you mean %s?)"::formatted)
              .orElse(", where %s is expected".formatted(expected));
      return problem(found, "unknown word %s%s".formatted(quoted(found), hint));
    }
    return problem(found, "%s is expected, not %s".formatted(expected, quoted(found)));
  }
}
