package org.labyrinth.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.labyrinth.image.Axis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Axes of an image, written with commas.
 *
 * @param list in the order z, y, x
 */
record Axes(List<Axis> list) {
  /** All three. */
  static final Axes ALL = new Axes(List.of(Axis.values()));

  /** Reads {@code z,x}. */
  static final class Converter implements ITypeConverter<Axes> {
    @Override
    public Axes convert(String text) {
      Set<Axis> axes = EnumSet.noneOf(Axis.class);
      for (String word : text.split(",", -1)) {
        if (!axes.add(axis(word.strip(), text))) {
          throw new TypeConversionException("'%s' names %s twice".formatted(text, word.strip()));
        }
      }
      return new Axes(List.copyOf(axes));
    }

    private static Axis axis(String word, String text) {
      Optional<Axis> axis =
          Arrays.stream(Axis.values())
              .filter(a -> a.symbol().equals(word.toLowerCase(Locale.ROOT)))
              .findAny();
      return axis.orElseThrow(
          () ->
              new TypeConversionException(
                  "'%s' must be one or more of z, y, x with commas between".formatted(text)));
    }
  }
}
