package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.exercises.SlipKind.FACTOR;
import static org.labyrinth.exercises.SlipKind.FORM;
import static org.labyrinth.exercises.SlipKind.NOT_FINITE;
import static org.labyrinth.exercises.SlipKind.OFFSET;
import static org.labyrinth.exercises.SlipKind.ORDER;
import static org.labyrinth.exercises.SlipKind.PART;
import static org.labyrinth.exercises.SlipKind.SHAPE;
import static org.labyrinth.exercises.SlipKind.SIGN;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
  private static final double EXPECTED = 0.0373;
  private static final double[] CURVE = {3, 5, -7, 11, 0.5};

  private static List<SlipKind> kinds(Object expected, Object got) {
    return kinds(expected, got, 0);
  }

  private static List<SlipKind> kinds(Object expected, Object got, double tolerance) {
    return Slips.between(expected, got, tolerance).stream().map(Slip::kind).toList();
  }

  private static String sentence(Object expected, Object got) {
    return Slips.between(expected, got, 0).get(0).sentence();
  }

  private static double[] times(double factor, double... values) {
    return DoubleStream.of(values).map(v -> factor * v).toArray();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {2, 4, 8, Math.PI, 3.6, 60, 3600, 86400, 100, 1e3, 1e4, 1e6, 1e9, 96485.33})
  void aFactorIsNamedBothWaysAndWithEitherSign(double factor) {
    assertThat(sentence(EXPECTED, EXPECTED * factor)).contains("too large by a factor of");
    assertThat(sentence(EXPECTED, EXPECTED / factor)).contains("too small by a factor of");
    assertThat(sentence(EXPECTED, -EXPECTED * factor)).contains("the other sign and is too large");
    assertThat(kinds(CURVE, times(factor, CURVE))).containsExactly(FACTOR);
    assertThat(kinds(CURVE, times(-1 / factor, CURVE))).containsExactly(FACTOR);
  }

  @Test
  void signFormAndOffsetAreNamed() {
    assertThat(kinds(EXPECTED, -EXPECTED)).containsExactly(SIGN);
    assertThat(sentence(EXPECTED, 1 / EXPECTED)).contains("reciprocal");
    assertThat(sentence(EXPECTED, EXPECTED * EXPECTED)).contains("square");
    assertThat(sentence(EXPECTED, Math.sqrt(EXPECTED))).contains("root");
    assertThat(sentence(EXPECTED, 1 - EXPECTED)).contains("taken from 1");
    assertThat(kinds(298.15, 25.0)).containsExactly(OFFSET);
    assertThat(kinds(298.15, 298.15 + 273.15)).containsExactly(OFFSET);
    assertThat(kinds(Math.sqrt(0.125), 0.125)).containsExactly(FORM);
  }

  @Test
  void whatTwoRelationsExplainIsGivenNoName() {
    assertThat(kinds(0.5, 0.25)).as("half or square").isEmpty();
    assertThat(kinds(0.5, 2.0)).as("four times or reciprocal").isEmpty();
    assertThat(kinds(1 / 3.0, 2 / 3.0)).as("twice or from 1").isEmpty();
    assertThat(kinds(new double[] {2, -2}, new double[] {-2, 2})).as("sign or order").isEmpty();
  }

  @Test
  void nothingIsClaimedWhereNothingCanBeKnown() {
    assertThat(kinds(0.0, 1e-3)).isEmpty();
    assertThat(kinds(1e-3, 0.0)).isEmpty();
    assertThat(kinds(0.0, -0.0)).isEmpty();
    assertThat(kinds(0.5, 1.0)).as("one is where many ways end").isEmpty();
    assertThat(kinds(8.0, 4.0)).as("small counts").isEmpty();
    assertThat(kinds(EXPECTED, EXPECTED * (1 + 1e-12))).as("round-off").isEmpty();
    assertThat(kinds(EXPECTED, EXPECTED * 2.001)).isEmpty();
    assertThat(kinds(EXPECTED, EXPECTED * 990)).isEmpty();
    assertThat(kinds(Double.NaN, 1.0)).isEmpty();
    assertThat(kinds(OptionalInt.of(2), OptionalInt.of(4))).isEmpty();
    assertThat(kinds(2, 2000)).as("whole numbers have no unit").isEmpty();
    assertThat(kinds(null, null)).isEmpty();
    assertThat(kinds(CURVE, null)).isEmpty();
  }

  @Test
  void tinyAndHugeValuesAreComparedByTheirRatio() {
    assertThat(kinds(1.7e-280, 1.7e-277)).containsExactly(FACTOR);
    assertThat(kinds(1.7e300, -1.7e300)).containsExactly(SIGN);
    assertThat(kinds(Double.MIN_VALUE, 1.7e300)).isEmpty();
  }

  @Test
  void numbersThatHaveNothingToDoWithEachOtherAreHardlyEverGivenAName() {
    Random random = new Random(7);
    int claims = 0;
    for (int i = 0; i < 100_000; i++) {
      double expected = Math.exp(8 * random.nextGaussian());
      double got = Math.exp(8 * random.nextGaussian());
      claims += kinds(expected, got).size();
    }
    // Six powers of ten, either way, to 1e-4 of a ratio that spreads over e to the 11: some in 1e5.
    assertThat(claims).isLessThan(40);
  }

  @Test
  void whatIsNotFiniteIsSaidSo() {
    assertThat(sentence(EXPECTED, Double.NaN)).contains("NaN");
    assertThat(sentence(EXPECTED, Double.NEGATIVE_INFINITY)).contains("infinite");
    double[] lost = {3, Double.NaN, -7, Double.NaN, Double.POSITIVE_INFINITY};
    assertThat(kinds(CURVE, lost)).containsExactly(NOT_FINITE);
    assertThat(sentence(CURVE, lost)).startsWith("Entry 1 and 1 more are NaN");
  }

  @Test
  void lengthsAndShapesAreCompared() {
    assertThat(sentence(CURVE, new double[6])).contains("6 entries, expected are 5", "faces");
    assertThat(sentence(CURVE, new double[0])).contains("0 entries").doesNotContain("faces");
    assertThat(sentence(new int[2], new int[4])).contains("4 entries, expected are 2");
    double[][] wide = {{1, 2, 3}, {4, 5, 6}};
    double[][] tall = {{1, 4}, {2, 5}, {3, 6}};
    assertThat(kinds(wide, tall)).containsExactly(SHAPE);
    assertThat(sentence(wide, tall)).contains("3 rows of 2", "exchanged");
    assertThat(sentence(wide, new double[4][4])).contains("4 rows of 4").doesNotContain("exch");
    assertThat(kinds(wide, new double[][] {{1, 2, 3}, {4}})).as("ragged").isEmpty();
    assertThat(kinds(wide, new double[0][])).isEmpty();
  }

  @Test
  void orderIsRecognised() {
    assertThat(sentence(CURVE, new double[] {0.5, 11, -7, 5, 3})).contains("reverse");
    assertThat(sentence(CURVE, new double[] {0, 3, 5, -7, 11})).contains("shifted");
    assertThat(sentence(CURVE, new double[] {5, -7, 11, 0.5, 0.5})).contains("shifted");
    double[][] table = {{1, 2}, {3, 4}};
    assertThat(kinds(table, new double[][] {{1, 3}, {2, 4}})).containsExactly(ORDER);
    assertThat(kinds(table, new double[][] {{-1, -2}, {-3, -4}})).containsExactly(SIGN);
    double[] flat = {5, 5, 5, 5, 5};
    assertThat(kinds(flat, new double[] {0, 5, 5, 5, 5})).as("not shifted").containsExactly(PART);
  }

  @Test
  void aPartThatDiffersIsNamedIfTheRestSaysSomething() {
    assertThat(sentence(CURVE, new double[] {3, 5, -7, 12, 0.5})).contains("Only entry 3 differs");
    assertThat(sentence(CURVE, new double[] {4, 5, -7, 11, 1})).contains("first and the last");
    assertThat(kinds(CURVE, new double[] {4, 6, -8, 11, 0.5})).as("most").isEmpty();
    assertThat(kinds(new double[] {1, 0, 0, 1}, new double[] {0.5, 0, 0, 0.5})).isEmpty();
    assertThat(kinds(new double[] {0, 0, 0}, new double[] {0, 1, 0})).isEmpty();
  }

  @Test
  void aTestsOwnToleranceCountsUpToAThousandth() {
    double[] rough = times(-1000.5, CURVE);
    assertThat(kinds(CURVE, rough, 1e-2)).containsExactly(FACTOR);
    assertThat(kinds(CURVE, rough, 0)).isEmpty();
    assertThat(kinds(CURVE, times(2.2, CURVE), 1e9)).as("a tolerance beyond reason").isEmpty();
  }

  @Test
  void everyFactorIsToldApartFromEveryOther() {
    for (Factor one : Factor.ALL) {
      for (Factor other : Factor.ALL) {
        assertThat(one.equals(other) || !one.leads(EXPECTED, EXPECTED * other.value()))
            .as("%s and %s", one.words(), other.words())
            .isTrue();
      }
    }
  }
}
