package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Recursive descent through Python's grammar of arithmetic, cut down to what BPX allows:
 *
 * <pre>
 *   sum     = product { (+|-) product }
 *   product = signed { (*|/) signed }
 *   signed  = (+|-) signed | power
 *   power   = atom [ ** signed ]
 *   atom    = number | x | name ( sum ) | ( sum )
 * </pre>
 */
final class ExpressionParser {
  static final int LONGEST = 10_000;
  static final int DEEPEST = 100;

  private final ExpressionTokens tokens;
  private int depth;

  ExpressionParser(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "formula of %d characters must have at most %d".formatted(text.length(), LONGEST));
    }
    tokens = new ExpressionTokens(text);
  }

  Node parse() {
    if (tokens.atEnd()) {
      throw new IllegalArgumentException("empty formula: a number or an expression in x is due");
    }
    Node node = sum();
    if (!tokens.atEnd()) {
      throw tokens.unexpected("an operator");
    }
    return node;
  }

  private Node sum() {
    List<Node> terms = new ArrayList<>(List.of(product()));
    List<Boolean> minus = new ArrayList<>(List.of(false));
    while (true) {
      boolean subtract = tokens.take("-");
      if (!subtract && !tokens.take("+")) {
        return Nodes.sum(terms, minus);
      }
      minus.add(subtract);
      terms.add(product());
    }
  }

  private Node product() {
    List<Node> factors = new ArrayList<>(List.of(signed()));
    List<Boolean> over = new ArrayList<>(List.of(false));
    while (true) {
      tokens.refuse("//", "BPX knows no whole division");
      boolean divide = tokens.take("/");
      if (!divide && !tokens.take("*")) {
        return Nodes.product(factors, over);
      }
      over.add(divide);
      factors.add(signed());
    }
  }

  private Node signed() {
    if (tokens.take("-")) {
      return Nodes.negative(deeper(this::signed));
    }
    return tokens.take("+") ? deeper(this::signed) : power();
  }

  private Node power() {
    Node base = atom();
    tokens.refuse("^", "powers are written **");
    return tokens.take("**") ? Nodes.power(base, deeper(this::signed)) : base;
  }

  private Node atom() {
    if (tokens.atNumber()) {
      return new Node.Constant(tokens.number());
    }
    if (tokens.take("(")) {
      return closed();
    }
    if (!tokens.atName()) {
      throw tokens.unexpected("a number, x, a function or (");
    }
    int start = tokens.position();
    String name = tokens.name();
    if (name.equals("x")) {
      return new Node.Variable();
    }
    if (!Nodes.isFunction(name)) {
      throw tokens.error(
          "unknown name \"%s\"".formatted(name), start, "a formula knows x, exp, tanh and cosh");
    }
    if (!tokens.take("(")) {
      throw tokens.unexpected("( after " + name);
    }
    return Nodes.function(name, closed());
  }

  private Node closed() {
    Node inner = deeper(this::sum);
    if (!tokens.take(")")) {
      throw tokens.unexpected("an operator or )");
    }
    return inner;
  }

  private interface Rule {
    Node parse();
  }

  private Node deeper(Rule rule) {
    depth++;
    if (depth > DEEPEST) {
      throw tokens.error(
          "nested too deeply", tokens.position(), "at most %d levels".formatted(DEEPEST));
    }
    Node node = rule.parse();
    depth--;
    return node;
  }
}
