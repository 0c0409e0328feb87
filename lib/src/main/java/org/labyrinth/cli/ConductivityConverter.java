package org.labyrinth.cli;

import java.util.Map;
import java.util.TreeMap;
import org.labyrinth.homogenization.PhaseConductivities;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1=1,2=0.1}: label 1 conducts with 1, label 2 with 0.1. */
final class ConductivityConverter implements ITypeConverter<PhaseConductivities> {
  @Override
  public PhaseConductivities convert(String text) {
    Map<Integer, Double> byLabel = new TreeMap<>();
    for (String pair : text.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      try {
        if (sides.length != 2) {
          throw malformed(text);
        }
        int label = Integer.parseInt(sides[0].strip());
        double conductivity = Double.parseDouble(sides[1].strip());
        if (byLabel.containsKey(label)) {
          throw new TypeConversionException(
              "'%s' gives label %d two conductivities".formatted(text, label));
        }
        byLabel.put(label, conductivity);
      } catch (NumberFormatException e) {
        throw malformed(text);
      }
    }
    try {
      return new PhaseConductivities(byLabel);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static TypeConversionException malformed(String text) {
    return new TypeConversionException(
        "'%s' must be LABEL=VALUE pairs with commas between, such as 1=1,2=0.1".formatted(text));
  }
}
