package org.labyrinth.experiment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as it may be written.
 *
 * @param dimension what it measures
 * @param factor how many of the field's unit it is: s, A, V, W, A h or C
 */
record Unit(Dimension dimension, BigDecimal factor) {
  private static final Map<String, Unit> BY_SPELLING = spellings();

  private static Map<String, Unit> spellings() {
    Map<String, Unit> units = new LinkedHashMap<>();
    put(units, Dimension.TIME, 1, List.of("s", "sec", "secs", "second", "seconds"));
    put(units, Dimension.TIME, 60, List.of("m", "min", "mins", "minute", "minutes"));
    put(units, Dimension.TIME, 3600, List.of("h", "hr", "hrs", "hour", "hours"));
    put(units, Dimension.TIME, 86_400, List.of("d", "day", "days"));
    prefixed(units, Dimension.CURRENT, List.of("a", "amp", "amps", "ampere", "amperes"));
    prefixed(units, Dimension.VOLTAGE, List.of("v", "volt", "volts"));
    prefixed(units, Dimension.POWER, List.of("w", "watt", "watts"));
    prefixed(units, Dimension.CAPACITY, List.of("ah", "a.h", "a·h", "a⋅h"));
    put(units, Dimension.RATE, 1, List.of("c"));
    return Collections.unmodifiableMap(units);
  }

  private static void put(
      Map<String, Unit> units, Dimension dimension, int factor, List<String> spellings) {
    Unit unit = new Unit(dimension, BigDecimal.valueOf(factor));
    spellings.forEach(spelling -> units.put(spelling, unit));
  }

  /** The unit itself, its thousandth (m) and a thousand of it (k). */
  private static void prefixed(
      Map<String, Unit> units, Dimension dimension, List<String> spellings) {
    put(units, dimension, 1, spellings);
    Unit milli = new Unit(dimension, BigDecimal.ONE.scaleByPowerOfTen(-3));
    Unit kilo = new Unit(dimension, BigDecimal.ONE.scaleByPowerOfTen(3));
    for (String spelling : spellings) {
      units.put("m" + spelling, milli);
      units.put("k" + spelling, kilo);
    }
  }

  static Optional<Unit> of(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(spelling));
  }

  /** The units that are words: a slip in a letter or two is not a slip but another unit. */
  static List<String> words() {
    return BY_SPELLING.keySet().stream().filter(spelling -> spelling.length() > 3).toList();
  }
}
