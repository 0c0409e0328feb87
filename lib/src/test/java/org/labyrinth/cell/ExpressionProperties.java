package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Random formulas, written down with as few parentheses as Python needs. */
class ExpressionProperties {
  private static final int SUM = 0;
  private static final int PRODUCT = 1;
  private static final int SIGNED = 2;
  private static final int POWER = 3;
  private static final int ATOM = 4;

  /**
   * A text, how tightly it binds, its value, and the largest number met on the way to it, where a
   * base counts as its {@link #roughness}.
   */
  record Formula(String text, int binds, DoubleUnaryOperator value, DoubleUnaryOperator largest) {
    String in(int tightness) {
      return binds >= tightness ? text : "(" + text + ")";
    }
  }

  private static Formula made(
      String text, int binds, DoubleUnaryOperator value, Formula a, Formula b) {
    return new Formula(
        text,
        binds,
        value,
        x ->
            Math.max(
                Math.abs(value.applyAsDouble(x)),
                Math.max(a.largest.applyAsDouble(x), b.largest.applyAsDouble(x))));
  }

  private static Formula leaf(double number) {
    return new Formula(Double.toString(number), ATOM, x -> number, x -> Math.abs(number));
  }

  private static Formula binary(char operator, Formula a, Formula b) {
    return switch (operator) {
      case '+' ->
          made(
              a.in(SUM) + " + " + b.in(PRODUCT),
              SUM,
              x -> a.value.applyAsDouble(x) + b.value.applyAsDouble(x),
              a,
              b);
      case '-' ->
          made(
              a.in(SUM) + "-" + b.in(PRODUCT),
              SUM,
              x -> a.value.applyAsDouble(x) - b.value.applyAsDouble(x),
              a,
              b);
      case '*' ->
          made(
              a.in(PRODUCT) + "*" + b.in(SIGNED),
              PRODUCT,
              x -> a.value.applyAsDouble(x) * b.value.applyAsDouble(x),
              a,
              b);
      case '/' ->
          made(
              a.in(PRODUCT) + " / " + b.in(SIGNED),
              PRODUCT,
              x -> a.value.applyAsDouble(x) / b.value.applyAsDouble(x),
              a,
              b);
      default -> {
        Formula power =
            made(
                a.in(ATOM) + "**" + b.in(SIGNED),
                POWER,
                x -> Math.pow(a.value.applyAsDouble(x), b.value.applyAsDouble(x)),
                a,
                b);
        yield new Formula(
            power.text,
            power.binds,
            power.value,
            x -> Math.max(power.largest.applyAsDouble(x), roughness(a.value.applyAsDouble(x), b)));
      }
    };
  }

  /** Near 0 powers are steep; of negative numbers there are none but to a given whole power. */
  private static double roughness(double base, Formula exponent) {
    boolean given = Character.isDigit(exponent.text.charAt(0)) && exponent.binds == ATOM;
    return base > 0 || given ? 1 / Math.abs(base) : Double.POSITIVE_INFINITY;
  }

  private static Formula unary(int kind, Formula a) {
    return switch (kind) {
      case 0 -> made("-" + a.in(SIGNED), SIGNED, x -> -a.value.applyAsDouble(x), a, a);
      case 1 -> made("exp(" + a.text + ")", ATOM, x -> Math.exp(a.value.applyAsDouble(x)), a, a);
      case 2 -> made("tanh( " + a.text + ")", ATOM, x -> Math.tanh(a.value.applyAsDouble(x)), a, a);
      default ->
          made("cosh(" + a.text + " )", ATOM, x -> Math.cosh(a.value.applyAsDouble(x)), a, a);
    };
  }

  @Provide
  Arbitrary<Formula> formulas() {
    Formula variable = new Formula("x", ATOM, x -> x, Math::abs);
    Arbitrary<Formula> leaves =
        Arbitraries.oneOf(
            Arbitraries.just(variable),
            Arbitraries.of(2.0, 3.0, 1.5, 0.5, 2.5, 0.125, 1.0).map(ExpressionProperties::leaf));
    return Arbitraries.recursive(() -> leaves, ExpressionProperties::grown, 1, 5);
  }

  private static Arbitrary<Formula> grown(Arbitrary<Formula> smaller) {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of('+', '-', '*', '/', '^'), smaller, smaller)
            .as(ExpressionProperties::binary),
        Combinators.combine(Arbitraries.integers().between(0, 3), smaller)
            .as(ExpressionProperties::unary));
  }

  @Property(tries = 1000)
  void meansWhatItSays(
      @ForAll("formulas") Formula formula, @ForAll @DoubleRange(min = 0.1, max = 2) double x) {
    double exact = formula.value.applyAsDouble(x);
    double largest = formula.largest.applyAsDouble(x);
    Assume.that(Double.isFinite(exact) && largest < 100);
    // powers by multiplication round otherwise than pow; what is on the way magnifies that
    assertThat(Expression.parse(formula.text).at(x))
        .as(formula.text)
        .isCloseTo(exact, within(1e-12 * (1 + largest) * (1 + largest)));
  }

  @Property(tries = 1000)
  void theSlopeIsTheLimitOfTheDifferences(
      @ForAll("formulas") Formula formula, @ForAll @DoubleRange(min = 0.2, max = 2) double x) {
    double largest = formula.largest.applyAsDouble(x);
    double coarse = difference(formula.value, x, 1e-3);
    double fine = difference(formula.value, x, 5e-4);
    double scatter = Math.abs(fine - coarse);
    Assume.that(Double.isFinite(fine) && largest < 100 && scatter < 1e-4);
    // the error of the finer is a sixteenth of the scatter; round-off of the values over the step
    assertThat(Expression.parse(formula.text).slope(x))
        .as(formula.text)
        .isCloseTo(fine, within(scatter + 1e-9 * (1 + largest) * (1 + largest)));
  }

  /** Of fourth order. */
  private static double difference(DoubleUnaryOperator f, double x, double h) {
    double near = f.applyAsDouble(x + h) - f.applyAsDouble(x - h);
    double far = f.applyAsDouble(x + 2 * h) - f.applyAsDouble(x - 2 * h);
    return (8 * near - far) / (12 * h);
  }

  @Property(tries = 300)
  void powersByMultiplicationAreThoseOfPow(
      @ForAll @DoubleRange(min = 0.01, max = 50) double a,
      @ForAll @IntRange(min = -16, max = 16) int n) {
    assertThat(Powers.whole(a, n) / Math.pow(a, n)).isCloseTo(1, within(1e-14)); // 30 roundings
    assertThat(Powers.half(a, n) / Math.pow(a, n + 0.5)).isCloseTo(1, within(1e-14));
  }

  @Property(tries = 300)
  void tanhIsThatOfTheStandardLibrary(@ForAll @DoubleRange(min = -30, max = 30) double u) {
    assertThat(Powers.tanh(u)).isCloseTo(Math.tanh(u), within(4e-16)); // some last places of 1
    double cosh = Math.cosh(u);
    assertThat(Powers.sechSquared(u) * cosh * cosh).isCloseTo(1, within(1e-14));
  }
}
