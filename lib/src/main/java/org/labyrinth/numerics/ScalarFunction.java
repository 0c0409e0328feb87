package org.labyrinth.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * A function of one variable that knows its own slope, such as an open-circuit potential U(x) or a
 * conductivity κ(c). Immutable, and safe to share between threads.
 */
public interface ScalarFunction {
  /**
   * The value at a point.
   *
   * @param x where
   * @return f(x)
   */
  double at(double x);

  /**
   * The exact derivative at a point.
   *
   * @param x where; at a kink the slope of either side
   * @return f′(x)
   */
  double slope(double x);

  /**
   * Values and slopes at many points in one pass.
   *
   * @param x where
   * @param count how many of them, from the first
   * @param values where f(x) is written
   * @param slopes where f′(x) is written
   */
  default void evaluate(double[] x, int count, double[] values, double[] slopes) {
    for (int i = 0; i < count; i++) {
      values[i] = at(x[i]);
      slopes[i] = slope(x[i]);
    }
  }

  /**
   * Whether the value is the same everywhere.
   *
   * @return true only if f does not depend on x
   */
  default boolean isConstant() {
    return false;
  }

  /**
   * The same value everywhere.
   *
   * @param value of the function
   * @return f(x) = value
   */
  static ScalarFunction constant(double value) {
    return new ConstantFunction(value);
  }

  /**
   * A function given with its derivative.
   *
   * @param value f
   * @param slope f′, which nobody checks
   * @return the function
   */
  static ScalarFunction of(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    return new FunctionWithSlope(value, slope);
  }
}
