package org.labyrinth.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one step: what is held, and what ends it. */
final class StepParser {
  private static final String RATE = "a rate (C/2, 2.5 A or 5 W)";
  private static final String ENDS = "for or until";

  private final TokenReader tokens;
  private final QuantityParser quantities;

  StepParser(TokenReader tokens) {
    this.tokens = tokens;
    this.quantities = new QuantityParser(tokens);
  }

  Step step() {
    Token first = tokens.peek();
    Control control = control(first);
    List<EndRule> ends = ends(control);
    Sense.missing(control, ends)
        .ifPresent(
            problem -> {
              throw tokens.problem(ends.isEmpty() ? tokens.peek() : first, problem);
            });
    return Step.of(control, ends.toArray(EndRule[]::new));
  }

  private Control control(Token first) {
    if (tokens.takeIf("rest")) {
      return new Rest();
    } else if (tokens.takeIf("hold")) {
      return held();
    } else if (tokens.takeIf("discharge")) {
      return driven(1);
    } else if (tokens.takeIf("charge")) {
      return driven(-1);
    }
    throw tokens.unexpected(
        first, Spelling.MOTIONS, "a step that begins with Discharge, Charge, Rest or Hold");
  }

  private Control driven(int way) {
    at(RATE);
    Quantity rate = quantities.quantity(RATE);
    double value = way * rate.value();
    return switch (rate.dimension()) {
      case CURRENT -> new Current(value);
      case RATE -> new CRate(value);
      case POWER -> new Power(value);
      case VOLTAGE ->
          throw tokens.problem(
              rate.at(), "a voltage is held: write Hold at %s".formatted(rate.written()));
      case TIME, CAPACITY -> throw wrong(rate, RATE);
    };
  }

  private Control held() {
    String voltage = "a voltage (4.2 V)";
    at(voltage);
    Quantity held = quantities.quantity(voltage);
    if (held.dimension() != Dimension.VOLTAGE) {
      throw wrong(held, voltage);
    }
    return new Voltage(held.value());
  }

  private void at(String what) {
    Token token = tokens.peek();
    if (!tokens.takeIf("at")) {
      throw tokens.unexpected(token, Set.of("at"), "at and " + what);
    }
  }

  private List<EndRule> ends(Control control) {
    List<EndRule> ends = new ArrayList<>();
    while (!isBehindStep(tokens.peek())) {
      if (!ends.isEmpty()) {
        tokens.takeIf("or");
      }
      Token place = tokens.peekSecond();
      EndRule end = end();
      Sense.objection(control, ends, end)
          .ifPresent(
              problem -> {
                throw tokens.problem(place, problem);
              });
      ends.add(end);
    }
    return ends;
  }

  /** Whether this begins what may stand behind a step. */
  private static boolean isBehindStep(Token token) {
    return token.kind() == Token.Kind.END
        || token.is(";")
        || token.is(")")
        || token.is("×")
        || token.is("x");
  }

  private EndRule end() {
    Token token = tokens.peek();
    if (tokens.takeIf("for")) {
      return duration();
    } else if (tokens.takeIf("until")) {
      return limit();
    } else if (token.is("(")) {
      throw tokens.problem(
          token, "a step ends before (, and needs no period: the solver chooses its times");
    }
    throw tokens.unexpected(token, Set.of("for", "until", "or"), ENDS);
  }

  private EndRule duration() {
    String time = "a time (10 minutes)";
    Quantity duration = quantities.quantity(time);
    if (duration.dimension() != Dimension.TIME) {
      throw wrong(duration, time);
    }
    return new AfterTime(duration.value());
  }

  private EndRule limit() {
    String limits = "a voltage, current, rate or capacity (2.5 V, 50 mA, C/20 or 2 Ah)";
    Quantity limit = quantities.quantity(limits);
    return switch (limit.dimension()) {
      case VOLTAGE -> new AtVoltage(limit.value());
      case CURRENT -> new AtCurrent(limit.value());
      case RATE -> new AtCRate(limit.value());
      case CAPACITY -> new AtCapacity(limit.value());
      case TIME ->
          throw tokens.problem(
              limit.at(), "a time goes with for: write for %s".formatted(limit.written()));
      case POWER -> throw wrong(limit, limits);
    };
  }

  private ExperimentException wrong(Quantity found, String expected) {
    return tokens.problem(
        found.at(),
        "%s is expected, not the %s %s"
            .formatted(expected, found.dimension().word(), found.written()));
  }
}
