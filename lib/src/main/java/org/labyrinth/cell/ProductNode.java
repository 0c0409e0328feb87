package org.labyrinth.cell;

/** a₀ times or over a₁ times or over …, from the left. */
final class ProductNode implements Node {
  private final Node[] factors;
  private final boolean[] divides;

  ProductNode(Node[] factors, boolean[] divides) {
    this.factors = factors;
    this.divides = divides;
  }

  @Override
  public double at(double x) {
    double product = factors[0].at(x);
    for (int i = 1; i < factors.length; i++) {
      double factor = factors[i].at(x);
      product = divides[i] ? product / factor : product * factor;
    }
    return product;
  }

  @Override
  public double slope(double x) {
    double product = factors[0].at(x);
    double slope = factors[0].slope(x);
    for (int i = 1; i < factors.length; i++) {
      double factor = factors[i].at(x);
      double change = factors[i].slope(x);
      if (divides[i]) {
        product /= factor;
        slope = (slope - product * change) / factor;
      } else {
        slope = slope * factor + product * change;
        product *= factor;
      }
    }
    return slope;
  }
}
