package org.labyrinth.exercises;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;

/** What a wrong value has to do with the right one, as far as that can be known from the two. */
final class Slips {
  private Slips() {}

  /**
   * Looks for the kind of a slip.
   *
   * @param expected what a public test asks for
   * @param got what the answer gave
   * @param tolerance within which the test takes two numbers for equal; 0 if it does not say
   * @return one slip, or none if nothing is sure
   */
  static List<Slip> between(Object expected, Object got, double tolerance) {
    if (expected instanceof Double right && got instanceof Double wrong) {
      return NumberSlips.between(right, wrong);
    }
    if (expected instanceof double[] right && got instanceof double[] wrong) {
      return ArraySlips.between(right, wrong, tolerance);
    }
    if (expected instanceof double[][] right && got instanceof double[][] wrong) {
      return table(right, wrong, tolerance);
    }
    if (isArray(expected) && isArray(got) && Array.getLength(expected) != Array.getLength(got)) {
      return List.of(ArraySlips.length(Array.getLength(expected), Array.getLength(got)));
    }
    return List.of();
  }

  private static boolean isArray(Object value) {
    return value != null && value.getClass().isArray();
  }

  private static List<Slip> table(double[][] expected, double[][] got, double tolerance) {
    if (!isRectangle(expected) || !isRectangle(got)) {
      return List.of();
    }
    double[][] turned = transpose(expected);
    boolean sameShape = sameShape(expected, got);
    if (sameShape(turned, got) && !sameShape) {
      return List.of(
          new Slip(
              SlipKind.SHAPE,
              "Your table has %d rows of %d, expected are %d rows of %d: rows and columns exchanged?"
                  .formatted(got.length, got[0].length, expected.length, expected[0].length)));
    }
    if (!sameShape) {
      return List.of(
          new Slip(
              SlipKind.SHAPE,
              "Your table has %d rows of %d, expected are %d rows of %d."
                  .formatted(got.length, got[0].length, expected.length, expected[0].length)));
    }
    List<Slip> seen = ArraySlips.between(flat(expected), flat(got), tolerance);
    boolean exchanged = sameShape(turned, got) && Arrays.deepEquals(turned, got);
    if (exchanged) {
      // Symmetric tables are their own transposes, and would have passed.
      return seen.stream().allMatch(s -> s.kind() == SlipKind.PART)
          ? List.of(new Slip(SlipKind.ORDER, "Rows and columns of your table are exchanged."))
          : List.of();
    }
    // Places in a row of rows would say nothing to the reader.
    return seen.stream()
        .filter(s -> s.kind() == SlipKind.SIGN || s.kind() == SlipKind.FACTOR)
        .toList();
  }

  private static boolean isRectangle(double[][] table) {
    return table.length > 0
        && Arrays.stream(table)
            .allMatch(row -> row != null && row.length > 0 && row.length == table[0].length);
  }

  private static boolean sameShape(double[][] a, double[][] b) {
    return a.length == b.length && a[0].length == b[0].length;
  }

  private static double[][] transpose(double[][] table) {
    double[][] turned = new double[table[0].length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  private static double[] flat(double[][] table) {
    return Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray();
  }
}
