package org.labyrinth.cell;

/** a₀ ± a₁ ± …, added from the left as Python does; the signs are +1 or −1. */
final class SumNode implements Node {
  private final Node[] terms;
  private final double[] signs;

  SumNode(Node[] terms, double[] signs) {
    this.terms = terms;
    this.signs = signs;
  }

  @Override
  public double at(double x) {
    double sum = terms[0].at(x);
    for (int i = 1; i < terms.length; i++) {
      sum += signs[i] * terms[i].at(x);
    }
    return sum;
  }

  @Override
  public double slope(double x) {
    double sum = terms[0].slope(x);
    for (int i = 1; i < terms.length; i++) {
      sum += signs[i] * terms[i].slope(x);
    }
    return sum;
  }
}
