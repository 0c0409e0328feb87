package org.labyrinth.numerics;

import java.util.function.DoubleUnaryOperator;

/** What {@link ScalarFunction#of} gives. */
record FunctionWithSlope(DoubleUnaryOperator value, DoubleUnaryOperator derivative)
    implements ScalarFunction {
  @Override
  public double at(double x) {
    return value.applyAsDouble(x);
  }

  @Override
  public double slope(double x) {
    return derivative.applyAsDouble(x);
  }
}
