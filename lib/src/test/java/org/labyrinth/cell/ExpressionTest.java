package org.labyrinth.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labyrinth.numerics.ScalarFunction;

class ExpressionTest {
  private static final double ROUND_OFF = 1e-14; // of a few operations on numbers near 1

  /** As Python 3 answers for x = 3. */
  @ParameterizedTest
  @CsvSource({
    "2, 2",
    ".5, 0.5",
    "5., 5",
    "1e-3, 0.001",
    "2.5E+2, 250",
    "x, 3",
    "-x**2, -9",
    "(-x)**2, 9",
    "2**-1, 0.5",
    "2**x**2, 512",
    "(2**x)**2, 64",
    "x-1-1, 1",
    "12/x/2, 2",
    "12/(x/2), 8",
    "12/x*2, 8",
    "2*x**2, 18",
    "-2**2, -4",
    "--x, 3",
    "+x, 3",
    "-+-x, 3",
    "2*-x, -6",
    "1 - -x, 4",
    "2 + 3 * x, 11",
    "'(2 + 3) * x', 15",
    "x**0, 1",
    "x**-2, 0.1111111111111111",
    "4**1.5, 8",
    "4**-0.5, 0.5",
    "4**.5, 2",
    "8**(1/x), 2",
    "x**20, 3486784401",
    "exp(0), 1",
    "exp(x), 20.085536923187668",
    "tanh(x), 0.9950547536867305",
    "tanh(-x), -0.9950547536867305",
    "tanh(x/30), 0.09966799462495582",
    "cosh(x), 10.067661995777765",
    "exp(-((x - 1)**2)/4), 0.36787944117144233",
  })
  void readsFormulasAsPythonDoes(String text, double value) {
    assertThat(Expression.parse(text).at(3))
        .isCloseTo(value, within(ROUND_OFF * Math.max(1, Math.abs(value))));
  }

  /** By hand, at x = 2. */
  @ParameterizedTest
  @CsvSource({
    "7, 0",
    "x, 1",
    "-x, -1",
    "3*x - 1/x, 3.25",
    "x*x*x, 12",
    "x**3, 12",
    "x**-1, -0.25",
    "x**1.5, 2.121320343559643",
    "x**0.5, 0.35355339059327373",
    "x**-1.5, -0.26516504294495535",
    "x**2.25, 5.351432017512245",
    "2**x, 2.772588722239781",
    "x**x, 6.772588722239781",
    "exp(2*x), 109.19630006628847",
    "tanh(x), 0.07065082485316447",
    "cosh(x), 3.626860407847019",
    "1/(1 + x)**2, -0.07407407407407407",
    "(x - 1)/(x + 1)/x, 0.027777777777777776",
  })
  void differentiatesByTheRules(String text, double slope) {
    assertThat(Expression.parse(text).slope(2))
        .isCloseTo(slope, within(ROUND_OFF * Math.max(1, Math.abs(slope))));
  }

  @Test
  void theSlopeOfAStepKeepsItsDigitsFarFromIt() {
    ScalarFunction step = Expression.parse("tanh(x)");
    // 4 e^−2x to first order; 1 − tanh² would be 0
    assertThat(step.slope(20)).isCloseTo(4 * Math.exp(-40), within(1e-30));
    assertThat(step.slope(-20)).isEqualTo(step.slope(20));
  }

  @Test
  void rootsBeginAtZero() {
    assertThat(Expression.parse("x**1.5").at(0)).isZero();
    assertThat(Expression.parse("x**1.5").slope(0)).isZero();
    assertThat(Expression.parse("x**0.5").slope(0)).isInfinite();
    assertThat(Expression.parse("1/x").at(0)).isInfinite();
    assertThat(Expression.parse("x**0.5").at(-1)).isNaN();
  }

  @Test
  void formulasWithoutXAreConstant() {
    assertThat(Expression.parse("2 * exp(1) - 3**2").isConstant()).isTrue();
    assertThat(Expression.parse("0 * x").isConstant()).isFalse();
  }

  @Test
  void keepsItsText() {
    Expression one = Expression.parse("1 +  x");
    assertThat(one.text()).isEqualTo("1 +  x");
    assertThat(one).isEqualTo(Expression.parse("1 +  x")).isNotEqualTo(Expression.parse("1 + x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''| empty formula: a number or an expression in x is due",
        "1 + | the formula ends at character 4: a number, x, a function or ( is due",
        "2x| unexpected \"x\" at character 2: an operator is due",
        "1 2| unexpected \"2\" at character 3: an operator is due",
        "x^2| unknown operator \"^\" at character 2: powers are written **",
        "x // 2| unknown operator \"//\" at character 3: BPX knows no whole division",
        "x % 2| unexpected \"%\" at character 3: an operator is due",
        "sin(x)| unknown name \"sin\" at character 1: a formula knows x, exp, tanh and cosh",
        "1 + y| unknown name \"y\" at character 5: a formula knows x, exp, tanh and cosh",
        "x.real| unexpected \".\" at character 2: an operator is due",
        "exp x| unexpected \"x\" at character 5: ( after exp is due",
        "exp()| unexpected \")\" at character 5: a number, x, a function or ( is due",
        "exp(x, 2)| unexpected \",\" at character 6: an operator or ) is due",
        "(1 + x| the formula ends at character 7: an operator or ) is due",
        "1 + x)| unexpected \")\" at character 6: an operator is due",
        "1e999| number 1e999 at character 1: at most 1.8e308",
        "007| number 007 at character 1: no zeros in front of a whole number",
        "1_000| unexpected \"_\" at character 2: an operator is due",
        "x = 1| unexpected \"=\" at character 3: an operator is due",
      })
  void saysWhatIsWrongAndWhere(String text, String sentence) {
    assertThatThrownBy(() -> Expression.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void lengthAndDepthAreLimited() {
    String nested = "(".repeat(101) + "x" + ")".repeat(101);
    assertThatThrownBy(() -> Expression.parse(nested))
        .hasMessage("nested too deeply at character 102: at most 100 levels");
    assertThatThrownBy(() -> Expression.parse("-".repeat(5000) + "x")).hasMessageContaining("100");
    assertThatThrownBy(() -> Expression.parse("x**".repeat(3000) + "x"))
        .hasMessageContaining("100");
    assertThatThrownBy(() -> Expression.parse("1".repeat(10_001)))
        .hasMessage("formula of 10001 characters must have at most 10000");
  }

  @Test
  void longSumsAndProductsNeedNoDepth() {
    assertThat(Expression.parse("x" + "+x".repeat(4000)).at(1)).isEqualTo(4001);
    assertThat(Expression.parse("x" + "*x".repeat(4000)).slope(1)).isEqualTo(4001);
  }
}
