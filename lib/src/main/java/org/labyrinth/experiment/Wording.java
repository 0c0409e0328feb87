package org.labyrinth.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** A step in its plainest words, with numbers that read back to the last bit. */
final class Wording {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
  private static final int LARGEST_DIVISOR = 1000;

  private Wording() {}

  static String of(Control control, List<EndRule> ends) {
    String rules = ends.stream().map(Wording::of).collect(Collectors.joining(" or "));
    return ends.isEmpty() ? of(control) : of(control) + " " + rules;
  }

  private static String of(Control control) {
    if (control instanceof Current current) {
      return way(current.amperes()) + milli(Math.abs(current.amperes()), "A");
    } else if (control instanceof CRate c) {
      return way(c.rate()) + rate(Math.abs(c.rate()));
    } else if (control instanceof Power power) {
      return way(power.watts()) + milli(Math.abs(power.watts()), "W");
    } else if (control instanceof Voltage voltage) {
      return "Hold at " + number(voltage.volts()) + " V";
    } else if (control instanceof CurrentProfile profile) {
      return "Follow " + profile.name();
    }
    return "Rest";
  }

  private static String of(EndRule end) {
    if (end instanceof AfterTime time) {
      return "for " + time(time.seconds());
    } else if (end instanceof AtVoltage voltage) {
      return "until " + number(voltage.volts()) + " V";
    } else if (end instanceof AtCurrent current) {
      return "until " + milli(current.amperes(), "A");
    } else if (end instanceof AtCRate c) {
      return "until " + rate(c.rate());
    }
    return "until " + milli(((AtCapacity) end).ampereHours(), "Ah");
  }

  private static String way(double signed) {
    return signed > 0 ? "Discharge at " : "Charge at ";
  }

  private static String rate(double rate) {
    double divisor = Math.rint(1 / rate);
    boolean isFraction = divisor >= 2 && divisor <= LARGEST_DIVISOR && 1 / divisor == rate;
    return isFraction ? "C/" + (int) divisor : number(rate) + "C";
  }

  private static String time(double seconds) {
    BigDecimal exact = decimal(seconds);
    if (seconds >= 3600 && divides(exact, HOUR)) {
      return counted(exact.divide(HOUR), "hour");
    }
    if (seconds >= 60 && divides(exact, MINUTE)) {
      return counted(exact.divide(MINUTE), "minute");
    }
    return counted(exact, "second");
  }

  /** Whether the quotient is a short number, such as 1.5. */
  private static boolean divides(BigDecimal seconds, BigDecimal unit) {
    return seconds.divide(unit, 2, RoundingMode.HALF_UP).multiply(unit).compareTo(seconds) == 0;
  }

  private static String counted(BigDecimal count, String unit) {
    String plural = count.compareTo(BigDecimal.ONE) == 0 ? "" : "s";
    return number(count) + " " + unit + plural;
  }

  private static String milli(double value, String unit) {
    return value < 1
        ? number(decimal(value).scaleByPowerOfTen(3)) + " m" + unit
        : number(value) + " " + unit;
  }

  private static String number(double value) {
    return number(decimal(value));
  }

  /** The shortest decimal that rounds to this double. */
  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  private static String number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    int magnitude = shortest.precision() - shortest.scale();
    boolean plain = magnitude > -5 && magnitude <= 9;
    return plain ? shortest.toPlainString() : shortest.toString();
  }
}
