package org.labyrinth.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads steps, groups of steps and repeats; the grammar stands in the package chapter. */
final class ExperimentParser {
  private static final int MOST_REPEATS = 10_000;
  private static final int DEEPEST = 8;

  private final TokenReader tokens;
  private final StepParser steps;

  private ExperimentParser(Sentence sentence) {
    this.tokens = new TokenReader(sentence);
    this.steps = new StepParser(tokens);
  }

  static List<Step> parse(Sentence sentence) {
    ExperimentParser parser = new ExperimentParser(sentence);
    List<Step> steps = parser.sequence(0);
    Token rest = parser.tokens.peek();
    if (rest.is(")")) {
      throw parser.tokens.problem(rest, "this ) has no ( before it");
    }
    if (!parser.tokens.atEnd()) {
      throw parser.tokens.problem(
          rest, "a semicolon or the end is expected, not " + parser.tokens.quoted(rest));
    }
    return steps;
  }

  /** Items with semicolons between; one more may stand behind the last. */
  private List<Step> sequence(int depth) {
    List<Step> all = new ArrayList<>();
    Token start = tokens.peek();
    do {
      List<Step> item = item(depth);
      if (all.size() + item.size() > Experiment.MOST_STEPS) {
        throw tooMany(start, (long) all.size() + item.size());
      }
      all.addAll(item);
    } while (tokens.takeIf(";") && !tokens.atEnd() && !tokens.peek().is(")"));
    return all;
  }

  private List<Step> item(int depth) {
    List<Step> once = tokens.peek().is("(") ? group(depth) : List.of(steps.step());
    if (!tokens.takeIf("×") && !tokens.takeIf("x")) {
      return once;
    }
    Token number = tokens.peek();
    int count = count();
    if ((long) once.size() * count > Experiment.MOST_STEPS) {
      throw tooMany(number, (long) once.size() * count);
    }
    List<Step> all = new ArrayList<>(once.size() * count);
    Collections.nCopies(count, once).forEach(all::addAll);
    return all;
  }

  private List<Step> group(int depth) {
    Token open = tokens.take();
    if (depth == DEEPEST) {
      throw tokens.problem(open, "groups must be at most %d deep".formatted(DEEPEST));
    }
    List<Step> inside = sequence(depth + 1);
    if (tokens.atEnd()) {
      throw tokens.problem(open, "this ( is never closed");
    }
    if (!tokens.takeIf(")")) {
      Token found = tokens.peek();
      throw tokens.problem(found, "a semicolon or ) is expected, not " + tokens.quoted(found));
    }
    return inside;
  }

  private int count() {
    Token first = tokens.peek();
    String sign = tokens.takeIf("-") ? "-" : "";
    Token number = tokens.take();
    if (number.kind() != Token.Kind.NUMBER) {
      throw tokens.problem(number, "a repeat count is expected, not " + tokens.quoted(number));
    }
    double count = Double.parseDouble(sign + number.text());
    if (!(count >= 1 && count <= MOST_REPEATS && count == Math.rint(count))) {
      throw tokens.problem(
          first,
          "repeat count = %s%s must be a whole number from 1 to %d"
              .formatted(sign, number.text(), MOST_REPEATS));
    }
    return (int) count;
  }

  private ExperimentException tooMany(Token at, long count) {
    return tokens.problem(
        at, "steps = %d must be at most %d".formatted(count, Experiment.MOST_STEPS));
  }
}
