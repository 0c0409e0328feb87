package org.labyrinth.cell;

/** A node of a formula: its value, and its derivative by the rules of differentiation. */
sealed interface Node
    permits Node.Constant,
        Node.Variable,
        Node.Negative,
        SumNode,
        ProductNode,
        Node.WholePower,
        Node.HalfPower,
        Node.ConstantPower,
        Node.Power,
        Node.Exp,
        Node.Tanh,
        Node.Cosh {
  double at(double x);

  double slope(double x);

  /** A number. */
  record Constant(double value) implements Node {
    @Override
    public double at(double x) {
      return value;
    }

    @Override
    public double slope(double x) {
      return 0;
    }
  }

  /** x itself. */
  record Variable() implements Node {
    @Override
    public double at(double x) {
      return x;
    }

    @Override
    public double slope(double x) {
      return 1;
    }
  }

  /** −a. */
  record Negative(Node a) implements Node {
    @Override
    public double at(double x) {
      return -a.at(x);
    }

    @Override
    public double slope(double x) {
      return -a.slope(x);
    }
  }

  /** aⁿ, n a whole number, by multiplication. */
  record WholePower(Node a, int n) implements Node {
    @Override
    public double at(double x) {
      return Powers.whole(a.at(x), n);
    }

    @Override
    public double slope(double x) {
      return n == 0 ? 0 : n * Powers.whole(a.at(x), n - 1) * a.slope(x);
    }
  }

  /** aⁿ √a. */
  record HalfPower(Node a, int n) implements Node {
    @Override
    public double at(double x) {
      return Powers.half(a.at(x), n);
    }

    @Override
    public double slope(double x) {
      return (n + 0.5) * Powers.half(a.at(x), n - 1) * a.slope(x);
    }
  }

  /** a to a constant power. */
  record ConstantPower(Node a, double power) implements Node {
    @Override
    public double at(double x) {
      return Math.pow(a.at(x), power);
    }

    @Override
    public double slope(double x) {
      return power * Math.pow(a.at(x), power - 1) * a.slope(x);
    }
  }

  /** a to the b. */
  record Power(Node a, Node b) implements Node {
    @Override
    public double at(double x) {
      return Math.pow(a.at(x), b.at(x));
    }

    @Override
    public double slope(double x) {
      double base = a.at(x);
      double power = b.at(x);
      double byBase = power * Math.pow(base, power - 1) * a.slope(x);
      double value = Math.pow(base, power);
      return byBase + (value == 0 ? 0 : value * Math.log(base) * b.slope(x)); // v ln v → 0
    }
  }

  /** e to the a. */
  record Exp(Node a) implements Node {
    @Override
    public double at(double x) {
      return Math.exp(a.at(x));
    }

    @Override
    public double slope(double x) {
      return Math.exp(a.at(x)) * a.slope(x);
    }
  }

  /** The hyperbolic tangent. */
  record Tanh(Node a) implements Node {
    @Override
    public double at(double x) {
      return Powers.tanh(a.at(x));
    }

    @Override
    public double slope(double x) {
      return Powers.sechSquared(a.at(x)) * a.slope(x);
    }
  }

  /** The hyperbolic cosine. */
  record Cosh(Node a) implements Node {
    @Override
    public double at(double x) {
      return Math.cosh(a.at(x));
    }

    @Override
    public double slope(double x) {
      return Math.sinh(a.at(x)) * a.slope(x);
    }
  }
}
