package org.labyrinth.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens. */
final class Tokens {
  private static final String DASH = "[-\u2010-\u2015\u2212]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[\\s\\p{Z}]+)"
              + "|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE](?:[+]|"
              + DASH
              + ")?\\d+)?)"
              + "|(?<word>\\p{L}+(?:[.·⋅]h(?!\\p{L}))?)"
              + "|(?<dash>"
              + DASH
              + ")"
              + "|(?<times>[×*✕])"
              + "|(?<sign>[();/+])",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_EXPONENT = 4;

  private Tokens() {}

  /** The tokens; the last is the end, and stands behind the last character. */
  static List<Token> of(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    String text = sentence.text();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw unknown(sentence, at);
      }
      at = matcher.end();
      if (matcher.group("space") == null) {
        tokens.add(token(sentence, matcher));
      }
    }
    tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
    return tokens;
  }

  private static Token token(Sentence sentence, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    String text = matcher.group();
    if (matcher.group("number") != null) {
      String number = text.replaceAll(DASH, "-");
      requireShort(sentence, number, start);
      return new Token(Token.Kind.NUMBER, number, start, end);
    }
    if (matcher.group("word") != null) {
      return new Token(Token.Kind.WORD, text.toLowerCase(Locale.ROOT), start, end);
    }
    if (matcher.group("dash") != null) {
      return new Token(Token.Kind.SIGN, "-", start, end);
    }
    return new Token(Token.Kind.SIGN, matcher.group("times") != null ? "×" : text, start, end);
  }

  private static void requireShort(Sentence sentence, String number, int start) {
    int exponent = number.toLowerCase(Locale.ROOT).indexOf('e');
    boolean shortExponent = exponent < 0 || number.length() - exponent - 1 <= LONGEST_EXPONENT;
    if (number.length() > LONGEST_NUMBER || !shortExponent) {
      throw sentence.problem(start, "a number must be shorter than this");
    }
  }

  private static ExperimentException unknown(Sentence sentence, int at) {
    String text = sentence.text();
    boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    if (text.charAt(at) == ',' && afterDigit) {
      return sentence.problem(
          at, "a number is written with a point, and steps part at a semicolon");
    }
    String found = Character.toString(text.codePointAt(at));
    return sentence.problem(at, "the character \"%s\" has no meaning here".formatted(found));
  }
}
