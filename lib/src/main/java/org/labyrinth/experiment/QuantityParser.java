package org.labyrinth.experiment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads numbers with their units: {@code C/2}, {@code 0.5C}, {@code 50 mA}, {@code 10 minutes}. */
final class QuantityParser {
  private static final Set<String> AMPERES = Set.of("a", "ma", "ka");

  private final TokenReader tokens;

  QuantityParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  /** Reads a quantity; only a voltage may be 0 or negative. */
  Quantity quantity(String expected) {
    Token first = tokens.peek();
    Quantity quantity = first.is("c") ? fraction() : numberWithUnit(expected);
    if (!Double.isFinite(quantity.value())) {
      throw tokens.problem(first, quantity.written() + " must be a number in reach of a double");
    }
    if (quantity.dimension() != Dimension.VOLTAGE && !(quantity.value() > 0)) {
      throw tokens.problem(
          first,
          "%s = %s must be positive".formatted(quantity.dimension().word(), quantity.written()));
    }
    return quantity;
  }

  /** C/n: the nominal capacity in n hours. */
  private Quantity fraction() {
    Token c = tokens.take();
    if (!tokens.takeIf("/")) {
      throw tokens.problem(c, "a rate is written C/2 or 0.5C, not C alone");
    }
    boolean negative = sign();
    Token divisor = number("a number of hours");
    double hours = decimal(divisor).doubleValue();
    double value = 1 / hours;
    String minus = negative ? "-" : "";
    return new Quantity(
        Dimension.RATE, negative ? -value : value, "C/" + minus + divisor.text(), c);
  }

  private Quantity numberWithUnit(String expected) {
    Token first = tokens.peek();
    boolean negative = sign();
    Token number = number(expected);
    Token word = tokens.peek();
    Unit unit = unit(number, word);
    double magnitude = decimal(number).multiply(unit.factor()).doubleValue();
    String written = (negative ? "-" : "") + number.text() + " " + tokens.written(word);
    return new Quantity(unit.dimension(), negative ? -magnitude : magnitude, written, first);
  }

  private boolean sign() {
    boolean negative = tokens.takeIf("-");
    if (!negative) {
      tokens.takeIf("+");
    }
    return negative;
  }

  private Token number(String expected) {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NUMBER) {
      throw tokens.problem(
          token, "%s is expected, not %s".formatted(expected, tokens.quoted(token)));
    }
    return tokens.take();
  }

  private Unit unit(Token number, Token word) {
    if (word.kind() != Token.Kind.WORD || Spelling.WORDS.contains(word.text())) {
      throw tokens.problem(
          number, "%s needs a unit: s, min, h, A, V, W, Ah or C".formatted(number.text()));
    }
    Optional<Unit> unit = Unit.of(word.text());
    if (unit.isEmpty()) {
      String hint =
          Spelling.nearest(word.text(), Unit.words())
              .map(" (did you mean %s?)"::formatted)
              .orElse(", where s, min, h, A, V, W, Ah or C is expected");
      throw tokens.problem(word, "unknown unit %s%s".formatted(tokens.quoted(word), hint));
    }
    tokens.take();
    if (AMPERES.contains(word.text()) && tokens.takeIf("h")) {
      return Unit.of(word.text() + "h").orElseThrow();
    }
    return unit.get();
  }

  private static BigDecimal decimal(Token number) {
    return new BigDecimal(number.text());
  }
}
