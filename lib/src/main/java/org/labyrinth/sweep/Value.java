package org.labyrinth.sweep;

import java.math.BigDecimal;

/** A number or a word: what a plan varies, and what a run results in. */
public sealed interface Value {
  /**
   * As it is written in a sentence or a table.
   *
   * @return the word, or the number's shortest decimal
   */
  String text();

  /**
   * A number.
   *
   * @param number finite
   */
  record Numeric(double number) implements Value {
    /** A number that is finite. */
    public Numeric {
      if (!Double.isFinite(number)) {
        throw new SweepException("number = %s must be finite: value".formatted(number));
      }
    }

    @Override
    public String text() {
      BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
      return shortest.scale() > -10 && shortest.scale() < 10
          ? shortest.toPlainString()
          : shortest.toString();
    }

    /** The text. */
    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * A word, a name or a sentence.
   *
   * @param text any text
   */
  record Word(String text) implements Value {
    /** The text. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A number.
   *
   * @param number finite
   * @return the value
   */
  static Value of(double number) {
    return new Numeric(number);
  }

  /**
   * A word.
   *
   * @param text any text
   * @return the value
   */
  static Value of(String text) {
    return new Word(text);
  }
}
