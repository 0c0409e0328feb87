package org.labyrinth.cell;

import org.labyrinth.numerics.ScalarFunction;

/**
 * A formula in {@code x} as a BPX file holds it, read as Python would: {@code + - * /}, {@code **}
 * from the right and stronger than a sign before it (−x**2 = −(x**2)), parentheses, numbers, {@code
 * exp}, {@code tanh} and {@code cosh}; nothing else, and nothing is executed but this.
 *
 * <p>The derivative is exact (rules of differentiation, node by node). Values agree with Python's
 * to round-off; where Python refuses (division by 0, a root of a negative number) they are infinite
 * or not a number.
 */
public final class Expression implements ScalarFunction {
  private final String text;
  private final Node root;

  private Expression(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /**
   * Reads a formula.
   *
   * @param text at most {@value ExpressionParser#LONGEST} characters, parentheses nested at most
   *     {@value ExpressionParser#DEEPEST} deep
   * @return the function
   * @throws IllegalArgumentException with what is wrong and the character it is at, counted from 1
   */
  public static Expression parse(String text) {
    return new Expression(text, new ExpressionParser(text).parse());
  }

  /**
   * The formula as it was written.
   *
   * @return the source
   */
  public String text() {
    return text;
  }

  @Override
  public double at(double x) {
    return root.at(x);
  }

  @Override
  public double slope(double x) {
    return root.slope(x);
  }

  @Override
  public boolean isConstant() {
    return root instanceof Node.Constant;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
