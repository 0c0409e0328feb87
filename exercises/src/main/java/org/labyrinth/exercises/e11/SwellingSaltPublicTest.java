package org.labyrinth.exercises.e11;

import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 11-3: two cells of 2 m, 0.5 and 0.4 open at first. */
class SwellingSaltPublicTest {
  private static final double[] BEFORE = {0.5, 0.4};
  private static final double[] AFTER = {0.4, 0.25};
  private static final double[] NOTHING = {0, 0};

  /** A dozen operations on numbers of a thousand: round-off. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("In 5 s, 0.04 m/s leave the first cell and 0.1 m/s the electrode")
  @Hint("What a cell of 2 m loses, 2 · 0.1 and 2 · 0.15, adds up from the tight collector on.")
  void liquid(SwellingSalt answer) {
    assertArrayEquals(
        new double[] {0, 0.04, 0.1},
        answer.liquidFlux(BEFORE, AFTER, 2, 5),
        1e-14,
        "liquid in m/s");
  }

  @Test
  @Order(2)
  @DisplayName("Squeezed out, even salt stays even")
  @Hint("The liquid that left has carried salt along; what stays fills the pores that are left.")
  void even(SwellingSalt answer) {
    double[] even = {1000, 1000};
    assertArrayEquals(
        even,
        answer.step(even, BEFORE, AFTER, NOTHING, 1000, 2, 5),
        ROUND_OFF,
        "concentration in mol/m³");
  }

  @Test
  @Order(3)
  @DisplayName("Liquid carries the concentration of the cell that it comes from")
  @Hint("0.04 m/s come from the first cell, 0.1 m/s leave the second. Then divide by the new ε h.")
  void carried(SwellingSalt answer) {
    // Second cell: 0.4·600·2 + 5·(0.04·1000 − 0.1·600) = 380 mol/m², in 0.25·2 m.
    assertArrayEquals(
        new double[] {1000, 760},
        answer.step(new double[] {1000, 600}, BEFORE, AFTER, NOTHING, 900, 2, 5),
        ROUND_OFF,
        "concentration in mol/m³");
  }
}
