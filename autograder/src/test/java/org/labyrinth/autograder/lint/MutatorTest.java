package org.labyrinth.autograder.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutatorTest {
  private static List<String> slips(String body) {
    return Mutator.mutations(
            SourceTree.of("class A { double f(double[] a, int n) { %s } }".formatted(body)))
        .stream()
        .map(Mutation::sentence)
        .toList();
  }

  private static String slip(String before, String after) {
    return "line 1: \"%s\" becomes \"%s\"".formatted(before, after);
  }

  @Test
  void aSumLosesATermOrChangesItsSign() {
    assertThat(slips("return n + a.length;"))
        .containsExactly(
            slip("n + a.length", "n - a.length"),
            slip("n + a.length", "n"),
            slip("n + a.length", "a.length"));
  }

  @Test
  void aBoundMovesByOneAndAComparisonTurnsRound() {
    assertThat(slips("while (n < 3) n++; return n;"))
        .containsExactlyInAnyOrder(
            slip("n < 3", "n <= 3"),
            slip("n < 3", "n >= 3"),
            slip("3", "4"),
            slip("3", "(2)"),
            slip("n++", "n--"),
            slip("n++;", ";"));
  }

  @Test
  void anIndexMovesToItsNeighbours() {
    assertThat(slips("return a[n];")).containsExactly(slip("n", "n + 1"), slip("n", "n - 1"));
  }

  @Test
  void argumentsAreExchangedAndTheSmallerTakenForTheLarger() {
    assertThat(slips("return f(a, n);")).containsExactly(slip("a, n", "n, a"));
    assertThat(slips("return Math.min(n, a.length);"))
        .containsExactly(slip("Math.min", "Math.max"));
  }

  @Test
  void whatIsThrownIsLeftAlone() {
    assertThat(slips("throw new IllegalArgumentException(\"n = \" + (n + 1));")).isEmpty();
  }

  @Test
  void aConditionHoldsAlwaysOrNever() {
    assertThat(slips("if (a == null) return 2.5; return n;"))
        .contains(slip("(a == null)", "(true)"), slip("(a == null)", "(false)"))
        .contains(slip("2.5", "5.0"));
  }

  @Test
  void aCellMustHoldTypesAlone() {
    assertThatThrownBy(() -> SourceTree.of("class A {}\nint n = 3;;\nn + 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("type declarations alone");
  }
}
