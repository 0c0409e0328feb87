package org.labyrinth.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Three numbers for the axes z, y, x, written with commas.
 *
 * @param z for z
 * @param y for y
 * @param x for x
 */
record Triple(double z, double y, double x) {
  /** One of the three as a whole number. */
  int whole(double value, String name) {
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s = %s voxels must be a whole number: --shape".formatted(name, value));
    }
    return (int) value;
  }

  /** Reads {@code 1,2,3}. */
  static final class Converter implements ITypeConverter<Triple> {
    @Override
    public Triple convert(String text) {
      String[] parts = text.split(",", -1);
      try {
        if (parts.length == 3) {
          return new Triple(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]));
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new TypeConversionException(
          "'%s' must be three numbers for z, y, x with commas between".formatted(text));
    }
  }
}
