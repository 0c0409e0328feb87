package org.labyrinth.exercises;

import java.lang.reflect.Array;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values in a line, with as many digits as tell them from each other. */
final class Values {
  /** Of a longer array the first entries are shown. */
  private static final int MOST_ENTRIES = 8;

  private static final int FEW_DIGITS = 6;
  private static final int MOST_CHARACTERS = 300;

  private Values() {}

  /**
   * A value as text.
   *
   * @param value to be shown
   * @param beside the value that it will be compared with
   */
  static String text(Object value, Object beside) {
    if (value instanceof Double number) {
      return number(number, beside instanceof Double other ? other : Double.NaN);
    }
    if (value instanceof Class<?> type) {
      return type.getSimpleName();
    }
    if (value != null && value.getClass().isArray()) {
      return array(value, beside);
    }
    String text = String.valueOf(value);
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + " …" : text;
  }

  private static String array(Object array, Object beside) {
    int length = Array.getLength(array);
    boolean paired = beside != null && beside.getClass() == array.getClass();
    int others = paired ? Array.getLength(beside) : 0;
    String entries =
        IntStream.range(0, Math.min(length, MOST_ENTRIES))
            .mapToObj(i -> text(Array.get(array, i), i < others ? Array.get(beside, i) : null))
            .collect(Collectors.joining(", "));
    return length > MOST_ENTRIES
        ? "[%s, …] (%d entries)".formatted(entries, length)
        : "[" + entries + "]";
  }

  private static String number(double value, double beside) {
    String few = short6(value);
    return few.equals(short6(beside)) && value != beside ? Double.toString(value) : few;
  }

  /** Six significant digits at most, no zeros at the end. */
  private static String short6(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    String text = String.format(Locale.ROOT, "%." + FEW_DIGITS + "g", value);
    int exponent = text.indexOf('e');
    String digits = exponent < 0 ? text : text.substring(0, exponent);
    String power = exponent < 0 ? "" : text.substring(exponent);
    return digits.contains(".") ? digits.replaceFirst("\\.?0+$", "") + power : text;
  }
}
