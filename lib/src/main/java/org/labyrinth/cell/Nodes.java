package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.List;

/** Makes nodes, and works out at once what does not depend on x, in the order Python would. */
final class Nodes {
  /** Beyond it the rounding of repeated squaring would show. */
  private static final int LARGEST_WHOLE_POWER = 16;

  private Nodes() {}

  static boolean isFunction(String name) {
    return name.equals("exp") || name.equals("tanh") || name.equals("cosh");
  }

  static Node function(String name, Node a) {
    return folded(
        switch (name) {
          case "exp" -> new Node.Exp(a);
          case "tanh" -> new Node.Tanh(a);
          default -> new Node.Cosh(a);
        },
        a);
  }

  static Node negative(Node a) {
    return folded(new Node.Negative(a), a);
  }

  static Node sum(List<Node> terms, List<Boolean> minus) {
    List<Node> kept = new ArrayList<>();
    List<Double> signs = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      double sign = minus.get(i) ? -1 : 1;
      // only numbers in front: a + (b + c) is not (a + b) + c on a computer
      if (kept.size() == 1
          && kept.get(0) instanceof Node.Constant a
          && terms.get(i) instanceof Node.Constant b) {
        kept.set(0, new Node.Constant(a.value() + sign * b.value()));
      } else {
        kept.add(terms.get(i));
        signs.add(sign);
      }
    }
    return kept.size() == 1
        ? kept.get(0)
        : new SumNode(
            kept.toArray(new Node[0]), signs.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static Node product(List<Node> factors, List<Boolean> over) {
    List<Node> kept = new ArrayList<>();
    List<Boolean> divides = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      if (kept.size() == 1
          && kept.get(0) instanceof Node.Constant a
          && factors.get(i) instanceof Node.Constant b) {
        double value = over.get(i) ? a.value() / b.value() : a.value() * b.value();
        kept.set(0, new Node.Constant(value));
      } else {
        kept.add(factors.get(i));
        divides.add(over.get(i));
      }
    }
    return kept.size() == 1 ? kept.get(0) : product(kept.toArray(new Node[0]), divides);
  }

  private static Node product(Node[] factors, List<Boolean> divides) {
    boolean[] flags = new boolean[factors.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = divides.get(i);
    }
    return new ProductNode(factors, flags);
  }

  static Node power(Node a, Node b) {
    if (!(b instanceof Node.Constant power)) {
      return new Node.Power(a, b);
    }
    double n = power.value();
    if (Math.abs(n) <= LARGEST_WHOLE_POWER && n == Math.rint(n)) {
      return folded(new Node.WholePower(a, (int) n), a);
    }
    double below = Math.floor(n);
    if (Math.abs(n) <= LARGEST_WHOLE_POWER && n - below == 0.5) {
      return folded(new Node.HalfPower(a, (int) below), a);
    }
    return folded(new Node.ConstantPower(a, n), a);
  }

  private static Node folded(Node node, Node of) {
    return of instanceof Node.Constant ? new Node.Constant(node.at(0)) : node;
  }
}
