package org.labyrinth.numerics;

/**
 * The same value everywhere.
 *
 * @param value f
 */
record ConstantFunction(double value) implements ScalarFunction {
  @Override
  public double at(double x) {
    return value;
  }

  @Override
  public double slope(double x) {
    return 0;
  }

  @Override
  public boolean isConstant() {
    return true;
  }
}
